// @ts-check
/** Feeds on growing.test that bring three more invented articles each time they are asked. */

export const GROWING_HOST = 'growing.test';
const MORE = 3;

const PLACES = ['Sandhaven', 'Vell', 'Osk', 'Kestrel Bay', 'Lorne', 'Tarn', 'Ansel', 'Fenwick'];
const EVENTS = [
	'closes its port',
	'elects a mayor',
	'counts its votes',
	'repairs the bridge',
	'opens a library',
	'loses its ferry',
];

/** @type {Map<string, number>} how many articles each feed has brought, by its path */
export const grown = new Map();

/** @param {string} path */
export const articleOf = (path, /** @type {number} */ at) =>
	`http://${GROWING_HOST}${path.replace(/\.xml$/, '')}/${at}`;

/**
 * @param {string} path
 * @param {import('node:http').ServerResponse} response
 */
export function serveGrowing(path, response) {
	const count = (grown.get(path) ?? 0) + MORE;
	grown.set(path, count);
	const items = Array.from({ length: count }, (_, at) => {
		const title = `${PLACES[(at * 7 + path.length) % PLACES.length]} ${EVENTS[at % EVENTS.length]}, report ${at}`;
		return `<item><title>${title}</title><link>${articleOf(path, at)}</link><pubDate>${new Date(Date.now() - at * 60_000).toUTCString()}</pubDate><description>It was said on day ${at} that ${title.toLowerCase()}.</description></item>`;
	});
	const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Growing ${path}</title><link>http://${GROWING_HOST}/</link><description>More each time</description>${items.join('')}</channel></rss>`;
	response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' });
	response.write(body.slice(0, body.length / 2));
	setTimeout(() => response.end(body.slice(body.length / 2)), 10);
}
