// @ts-check
/**
 * All pages of the newsroom, at their addresses. Server and catalogue are two readings of this one list.
 */
import { dateArticle } from './article.mjs';
import { FEED_TYPES, writeFeed } from './feeds.mjs';
import { OUTLETS } from './outlets/all-outlets.mjs';
import { STORIES } from './stories/all-stories.mjs';

/**
 * @typedef {import('./article.mjs').Article} Article
 * @typedef {import('./outlets/outlet.mjs').Outlet} Outlet
 * @typedef {import('./outlets/outlet.mjs').Visit} Visit
 *
 * @typedef {object} PageRequest
 * @property {string} origin
 * @property {URLSearchParams} query
 *
 * @typedef {object} Page
 * @property {string} host
 * @property {string} path
 * @property {string} kind 'article', 'amp', 'feed', 'asset', or what an outlet calls its other pages
 * @property {string} title
 * @property {Outlet} outlet
 * @property {Article | null} article
 * @property {string} type media type
 * @property {(request: PageRequest) => string} render
 */

const HTML = 'text/html';

/**
 * @param {number} now milliseconds since 1970; articles are dated backwards from it
 * @returns {Page[]}
 */
export function listPages(now) {
	return OUTLETS.flatMap((outlet) => {
		const articles = STORIES.filter((source) => source.outlet === outlet.id)
			.map((source) => dateArticle(source, outlet, now))
			.sort((a, b) => b.publishedMs - a.publishedMs);
		return listOutletPages(outlet, articles);
	});
}

/**
 * Where the script of a script-rendered page asks for its content.
 * @param {string} path of the page
 */
export function dataPath(path) {
	return `/api${path === '/' ? '/index' : path}.json`;
}

/**
 * @param {Outlet} outlet
 * @param {Article[]} articles newest first
 * @returns {Page[]}
 */
function listOutletPages(outlet, articles) {
	const listed = articles.filter((article) => article.listed !== false);
	const { ampPath, renderAmp, renderData } = outlet;

	/**
	 * @param {string} kind
	 * @param {string} path
	 * @param {string} type
	 * @param {(visit: Visit) => string} render
	 * @param {{ title?: string, article?: Article }} [about]
	 * @returns {Page}
	 */
	const page = (kind, path, type, render, { title = outlet.name, article } = {}) => ({
		host: outlet.host,
		path,
		kind,
		title: article?.headline ?? title,
		outlet,
		article: article ?? null,
		type: `${type}; charset=utf-8`,
		render: (request) => render({ ...request, articles: listed }),
	});

	return [
		...articles.map((article) =>
			page('article', article.path, HTML, (visit) => outlet.renderArticle(editionOf(article, visit), visit), {
				article,
			}),
		),
		...(ampPath && renderAmp
			? articles.map((article) =>
					page('amp', ampPath(article), HTML, (visit) => renderAmp(article, visit), { article }),
				)
			: []),
		...outlet.pages.map(({ kind, path, render, title }) => page(kind, path, HTML, render, { title })),
		...outlet.assets.map(({ path, type, render }) => page('asset', path, type, render)),
		...(renderData
			? [...articles, ...outlet.pages].map(({ path }) =>
					page('asset', dataPath(path), 'application/json', (visit) => JSON.stringify(renderData(path, visit))),
				)
			: []),
		...outlet.feeds.map((feed) =>
			page('feed', feed.path, FEED_TYPES[feed.kind], ({ origin }) => writeFeed(feed, outlet, listed, origin)),
		),
		page('asset', '/favicon.svg', 'image/svg+xml', () => drawIcon(outlet)),
	];
}

/**
 * The article as it stood at first, or with `?v=2` after its editors changed a paragraph.
 * @param {Article} article
 * @param {Visit} visit
 * @returns {Article}
 */
function editionOf(article, visit) {
	const { revision } = article;
	if (!revision || visit.query.get('v') !== '2') return article;
	const blocks = article.blocks.map((block, index) =>
		index === revision.block ? { ...block, text: revision.text } : block,
	);
	return { ...article, blocks };
}

/** @param {Outlet} outlet */
function drawIcon(outlet) {
	const letter = outlet.name.replace(/^The /, '').slice(0, 1);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${outlet.colour}"/><text x="16" y="23" font-family="Georgia,serif" font-size="20" font-weight="700" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
}
