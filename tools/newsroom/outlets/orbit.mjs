// @ts-check
/**
 * An international channel that prints agency copy. The shape of its page: outlet and agency on two lines under the headline, a
 * standfirst, sub-headings, then an empty box of tags and a box of comments with its prompts. Metadata: a site name and a time.
 */
import { formatDate } from '../article.mjs';
import { drawFigure } from '../figures.mjs';
import { escapeHtml, renderEach, renderInline } from '../html.mjs';
import { feedLinks } from './outlet.mjs';

/** @typedef {import('./outlet.mjs').Article} Article */
/** @typedef {import('./outlet.mjs').Visit} Visit */

const NAME = 'Orbit 24';

/** @type {import('./outlet.mjs').Outlet} */
export const orbit = {
	id: 'orbit',
	name: NAME,
	motto: 'Round the world, round the clock',
	host: 'orbit24.test',
	language: 'en',
	locale: 'en-GB',
	utcOffsetMinutes: 240,
	colour: '#0a2a66',
	feeds: [{ path: '/rss/news', kind: 'rss' }],
	articlePath: (article) => `/news/${article.section.toLowerCase()}/${article.slug}`,
	renderArticle,
	pages: [{ path: '/', kind: 'home', title: NAME, render: renderHome }],
	assets: [{ path: '/site.css', type: 'text/css', render: () => CSS }],
};

/**
 * @param {Article} article
 * @param {Visit} visit
 */
function renderArticle(article, visit) {
	return page(
		`<title>${escapeHtml(article.headline)} | ${NAME}</title><link rel="canonical" href="${visit.origin}${article.path}"><meta property="og:site_name" content="${NAME}"><meta property="og:type" content="article"><meta property="article:published_time" content="${article.publishedAt}">`,
		`<main><article class="news-detail">
<div class="date">${formatDate(article.publishedAt, orbit, { dateStyle: 'long', timeStyle: 'short' })}</div>
<h1>${escapeHtml(article.headline)}</h1>
<div class="credits"><div>${NAME}</div><div>${escapeHtml(article.agency ?? '')}</div></div>
<p class="lead">${escapeHtml(article.standfirst ?? '')}</p>
<div class="photo">${drawFigure(article.figure, '#0a2a66', '#cddcf5', article.caption)}<span>${escapeHtml(article.caption)}</span></div>
<div class="content">
${renderEach(article.blocks, (block) => (block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${renderInline(block.text)}</p>`))}
</div>
<div class="tags"><h4>Tags</h4><div class="tag-list"></div></div>
<div class="comments"><h4>Comments (0)</h4><p>How do you see this story?</p><textarea rows="3" aria-label="Comment"></textarea><p>Be the first to comment</p></div>
</article></main>`,
	);
}

/** @param {Visit} visit */
function renderHome(visit) {
	return page(
		`<title>${NAME} | World news</title><meta property="og:site_name" content="${NAME}"><meta property="og:type" content="website">`,
		`<main class="list">${renderEach(visit.articles, (article) => `<a href="${article.path}">${drawFigure(article.figure, '#0a2a66', '#cddcf5', article.caption)}<b>${escapeHtml(article.headline)}</b></a>`)}</main>`,
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
${feedLinks(orbit)}
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/site.css"></head><body>
<header><a class="sign" href="/"><svg width="40" height="26" viewBox="0 0 40 26" aria-hidden="true"><circle cx="20" cy="13" r="8" fill="#fff"/><ellipse cx="20" cy="13" rx="19" ry="6" fill="none" stroke="#5db7ff" stroke-width="2.4" transform="rotate(-18 20 13)"/></svg>ORBIT<b>24</b></a><nav aria-label="Sections"><a href="/">World</a><a href="/">Economy</a><a href="/">Region</a><a href="/">Programmes</a></nav><span class="onair">On air</span></header>
${main}
<footer>© Orbit 24 Media</footer></body></html>`;
}

const CSS = `*{box-sizing:border-box}body{margin:0;background:#eef2f8;color:#141b2b;font:17px/1.62 "Source Sans 3","Open Sans","Segoe UI","Noto Sans","Liberation Sans",sans-serif;color-scheme:light}
header{background:linear-gradient(90deg,#071c46,#0f3d8f);color:#fff;display:flex;flex-wrap:wrap;align-items:center;gap:8px 34px;padding:16px max(20px,calc(50% - 520px))}.sign{display:flex;gap:10px;align-items:center;color:#fff;text-decoration:none;font-weight:300;font-size:25px;letter-spacing:.06em}.sign b{font-weight:800}header nav{display:flex;flex-wrap:wrap;gap:24px;font-size:16px}header nav a{color:#d5e3fb;text-decoration:none}.onair{margin-left:auto;background:#e0263c;border-radius:3px;font-size:13px;font-weight:700;padding:3px 11px}
.news-detail{background:#fff;max-width:800px;margin:28px auto 40px;padding:36px 48px 40px;box-shadow:0 2px 14px #0a2a6614}.date{font-size:14px;color:#5b6780}
h1{font-size:clamp(27px,4.3vw,39px);line-height:1.17;letter-spacing:-.015em;margin:8px 0 16px;color:#071c46;text-wrap:balance}.credits{border-left:4px solid #5db7ff;padding-left:14px;font-size:15px;line-height:1.5;color:#5b6780;margin-bottom:20px}.credits div:first-child{font-weight:700;color:#141b2b}
.photo svg{display:block;width:100%;aspect-ratio:16/8}.photo span{display:block;font-size:13.5px;color:#5b6780;padding:7px 0 18px}.lead{font-size:19px;font-weight:600;line-height:1.5;color:#0a2a66}.content p{margin:0 0 1.05em}.content h2{font-size:23px;margin:1.4em 0 .5em;color:#071c46}
.tags,.comments{border-top:1px solid #dbe3f0;margin-top:22px;padding-top:14px}h4{margin:0 0 8px;font-size:16px}.comments p{margin:0 0 8px;color:#5b6780;font-size:15px}textarea{width:100%;border:1px solid #c4d0e4;border-radius:4px;font:inherit}
.list{max-width:1040px;margin:28px auto;padding:0 20px;display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:22px}.list a{background:#fff;color:inherit;text-decoration:none;display:block}.list svg{width:100%;display:block}.list b{display:block;padding:14px 18px 20px;line-height:1.35;font-size:18px}footer{text-align:center;padding:20px;color:#5b6780;font-size:14px}
@media(max-width:720px){.news-detail{padding:24px 20px;margin:0}}`;
