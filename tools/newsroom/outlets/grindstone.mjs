// @ts-check
/**
 * A paper whose content system trusts nobody's input, and whose input is hostile: markup and script stand as text in title, byline,
 * standfirst, quotes, JSON-LD and data attributes. In the page nothing of it runs. Whoever takes such a text for markup sets
 * `window.__pwned`; so does whoever runs what the page keeps inert (template, noscript, javascript: addresses).
 */
import { formatDate } from '../article.mjs';
import { drawFigure } from '../figures.mjs';
import { escapeHtml, renderEach, renderInline, scriptJson } from '../html.mjs';
import { feedLinks } from './outlet.mjs';

/** @typedef {import('./outlet.mjs').Article} Article */
/** @typedef {import('./outlet.mjs').Visit} Visit */

const NAME = 'The Grindstone';

/** @param {string} where names the place it ran from */
const payload = (where) => `<img src=x onerror="window.__pwned='${where}'">`;

/** @type {import('./outlet.mjs').Outlet} */
export const grindstone = {
	id: 'grindstone',
	name: NAME,
	motto: 'Notes from a sharp trade',
	host: 'grindstone.test',
	language: 'en',
	locale: 'en-GB',
	utcOffsetMinutes: 0,
	hidesCanonical: true,
	colour: '#3d3d3d',
	feeds: [{ path: '/feed.xml', kind: 'rss' }],
	articlePath: (article) => `/posts/${article.slug}`,
	renderArticle,
	pages: [{ path: '/', kind: 'home', title: NAME, render: renderHome }],
	assets: [{ path: '/style.css', type: 'text/css', render: () => CSS }],
};

/** @param {Article} article */
function renderArticle(article) {
	const metadata = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: article.headline,
		description: article.standfirst,
		author: article.authors.map((name) => ({ '@type': 'Person', name, url: "javascript:window.__pwned='author'" })),
		publisher: { '@type': 'Organization', name: NAME, logo: "javascript:window.__pwned='logo'" },
		datePublished: article.publishedAt,
		dateModified: payload('date'),
		articleSection: `</script>${payload('section')}`,
		keywords: [`</script><script>window.__pwned='keyword'</script>`, 'web'],
		mainEntityOfPage: "javascript:window.__pwned='canonical'",
		constructor: { prototype: { polluted: 'yes' } },
	};
	return page(
		`<title>${escapeHtml(article.headline)} | ${NAME}</title>
<link rel="canonical" href="javascript:window.__pwned='canonical'">
<link rel="alternate" type="application/rss+xml" title="${escapeHtml(payload('feed title'))}" href="javascript:window.__pwned='feed'">
<meta name="description" content="${escapeHtml(article.standfirst ?? '')}">
<meta property="og:type" content="article"><meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escapeHtml(article.headline)}"><meta property="og:url" content="data:text/html,<script>window.__pwned='url'</script>">
<meta property="article:tag" content="${escapeHtml(payload('tag'))}">
<script type="application/ld+json">${scriptJson(metadata)}</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"cut off in the middle</script>`,
		`<form name="body" action="/search"><input name="body" value="clobbered"><input name="getElementsByTagName" value="clobbered"><input name="attributes" value="clobbered"><input name="parentNode" value="clobbered"><button>Search</button></form>
<main><article data-title="${escapeHtml(payload('data title'))}" data-author="${escapeHtml(payload('data author'))}">
<h1>${escapeHtml(article.headline)}</h1>
<p class="standfirst">${escapeHtml(article.standfirst ?? '')}</p>
<p class="byline">By <a rel="author" href="javascript:window.__pwned='byline'">${article.authors.map(escapeHtml).join(', ')}</a>, <time datetime="${article.publishedAt}">${formatDate(article.publishedAt, grindstone)}</time></p>
<figure>${drawFigure(article.figure, '#3d3d3d', '#e4e0d8', article.caption)}<figcaption>${escapeHtml(article.caption)}</figcaption></figure>
${renderEach(article.blocks, (block) => (block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${renderInline(block.text)}</p>`))}
<noscript>${payload('noscript')}</noscript><template>${payload('template')}<p>${payload('template text')}</p></template>
<textarea hidden>${escapeHtml(`</textarea>${payload('textarea')}`)}</textarea>
</article></main>`,
	);
}

/** @param {Visit} visit */
function renderHome(visit) {
	return page(
		`<title>${NAME}</title><meta property="og:type" content="website">`,
		`<main>${renderEach(visit.articles, (article) => `<h2><a href="${article.path}">${escapeHtml(article.headline)}</a></h2>`)}</main>`,
	);
}

/**
 * @param {string} head
 * @param {string} main
 */
function page(head, main) {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${head}
${feedLinks(grindstone)}
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/style.css"></head><body>
<header><a href="/">The Grindstone</a></header>
${main}
</body></html>`;
}

const CSS = `*{box-sizing:border-box}body{margin:0 auto;max-width:680px;padding:0 20px 60px;background:#f7f5f0;color:#262626;font:17px/1.6 "IBM Plex Sans","Segoe UI","Liberation Sans",sans-serif;color-scheme:light}header{padding:22px 0;border-bottom:3px solid #3d3d3d;font-weight:700}header a{color:inherit;text-decoration:none}
form{display:flex;gap:6px;padding:8px 0;flex-wrap:wrap}form input{width:120px;font:13px monospace}h1{font-size:clamp(24px,4vw,33px);line-height:1.25;overflow-wrap:anywhere}.standfirst{font-size:19px;overflow-wrap:anywhere}.byline{font-size:14px;overflow-wrap:anywhere}figure{margin:0 0 22px}figure svg{width:100%;aspect-ratio:16/8}figcaption{font-size:13px}h2{font-size:21px}`;
