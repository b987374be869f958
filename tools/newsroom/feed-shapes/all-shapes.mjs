// @ts-check
/**
 * Feeds in the shapes that the web really has, all on shapes.test, each with what must become of it. Outlet and news are invented.
 *
 * @typedef {object} Expected
 * @property {string} status of the feed, as src/core/feeds/feed-status.ts has it
 * @property {RegExp} [problem] the sentence it is shown with
 * @property {string[]} [titles] of the entries it brings
 *
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {import('node:http').OutgoingHttpHeaders} [headers]
 * @property {string | Buffer} [body]
 *
 * @typedef {object} FeedShape
 * @property {string} name reads on from "a feed"
 * @property {string} path
 * @property {Answer} [answer] what a server says at once
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} [serve] what else it does
 * @property {boolean} [isSlow] it takes the 20 seconds that are allowed
 * @property {Expected} expected
 */
import { BEHAVIOURS } from './behaviours.mjs';
import { entry, RSS_TYPE, rss, SHAPES_HOST, sitemap, sitemapEntry } from './markup.mjs';
import { READABLE_ANSWERS } from './readable-answers.mjs';
import { REFUSED_ANSWERS } from './refused-answers.mjs';

export { OPEN_HOST, SHAPES_HOST } from './markup.mjs';

/** @type {FeedShape[]} */
const SHAPES = [
	...BEHAVIOURS.map((shape, at) => ({ ...shape, path: `/served/${at}` })),
	...[...READABLE_ANSWERS, ...REFUSED_ANSWERS].map(([name, answer, expected], at) => ({
		name,
		answer,
		expected,
		path: `/answer/${at}`,
	})),
];

/** Every shape; the slow ones first, so that they wait while the others are asked. */
export const FEED_SHAPES = SHAPES.sort((a, b) => Number(b.isSlow ?? false) - Number(a.isSlow ?? false));

/** What the shapes lead to. */
const BEHIND = new Map([
	...[301, 302, 307, 308].map((status) => /** @type {const} */ ([`/moved/${status}`, rss(entry())])),
	['/moved/news.xml', sitemap(sitemapEntry())],
	['/robots.txt', `User-agent: *\nDisallow: /x\nSitemap: http://${SHAPES_HOST}/moved/news.xml\n`],
	[
		'/',
		'<!doctype html><html lang="en"><title>Sandhaven Courier</title><link rel="alternate" type="application/rss+xml" title="Courier: all news" href="/answer/0"><h1>Sandhaven Courier</h1></html>',
	],
]);

/** Asked at the same time, the most so far. */
export const atOnce = { now: 0, most: 0 };

/**
 * Answers for shapes.test.
 * @param {string} path
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function serveShape(path, request, response) {
	atOnce.most = Math.max(atOnce.most, ++atOnce.now);
	response.once('close', () => atOnce.now--);
	const shape = FEED_SHAPES.find((each) => each.path === path);
	if (shape?.serve) return shape.serve(request, response);
	const behind = BEHIND.get(path);
	const {
		status = 200,
		headers = RSS_TYPE,
		body = '',
	} = shape?.answer ?? (behind ? { body: behind } : { status: 404, body: 'Nothing here' });
	const etag = `"${path}"`;
	const known = status === 200 && request.headers['if-none-match'] === etag;
	response.writeHead(known ? 304 : status, {
		'set-cookie': 'reader=1; Path=/',
		...(status === 200 ? { etag, 'last-modified': 'Mon, 02 Mar 2026 08:30:00 GMT' } : {}),
		...headers,
		...(path === '/' ? { 'content-type': 'text/html' } : {}),
	});
	// long enough for others to be asked meanwhile
	setTimeout(() => response.end(known ? '' : body), 10);
}
