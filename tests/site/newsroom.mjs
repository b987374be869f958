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
 * @param {Outlet} outlet
 * @param {Article[]} articles newest first
 * @returns {Page[]}
 */
function listOutletPages(outlet, articles) {
	const listed = articles.filter((article) => article.listed !== false);
	const common = { host: outlet.host, outlet, article: null, title: outlet.name };
	const { ampPath, renderAmp } = outlet;
	return [
		...articles.map((article) => ({
			...common,
			kind: 'article',
			path: article.path,
			title: article.headline,
			article,
			type: 'text/html; charset=utf-8',
			render: (/** @type {PageRequest} */ request) => outlet.renderArticle(article, { ...request, articles: listed }),
		})),
		...(ampPath && renderAmp
			? articles.map((article) => ({
					...common,
					kind: 'amp',
					path: ampPath(article),
					title: article.headline,
					article,
					type: 'text/html; charset=utf-8',
					render: (/** @type {PageRequest} */ request) => renderAmp(article, { ...request, articles: listed }),
				}))
			: []),
		...outlet.pages.map((page) => ({
			...common,
			kind: page.kind,
			path: page.path,
			title: page.title,
			type: 'text/html; charset=utf-8',
			render: (/** @type {PageRequest} */ request) => page.render({ ...request, articles: listed }),
		})),
		...outlet.assets.map((asset) => ({
			...common,
			kind: 'asset',
			path: asset.path,
			type: `${asset.type}; charset=utf-8`,
			render: (/** @type {PageRequest} */ request) => asset.render({ ...request, articles: listed }),
		})),
		...outlet.feeds.map((feed) => ({
			...common,
			kind: 'feed',
			path: feed.path,
			type: `${FEED_TYPES[feed.kind]}; charset=utf-8`,
			render: (/** @type {PageRequest} */ request) => writeFeed(feed, outlet, listed, request.origin),
		})),
		{
			...common,
			kind: 'asset',
			path: '/favicon.svg',
			type: 'image/svg+xml',
			render: () =>
				`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${outlet.colour}"/><text x="16" y="23" font-family="Georgia,serif" font-size="20" font-weight="700" fill="#fff" text-anchor="middle">${outlet.name.replace(/^The /, '').slice(0, 1)}</text></svg>`,
		},
	];
}
