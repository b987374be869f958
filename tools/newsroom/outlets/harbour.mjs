// @ts-check
/** A regional paper. Metadata: microdata in the body (NewsArticle, LiveBlogPosting) and nothing in the head but a description. */
import { formatDate } from '../article.mjs';
import { drawFigure } from '../figures.mjs';
import { escapeHtml, renderEach, renderInline } from '../html.mjs';
import { feedLinks, otherArticles } from './outlet.mjs';

/** @typedef {import('./outlet.mjs').Article} Article */
/** @typedef {import('./outlet.mjs').Visit} Visit */

const NAME = 'Harbour Chronicle';

/** @type {import('./outlet.mjs').Outlet} */
export const harbour = {
	id: 'harbour',
	name: NAME,
	motto: 'The paper of the North Sea ports',
	host: 'www.harbour-chronicle.test',
	language: 'en-GB',
	locale: 'en-GB',
	utcOffsetMinutes: 60,
	colour: '#0b5563',
	feeds: [{ path: '/rss.xml', kind: 'rss' }],
	articlePath: (article) => `/${article.section.toLowerCase()}/${article.slug}-${numberOf(article.id)}`,
	renderArticle,
	pages: [
		{ path: '/', kind: 'home', title: NAME, render: renderHome },
		{ path: '/tag/antwerp', kind: 'tag', title: `Antwerp | ${NAME}`, render: renderTag },
		{ path: '/subscribe', kind: 'service', title: `Subscribe | ${NAME}`, render: renderSubscribe },
	],
	assets: [{ path: '/static/harbour.css', type: 'text/css', render: () => CSS }],
};

/**
 * @param {Article} article
 * @param {Visit} visit
 */
function renderArticle(article, visit) {
	const type = article.live ? 'LiveBlogPosting' : 'NewsArticle';
	return page(
		`<title>${escapeHtml(article.headline)} | ${NAME}</title><meta name="description" content="${escapeHtml(article.standfirst ?? '')}"><link rel="canonical" href="${visit.origin}${article.path}">`,
		`<div class="layout"><main>
<div class="article" itemscope itemtype="https://schema.org/${type}">
<meta itemprop="mainEntityOfPage" content="${visit.origin}${article.path}"><meta itemprop="inLanguage" content="en-GB">
<nav class="crumbs" aria-label="Breadcrumb"><a href="/">Home</a> › <a href="/${article.section.toLowerCase()}" itemprop="articleSection">${escapeHtml(article.section)}</a></nav>
${article.live ? '<p class="live-badge">Live</p>' : ''}
<h1 itemprop="headline">${escapeHtml(article.headline)}</h1>
<p class="summary" itemprop="description">${escapeHtml(article.standfirst ?? '')}</p>
<div class="meta">${renderCredit(article)}
<span class="when"><time itemprop="datePublished" datetime="${article.publishedAt}">${formatDate(article.publishedAt, harbour)}</time>${
			article.modifiedAt
				? ` · updated <time itemprop="dateModified" datetime="${article.modifiedAt}">${formatDate(article.modifiedAt, harbour, { timeStyle: 'short' })}</time>`
				: ''
		}</span>
<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization" hidden><meta itemprop="name" content="${NAME}"></span></div>
<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject">${drawFigure(article.figure, '#1f7a8c', '#dcebee', article.caption)}<figcaption itemprop="caption">${escapeHtml(article.caption)} <small>Graphic: Harbour Chronicle</small></figcaption></figure>
${article.live ? renderLiveEntries(article) : `<div class="body" itemprop="articleBody">\n${renderBody(article)}\n</div>`}
<div class="keywords"><strong>Topics</strong> ${renderEach(article.tags, (tag) => `<a href="/tag/${encodeURIComponent(tag.toLowerCase())}" itemprop="keywords">${escapeHtml(tag)}</a>`)}</div>
</div>
<section class="newsletter"><h2>The Tide Table</h2><p>Our newsletter on ships, freight and the people behind them, every Thursday.</p><form><label>E-mail address <input type="email"></label><button type="button">Sign up</button></form></section>
</main>
<aside class="rail"><h2>Latest</h2><ol>${renderEach(otherArticles(article, visit, 5), (other) => `<li><a href="${other.path}">${escapeHtml(other.headline)}</a><time datetime="${other.publishedAt}">${formatDate(other.publishedAt, harbour, { weekday: 'short', hour: '2-digit', minute: '2-digit' })}</time></li>`)}</ol></aside></div>`,
	);
}

/** @param {Article} article */
function renderCredit(article) {
	if (article.agency) {
		return `<span class="by" itemprop="author" itemscope itemtype="https://schema.org/Organization">By <span itemprop="name">${escapeHtml(article.agency)}</span></span>`;
	}
	return renderEach(
		article.authors,
		(author) =>
			`<span class="by" itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">${escapeHtml(author)}</span></span>`,
	);
}

/** @param {Article} article */
function renderBody(article) {
	return renderEach(article.blocks, (block) =>
		block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${renderInline(block.text)}</p>`,
	);
}

/**
 * Each heading of a live blog is the time and title of an entry; its paragraphs follow.
 * @param {Article} article
 */
function renderLiveEntries(article) {
	/** @type {string[]} */
	const parts = [];
	let isOpen = false;
	for (const block of article.blocks) {
		if (block.kind === 'heading') {
			if (isOpen) parts.push('</div></section>');
			parts.push(
				`<section class="entry" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="headline">${escapeHtml(block.text)}</h2><div itemprop="articleBody">`,
			);
			isOpen = true;
		} else {
			parts.push(`<p>${renderInline(block.text)}</p>`);
		}
	}
	if (isOpen) parts.push('</div></section>');
	return `<div class="body live">${parts.join('\n')}</div>`;
}

/** @param {Visit} visit */
function renderHome(visit) {
	return page(
		`<title>${NAME}: ${harbour.motto}</title><meta name="description" content="Shipping, business and life in the North Sea ports">`,
		`<main class="front"><h1 class="visually-hidden">${NAME}</h1>${renderEach(visit.articles, renderCard)}</main>`,
	);
}

/** @param {Visit} visit */
function renderTag(visit) {
	const tagged = visit.articles.filter((article) => article.tags.includes('Antwerp'));
	return page(
		`<title>Antwerp | ${NAME}</title><meta name="description" content="Everything about Antwerp">`,
		`<main class="front"><h1>Antwerp</h1><p class="summary">All our articles about the port and the city.</p>${renderEach(tagged, renderCard)}</main>`,
	);
}

function renderSubscribe() {
	const plans = [
		['Weekday', '€6 a month', 'Monday to Friday, on paper or screen'],
		['Full tide', '€11 a month', 'Everything, and the weekend magazine'],
		['Crew', '€29 a month', 'Up to ten readers on one ship'],
	];
	return page(
		`<title>Subscribe | ${NAME}</title>`,
		`<main class="front"><h1>Choose your subscription</h1><div class="plans">${renderEach(plans, ([name, price, words]) => `<section class="plan"><h2>${name}</h2><p class="price">${price}</p><p>${words}</p><button type="button">Choose</button></section>`)}</div></main>`,
	);
}

/** @param {Article} article */
function renderCard(article) {
	return `<section class="card">${drawFigure(article.figure, '#1f7a8c', '#dcebee', article.caption)}<div><p class="section">${escapeHtml(article.section)}</p><h2><a href="${article.path}">${escapeHtml(article.headline)}</a></h2><p>${escapeHtml(article.standfirst ?? '')}</p><time datetime="${article.publishedAt}">${formatDate(article.publishedAt, harbour)}</time></div></section>`;
}

/**
 * The number at the end of an address, as content systems add it.
 * @param {string} id
 */
function numberOf(id) {
	return 400_000 + [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 99_991, 7);
}

/**
 * @param {string} head
 * @param {string} main
 */
function page(head, main) {
	return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${head}
${feedLinks(harbour)}
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/static/harbour.css"></head><body>
<header class="top"><a class="logo" href="/"><svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true"><circle cx="17" cy="17" r="16" fill="#fff"/><path d="M17 6v20M11 11h12M7 19c1 6 5 8 10 8s9-2 10-8" stroke="#0b5563" stroke-width="2.6" fill="none" stroke-linecap="round"/></svg> Harbour Chronicle</a>
<nav aria-label="Main"><a href="/">Shipping</a><a href="/">Business</a><a href="/tag/antwerp">Antwerp</a><a href="/">Weather</a><a class="cta" href="/subscribe">Subscribe</a></nav></header>
${main}
<footer class="bottom"><p>Harbour Chronicle is published by Scheldt Media, Antwerp. <a href="/imprint">Imprint</a> · <a href="/privacy">Privacy</a> · <a href="/rss.xml">RSS</a></p></footer></body></html>`;
}

const CSS = `*{box-sizing:border-box}body{margin:0;background:#f3f6f6;color:#1d2b2f;font:17px/1.6 "Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",serif;color-scheme:light}
.top{background:#0b5563;color:#fff;display:flex;flex-wrap:wrap;align-items:center;gap:8px 28px;padding:14px max(20px,calc(50% - 540px));font-family:"Avenir Next","Segoe UI",Ubuntu,sans-serif}
.logo{display:flex;align-items:center;gap:10px;color:#fff;text-decoration:none;font-weight:700;font-size:22px;letter-spacing:-.01em}.top nav{display:flex;flex-wrap:wrap;gap:18px;margin-left:auto;font-size:15px}.top nav a{color:#e2f0f2;text-decoration:none}.cta{background:#f2a65a;color:#26180a!important;border-radius:4px;padding:2px 12px;font-weight:600}
.layout{max-width:1080px;margin:0 auto;padding:26px 20px 50px;display:grid;grid-template-columns:minmax(0,1fr) 270px;gap:44px}
.article{background:#fff;padding:26px 34px 30px;border-radius:8px;box-shadow:0 1px 2px #0b556322}
.crumbs,.meta,figcaption,.keywords,.rail,.newsletter,.section,.card time,.plan{font-family:"Avenir Next","Segoe UI",Ubuntu,sans-serif}.crumbs{font-size:13.5px;color:#5b7076}.crumbs a{color:#0b5563;text-decoration:none}
h1{font-size:clamp(27px,4vw,38px);line-height:1.17;margin:14px 0 12px;letter-spacing:-.01em;text-wrap:balance}
.summary{font-size:20px;line-height:1.45;color:#40565c;margin:0 0 16px}.meta{display:flex;flex-wrap:wrap;gap:4px 14px;font-size:14px;color:#5b7076;margin-bottom:20px}.by{font-weight:600;color:#1d2b2f}
figure{margin:0 -34px 24px}figure svg{width:100%;display:block}figcaption{font-size:13.5px;color:#5b7076;padding:8px 34px 0}figcaption small{opacity:.8}
.body p{margin:0 0 1em}.body h2{font-size:22px;margin:1.5em 0 .5em;color:#0b5563}
.live-badge{display:inline-block;margin:12px 0 0;background:#c8302f;color:#fff;font:700 12px/1 "Segoe UI",Ubuntu,sans-serif;letter-spacing:.08em;text-transform:uppercase;padding:5px 9px;border-radius:3px}.entry{border-left:3px solid #c8302f;padding:0 0 6px 18px;margin:0 0 22px}.entry h2{margin:0 0 8px;font-size:19px}
.keywords{border-top:1px solid #d8e3e5;padding-top:14px;margin-top:20px;font-size:14px}.keywords a{display:inline-block;background:#e6f0f2;color:#0b5563;border-radius:99px;padding:2px 12px;margin:2px;text-decoration:none}
.newsletter{background:#dcebee;border-radius:8px;padding:18px 34px;margin-top:24px;font-size:15px}.newsletter h2{margin:0;font-size:18px}input{font:inherit;padding:6px 8px;border:1px solid #8fa9ae;border-radius:4px}button{font:600 15px "Segoe UI",Ubuntu,sans-serif;background:#0b5563;color:#fff;border:0;border-radius:4px;padding:8px 16px;margin-left:8px}
.rail h2{font-size:15px;letter-spacing:.04em;text-transform:uppercase;border-bottom:2px solid #0b5563;padding-bottom:6px}.rail ol{list-style:none;padding:0;margin:0}.rail li{padding:10px 0;border-bottom:1px solid #d3dfe1;font-size:15px;line-height:1.4}.rail a{color:inherit;text-decoration:none;font-weight:600;display:block}.rail time{font-size:13px;color:#5b7076}
.front{max-width:900px;margin:0 auto;padding:26px 20px 50px}.card{display:grid;grid-template-columns:220px 1fr;gap:22px;background:#fff;border-radius:8px;padding:18px;margin-bottom:16px}.card svg{width:100%;border-radius:4px}.card h2{margin:0 0 6px;font-size:22px;line-height:1.25}.card h2 a{color:inherit;text-decoration:none}.card p{margin:0 0 6px}.section{font-size:13px;color:#0b5563;font-weight:600}.card time{font-size:13px;color:#5b7076}
.plans{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:16px}.plan{background:#fff;border-radius:8px;padding:20px}.price{font-size:24px;font-weight:700}.plan button{margin:0}
.visually-hidden{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.bottom{border-top:1px solid #cddadd;padding:18px;text-align:center;font-size:14px;color:#5b7076}
@media(max-width:820px){.layout{grid-template-columns:1fr}.card{grid-template-columns:1fr}}`;
