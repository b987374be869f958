// @ts-check
/**
 * What an outlet is: a host, a look, and the markup it puts around articles and other pages.
 *
 * @typedef {import('../article.mjs').Article} Article
 * @typedef {import('../article.mjs').ArticleSource} ArticleSource
 *
 * @typedef {object} Visit One request for a page, as the markup needs it.
 * @property {string} origin "http://meridian-post.test"
 * @property {Article[]} articles everything the outlet lists, newest first
 * @property {URLSearchParams} query
 *
 * @typedef {object} OtherPage A page that is no article.
 * @property {string} path
 * @property {string} kind 'home', 'section', 'tag', 'shop', 'forum', 'search', 'documentation', 'login'
 * @property {string} title
 * @property {(visit: Visit) => string} render
 *
 * @typedef {object} PageContent What a script puts on a page.
 * @property {string} title
 * @property {string} html
 * @property {object | null} metadata JSON-LD
 *
 * @typedef {object} Asset A file that pages load.
 * @property {string} path
 * @property {string} type
 * @property {(visit: Visit) => string} render
 *
 * @typedef {object} Outlet
 * @property {string} id
 * @property {string} name as it calls itself
 * @property {string} motto
 * @property {string} host
 * @property {string} language BCP 47
 * @property {string} locale for dates
 * @property {number} utcOffsetMinutes
 * @property {string} colour of its icon
 * @property {import('../feeds.mjs').FeedSource[]} feeds
 * @property {(article: Pick<ArticleSource, 'slug' | 'section' | 'id'>, published: Date) => string} articlePath
 * @property {(article: Article, visit: Visit) => string} renderArticle
 * @property {(article: Article, visit: Visit) => string} [renderAmp] the AMP twin, at ampPath
 * @property {(article: Article) => string} [ampPath]
 * @property {OtherPage[]} pages
 * @property {Asset[]} assets
 * @property {boolean} [hidesCanonical] its pages name no canonical address, or none to believe
 * @property {boolean} [datesOnly] its pages name the day, not the time, an article was published
 * @property {boolean} [scriptRendered] its pages are empty until their script has run
 * @property {(path: string, visit: Visit) => PageContent} [renderData] what that script shows at an address
 */
import { FEED_TYPES } from '../feeds.mjs';
import { escapeHtml, renderEach } from '../html.mjs';

/**
 * `link rel=alternate` for each feed of the outlet.
 * @param {Outlet} outlet
 */
export function feedLinks(outlet) {
	return renderEach(
		outlet.feeds,
		(feed) =>
			`<link rel="alternate" type="${FEED_TYPES[feed.kind]}" title="${escapeHtml(outlet.name)}" href="${feed.path}">`,
	);
}

/**
 * Other articles of the outlet, for teasers under an article.
 * @param {Article} article
 * @param {Visit} visit
 * @param {number} count
 */
export function otherArticles(article, visit, count) {
	return visit.articles.filter((other) => other.id !== article.id).slice(0, count);
}
