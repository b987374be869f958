// @ts-check
/**
 * A tabloid. Markup: nested divisions with names that mean nothing, the body in several wrappers, broken up by teasers, a newsletter
 * box and share lines, under a consent notice. Metadata: the old meta names of content systems (DC.*, author).
 */
import { formatDate } from '../article.mjs';
import { drawFigure } from '../figures.mjs';
import { escapeHtml, renderEach, renderInline } from '../html.mjs';
import { feedLinks, otherArticles } from './outlet.mjs';

/** @typedef {import('./outlet.mjs').Article} Article */
/** @typedef {import('./outlet.mjs').Visit} Visit */

const NAME = 'Daily Lantern';
/** Paragraphs in each wrapper of the body. */
const WRAPPER_SIZE = 4;

/** @type {import('./outlet.mjs').Outlet} */
export const lantern = {
	id: 'lantern',
	name: NAME,
	motto: 'Shining a light every day',
	host: 'www.dailylantern.test',
	language: 'en-GB',
	locale: 'en-GB',
	utcOffsetMinutes: 0,
	colour: '#d3122a',
	feeds: [{ path: '/atom.xml', kind: 'atom' }],
	articlePath: (article) => `/${article.section.toLowerCase()}/article-${numberOf(article.id)}/${article.slug}.html`,
	renderArticle,
	pages: [
		{ path: '/', kind: 'home', title: NAME, render: renderHome },
		{
			path: '/shop/the-lantern-storm-lamp',
			kind: 'shop',
			title: `The Lantern storm lamp - ${NAME} Shop`,
			render: renderProduct,
		},
	],
	assets: [{ path: '/css/all.css', type: 'text/css', render: () => CSS }],
};

/**
 * @param {Article} article
 * @param {Visit} visit
 */
function renderArticle(article, visit) {
	const wrappers = [];
	for (let start = 0; start < article.blocks.length; start += WRAPPER_SIZE) {
		wrappers.push(article.blocks.slice(start, start + WRAPPER_SIZE));
	}
	const teasers = otherArticles(article, visit, 3);
	return page(
		`<title>${escapeHtml(article.headline)} | ${NAME} Online</title>
<link rel="canonical" href="${visit.origin}${article.path}">
<meta name="description" content="${escapeHtml(article.standfirst ?? '')}">
<meta name="author" content="${escapeHtml([...article.authors, article.agency ?? ''].filter(Boolean).join(', '))}">
<meta name="application-name" content="${NAME}">
<meta name="DC.title" content="${escapeHtml(article.headline)}">
<meta name="DC.date.issued" content="${article.publishedAt}">
<meta name="DC.publisher" content="${NAME}">
<meta name="keywords" content="${escapeHtml(article.tags.join(', '))}">`,
		`<div class="pg"><div class="col-a"><div class="blk"><div class="blk-h"><h1>${escapeHtml(article.headline)}</h1>
<div class="sub">${escapeHtml(article.standfirst ?? '')}</div>
<div class="by-w"><span class="by-l">By <span class="nm">${article.agency ? escapeHtml(article.agency) : article.authors.map(escapeHtml).join(' and ')}</span></span> <span class="dt">Published: ${formatDate(article.publishedAt, lantern, { hour: '2-digit', minute: '2-digit' })}, ${formatDate(article.publishedAt, lantern, { dateStyle: 'long' })}</span></div>
${SHARE_LINE}</div>
<div class="im-w">${drawFigure(article.figure, '#34495e', '#fde8c8', article.caption)}<div class="im-c">${escapeHtml(article.caption)}</div></div>
${renderEach(wrappers, (blocks, index) => `<div class="tx-${index}"><div class="tx-in">\n${renderEach(blocks, (block) => (block.kind === 'heading' ? `<h3 class="crosshead">${escapeHtml(block.text)}</h3>` : `<p class="pp"><span>${renderInline(block.text)}</span></p>`))}\n</div></div>\n${renderInterruption(index, teasers)}`)}
${SHARE_LINE}
<div class="cm"><div class="cm-h">Comments 37</div><div class="cm-t">Have your say. Sign in to join the conversation.</div></div>
</div></div>
<div class="col-b"><div class="col-b-h">Don't miss</div>${renderEach(teasers, (other) => `<div class="tz">${drawFigure(other.figure, '#34495e', '#fde8c8', other.caption)}<a href="${other.path}">${escapeHtml(other.headline)}</a></div>`)}</div></div>`,
	);
}

/**
 * @param {number} index of the wrapper it follows
 * @param {Article[]} teasers
 */
function renderInterruption(index, teasers) {
	const [first] = teasers;
	if (index === 0 && first) {
		return `<div class="rl"><div class="rl-h">RELATED STORIES</div><ul><li><a href="${first.path}">${escapeHtml(first.headline)}</a></li></ul></div>`;
	}
	if (index === 1) {
		return `<div class="nl"><div class="nl-h">The Lantern Light</div><div>Sign up to our free morning e-mail and never miss a story. You can stop it at any time.</div><input type="email" aria-label="E-mail" placeholder="Your e-mail"><button type="button">Yes, please!</button></div>`;
	}
	return '';
}

const SHARE_LINE = `<div class="sh"><a href="#share">Share</a><a href="#tweet">Post</a><a href="#mail">E-mail</a><span>214 shares</span></div>`;

/** @param {Visit} visit */
function renderHome(visit) {
	return page(
		`<title>${NAME} | News, money, health</title><meta name="description" content="${lantern.motto}">`,
		`<div class="pg home">${renderEach(visit.articles, (article) => `<div class="tz big">${drawFigure(article.figure, '#34495e', '#fde8c8', article.caption)}<a href="${article.path}">${escapeHtml(article.headline)}</a><div>${escapeHtml(article.standfirst ?? '')}</div></div>`)}</div>`,
	);
}

function renderProduct() {
	return page(
		`<title>The Lantern storm lamp - ${NAME} Shop</title><meta name="description" content="A storm lamp of galvanised steel, 28 cm, with a wick that burns for twenty hours."><meta property="og:type" content="product">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"The Lantern storm lamp","offers":{"@type":"Offer","price":"24.99","priceCurrency":"GBP","availability":"https://schema.org/InStock"}}</script>`,
		`<div class="pg"><div class="col-a"><div class="im-w">${drawFigure('grain', '#34495e', '#fde8c8', 'The storm lamp')}</div></div><div class="col-b buy"><h1>The Lantern storm lamp</h1><div class="price">£24.99</div><div>★★★★☆ 86 reviews</div><ul><li>Galvanised steel, 28 cm</li><li>Burns for twenty hours on one filling</li><li>Two-year guarantee</li></ul><button type="button">Add to basket</button><div class="small">Free delivery over £40. Returns within 30 days.</div></div></div>
<div class="pg rv"><div class="rl-h">What customers say</div><div>“Bright, solid, smells of camping.” Jo, Hull</div><div>“Bought two. The cat knocked over one. It still works.” Dee, Poole</div></div>`,
	);
}

/** @param {string} id */
function numberOf(id) {
	return 13_000_000 + [...id].reduce((sum, character) => (sum * 37 + character.charCodeAt(0)) % 900_001, 3);
}

/**
 * @param {string} head
 * @param {string} main
 */
function page(head, main) {
	return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
${head}
${feedLinks(lantern)}
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/css/all.css"></head><body>
<div class="hd"><div class="hd-in"><a class="lg" href="/">DAILY <span>LANTERN</span></a><div class="nv"><a href="/">News</a><a href="/">Money</a><a href="/">Health</a><a href="/">Sport</a><a href="/shop/the-lantern-storm-lamp">Shop</a></div></div></div>
${main}
<div class="cc" role="dialog" aria-label="Your privacy"><div class="cc-in"><div class="cc-h">Your privacy matters to us and to 412 of our friends</div><div>We and our partners store information on a device, such as cookies, to show you advertising that fits your interests and to measure it. You can change your choices at any time in the privacy settings. By choosing to accept you agree to the use of your data for these purposes.</div><div><button type="button">Accept all</button><button type="button" class="pale">Settings</button></div></div></div>
<script>document.querySelector('.cc').addEventListener('click', (event) => { if (event.target.closest('button')) event.currentTarget.remove(); });</script>
<div class="ft">© Lantern Newspapers · <a href="/">Contact</a> · <a href="/">Complaints</a> · <a href="/">Privacy settings</a></div></body></html>`;
}

const CSS = `*{box-sizing:border-box}body{margin:0;background:#fff;color:#222;font:17px/1.5 "Helvetica Neue","Liberation Sans",Arial,sans-serif;color-scheme:light}a{color:#0b4f9e}
.hd{background:#d3122a}.hd-in{max-width:1100px;margin:0 auto;padding:12px 20px;display:flex;flex-wrap:wrap;gap:8px 30px;align-items:center}.lg{font:900 30px/1 "Arial Black","Helvetica Neue",Arial,sans-serif;font-style:italic;color:#fff;text-decoration:none;letter-spacing:-.03em}.lg span{color:#ffd23f}.nv a{color:#fff;text-decoration:none;font-weight:700;font-size:15px;margin-right:18px}
.pg{max-width:1100px;margin:0 auto;padding:22px 20px;display:grid;grid-template-columns:minmax(0,1fr) 280px;gap:34px}.home{grid-template-columns:repeat(auto-fit,minmax(280px,1fr))}
h1{font:800 clamp(30px,5vw,46px)/1.06 "Helvetica Neue","Liberation Sans",Arial,sans-serif;letter-spacing:-.035em;margin:0 0 12px;text-wrap:balance}.sub{font-weight:700;font-size:19px;padding-left:14px;border-left:6px solid #ffd23f;margin-bottom:14px}
.by-w{font-size:14px;color:#666;margin-bottom:10px}.nm{color:#d3122a;font-weight:700;text-transform:uppercase;letter-spacing:.02em}.dt{display:block}.sh{display:flex;gap:8px;font-size:14px;align-items:center;margin:0 0 16px}.sh a{background:#0b4f9e;color:#fff;text-decoration:none;font-weight:700;padding:6px 13px;border-radius:3px}.sh span{color:#666}
.im-w svg{width:100%;display:block;aspect-ratio:16/8}.im-c{font-size:14px;background:#222;color:#fff;padding:8px 12px;margin-bottom:18px}
.pp{margin:0 0 15px}.crosshead{font:800 21px/1.2 "Helvetica Neue",Arial,sans-serif;color:#d3122a;letter-spacing:-.015em;margin:22px 0 8px}
.rl{border:2px solid #d3122a;padding:0 14px 6px;margin:6px 0 18px;font-size:16px;font-weight:700}.rl-h{display:inline-block;background:#d3122a;color:#fff;font-size:13px;padding:3px 9px;margin-left:-14px}.rl ul{padding-left:20px;margin:8px 0}
.nl{background:#fff3cc;padding:16px 18px;margin:6px 0 18px;font-size:15px}.nl-h{font-weight:800;font-size:19px}input{font:inherit;padding:7px 9px;border:1px solid #999;margin:10px 8px 0 0}button{font:700 15px "Helvetica Neue",Arial,sans-serif;background:#d3122a;color:#fff;border:0;border-radius:3px;padding:9px 16px;margin:8px 8px 0 0}
.cm{border-top:3px solid #222;padding-top:10px}.cm-h{font-weight:800}.col-b-h{font:800 20px "Helvetica Neue",Arial,sans-serif;border-bottom:4px solid #ffd23f;margin-bottom:12px}.tz{margin-bottom:18px;font-size:15px}.tz svg{width:100%;display:block}.tz a{display:block;font-weight:700;color:#222;text-decoration:none;line-height:1.25;padding:8px 0 4px}.big a{font-size:24px;letter-spacing:-.02em}
.cc{position:fixed;left:0;right:0;bottom:0;background:#fff;box-shadow:0 -4px 24px #0003;font-size:14px;border-top:5px solid #ffd23f}.cc-in{max-width:1100px;margin:0 auto;padding:14px 20px}.cc-h{font-weight:800;font-size:17px}.pale{background:#eee;color:#222}
.buy h1{font-size:28px}.price{font-size:30px;font-weight:800;color:#d3122a}.small{font-size:13px;color:#666}.rv{display:block}.ft{background:#222;color:#bbb;padding:22px 20px 150px;text-align:center;font-size:14px}.ft a{color:#fff}
@media(max-width:820px){.pg{grid-template-columns:1fr}}`;
