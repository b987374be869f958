// @ts-check
/** A broadsheet. Metadata: one JSON-LD graph (NewsArticle among other nodes), Open Graph beside it, AMP twins, a paywall. */
import { formatDate } from '../article.mjs';
import { drawFigure } from '../figures.mjs';
import { escapeHtml, renderEach, renderInline, scriptJson } from '../html.mjs';
import { feedLinks, otherArticles } from './outlet.mjs';

/** @typedef {import('./outlet.mjs').Article} Article */
/** @typedef {import('./outlet.mjs').Visit} Visit */

const NAME = 'The Meridian Post';
const SECTIONS = ['World', 'Business', 'Health', 'Science', 'Culture'];

/** @type {import('./outlet.mjs').Outlet} */
export const meridian = {
	id: 'meridian',
	name: NAME,
	motto: 'Reporting from both sides of the line',
	host: 'meridian-post.test',
	language: 'en-US',
	locale: 'en-US',
	utcOffsetMinutes: 60,
	colour: '#14213d',
	feeds: [{ path: '/feeds/all.atom', kind: 'atom' }],
	articlePath: (article, published) =>
		`/${published.toISOString().slice(0, 10).replaceAll('-', '/')}/${article.section.toLowerCase()}/${article.slug}.html`,
	ampPath: (article) => `/amp${article.path}`,
	renderArticle,
	renderAmp,
	pages: [
		{ path: '/', kind: 'home', title: NAME, render: renderHome },
		{
			path: '/section/world',
			kind: 'section',
			title: `World - ${NAME}`,
			render: (visit) => renderSection('World', visit),
		},
		{ path: '/account/sign-in', kind: 'login', title: `Sign in - ${NAME}`, render: renderSignIn },
		{ path: '/search', kind: 'search', title: `Search - ${NAME}`, render: renderSearch },
	],
	assets: [{ path: '/assets/meridian.css', type: 'text/css', render: () => CSS }],
};

/**
 * @param {Article} article
 * @param {Visit} visit
 */
function renderArticle(article, visit) {
	const url = visit.origin + article.path;
	const head = `<title>${escapeHtml(article.headline)} - ${NAME}</title>
<link rel="canonical" href="${url}">
<link rel="amphtml" href="${visit.origin}/amp${article.path}">
<meta name="description" content="${escapeHtml(article.standfirst ?? '')}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escapeHtml(article.headline)}">
<meta property="og:description" content="${escapeHtml(article.standfirst ?? '')}">
<meta property="og:url" content="${url}">
<script type="application/ld+json">${scriptJson(describe(article, visit))}</script>`;
	return page(
		head,
		`<main id="site-content"><article class="story">
<header class="story-header">
<p class="kicker"><a href="/section/world">${escapeHtml(article.section)}</a></p>
<h1 class="headline">${escapeHtml(article.headline)}</h1>
<p class="standfirst">${escapeHtml(article.standfirst ?? '')}</p>
<figure class="lead-figure">${drawFigure(article.figure, '#3d5a73', '#cfd8dc', article.caption)}<figcaption>${escapeHtml(article.caption)} <span class="credit">Illustration by The Meridian Post</span></figcaption></figure>
<div class="byline-row"><p class="byline">By ${renderByline(article)}</p>
<p class="dates"><time datetime="${article.publishedAt}">${formatDate(article.publishedAt, meridian)}</time>${
			article.modifiedAt
				? ` <span>Updated <time datetime="${article.modifiedAt}">${formatDate(article.modifiedAt, meridian, { timeStyle: 'short' })}</time></span>`
				: ''
		}</p>
<ul class="story-tools"><li><button type="button">Share</button></li><li><button type="button">Save</button></li><li><a href="#comments">12 comments</a></li></ul></div>
</header>
<section name="articleBody" class="story-body">
${renderEach(article.blocks, (block, index) =>
	block.kind === 'heading'
		? `<h2>${escapeHtml(block.text)}</h2>`
		: `<p class="${index === 0 ? 'opening' : 'text'}">${renderInline(block.text)}</p>`,
)}
</section>
${article.paywalled ? PAYWALL : ''}
<footer class="story-footer"><p class="biographies">${renderEach(article.authors, (author) => `<span><b>${escapeHtml(author)}</b> is a reporter for The Meridian Post.</span>`)}</p>
<ul class="tags">${renderEach(article.tags, (tag) => `<li><a href="/tag/${encodeURIComponent(tag.toLowerCase())}">${escapeHtml(tag)}</a></li>`)}</ul></footer>
</article>
<aside class="more"><h2>More from The Meridian Post</h2>${renderEach(otherArticles(article, visit, 3), renderTeaser)}</aside></main>`,
	);
}

/**
 * AMP without its runtime: no page of the newsroom may load anything from another host.
 * @param {Article} article
 * @param {Visit} visit
 */
function renderAmp(article, visit) {
	return `<!doctype html>
<html amp lang="en-US"><head><meta charset="utf-8">
<title>${escapeHtml(article.headline)}</title>
<link rel="canonical" href="${visit.origin}${article.path}">
<meta name="viewport" content="width=device-width,minimum-scale=1">
<script type="application/ld+json">${scriptJson(describe(article, visit))}</script>
<style amp-custom>${CSS}</style></head>
<body class="amp"><header class="masthead"><a class="nameplate" href="/">${NAME}</a></header>
<main class="story"><h1 class="headline">${escapeHtml(article.headline)}</h1>
<p class="standfirst">${escapeHtml(article.standfirst ?? '')}</p>
<p class="byline">By ${renderByline(article)} · <time datetime="${article.publishedAt}">${formatDate(article.publishedAt, meridian)}</time></p>
<div class="story-body">
${renderEach(article.blocks, (block) => (block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${renderInline(block.text)}</p>`))}
</div><p><a href="${article.path}">View the full version of this page</a></p></main></body></html>`;
}

/**
 * @param {Article} article
 * @param {Visit} visit
 */
function describe(article, visit) {
	const url = visit.origin + article.path;
	const organisation = `${visit.origin}/#organisation`;
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'NewsMediaOrganization',
				'@id': organisation,
				name: NAME,
				url: `${visit.origin}/`,
				logo: { '@type': 'ImageObject', url: `${visit.origin}/favicon.svg` },
			},
			{ '@type': 'WebSite', '@id': `${visit.origin}/#website`, name: NAME, publisher: { '@id': organisation } },
			{
				'@type': 'BreadcrumbList',
				itemListElement: [{ '@type': 'ListItem', position: 1, name: article.section }],
			},
			{
				'@type': 'NewsArticle',
				'@id': `${url}#article`,
				mainEntityOfPage: { '@type': 'WebPage', '@id': url },
				headline: article.headline,
				description: article.standfirst,
				datePublished: article.publishedAt,
				dateModified: article.modifiedAt ?? article.publishedAt,
				author: article.authors.map((name) => ({ '@type': 'Person', name, url: `${visit.origin}/by/${slugOf(name)}` })),
				publisher: { '@id': organisation },
				articleSection: article.section,
				keywords: article.tags,
				inLanguage: 'en-US',
				isAccessibleForFree: !article.paywalled,
				...(article.paywalled
					? { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.story-rest' } }
					: {}),
			},
		],
	};
}

const PAYWALL = `<div class="story-rest paywall" aria-label="Subscribe"><h2>Keep reading for $1 a week</h2>
<p>This article is for subscribers. Cancel at any time.</p>
<p><a class="button" href="/account/sign-in">See all offers</a> <a href="/account/sign-in">Already a subscriber? Sign in</a></p></div>`;

/** @param {Visit} visit */
function renderHome(visit) {
	const [lead, ...rest] = visit.articles;
	return page(
		`<title>${NAME} - ${meridian.motto}</title><meta name="description" content="News and analysis from The Meridian Post">
<meta property="og:type" content="website"><meta property="og:site_name" content="${NAME}"><link rel="canonical" href="${visit.origin}/">
<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', '@type': 'WebSite', name: NAME, url: `${visit.origin}/` })}</script>`,
		`<main class="front">${lead ? `<section class="lead">${drawFigure(lead.figure, '#3d5a73', '#cfd8dc', lead.caption)}${renderTeaser(lead, 0)}</section>` : ''}<section class="grid">${renderEach(rest, renderTeaser)}</section></main>`,
	);
}

/**
 * @param {string} section
 * @param {Visit} visit
 */
function renderSection(section, visit) {
	return page(
		`<title>${section} - ${NAME}</title><meta property="og:type" content="website"><link rel="canonical" href="${visit.origin}/section/${section.toLowerCase()}">
<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', '@type': 'CollectionPage', name: section })}</script>`,
		`<main class="front"><h1 class="section-title">${section}</h1><section class="grid">${renderEach(visit.articles, renderTeaser)}</section></main>`,
	);
}

function renderSignIn() {
	return page(
		`<title>Sign in - ${NAME}</title><meta name="robots" content="noindex">`,
		`<main class="narrow"><h1 class="section-title">Sign in</h1><form method="post" action="/account/sign-in">
<label>E-mail <input type="email" name="email" autocomplete="email"></label><label>Password <input type="password" name="password" autocomplete="current-password"></label>
<button type="submit" class="button">Continue</button></form><p><a href="/account/reset">Forgotten your password?</a></p></main>`,
	);
}

/** @param {Visit} visit */
function renderSearch(visit) {
	const words = visit.query.get('q') ?? 'Brussels';
	return page(
		`<title>Search: ${escapeHtml(words)} - ${NAME}</title><meta name="robots" content="noindex">`,
		`<main class="front"><h1 class="section-title">${visit.articles.length} results for “${escapeHtml(words)}”</h1>
<form action="/search" role="search"><label>Search <input name="q" value="${escapeHtml(words)}"></label></form>
<ol class="results">${renderEach(visit.articles, (article) => `<li>${renderTeaser(article, 0)}<p class="dates">${formatDate(article.publishedAt, meridian, { dateStyle: 'medium' })}</p></li>`)}</ol></main>`,
	);
}

/**
 * @param {Article} article
 * @param {number} _index
 */
function renderTeaser(article, _index) {
	return `<div class="teaser"><p class="kicker">${escapeHtml(article.section)}</p><h3><a href="${article.path}">${escapeHtml(article.headline)}</a></h3><p>${escapeHtml(article.standfirst ?? '')}</p></div>`;
}

/** @param {Article} article */
function renderByline(article) {
	return article.authors
		.map((author) => `<a rel="author" href="/by/${slugOf(author)}">${escapeHtml(author)}</a>`)
		.join(' and ');
}

/** @param {string} name */
function slugOf(name) {
	return name.toLowerCase().replaceAll(' ', '-');
}

/**
 * @param {string} head
 * @param {string} main
 */
function page(head, main) {
	return `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${head}
${feedLinks(meridian)}
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/assets/meridian.css"></head>
<body><a class="skip" href="#site-content">Skip to content</a>
<header class="masthead"><p class="motto">${meridian.motto}</p><a class="nameplate" href="/">${NAME}</a>
<nav aria-label="Sections"><ul>${renderEach(SECTIONS, (section) => `<li><a href="${section === 'World' ? '/section/world' : '/'}">${section}</a></li>`)}<li><a href="/account/sign-in">Sign in</a></li></ul></nav></header>
${main}
<footer class="site-footer"><p>© The Meridian Post Company. All rights reserved.</p><ul><li><a href="/about">About</a></li><li><a href="/contact">Contact us</a></li><li><a href="/corrections">Corrections</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>
</body></html>`;
}

const CSS = `:root{--ink:#16191f;--quiet:#5c6370;--rule:#d9d9d4;--paper:#fffefb;--accent:#14213d;color-scheme:light}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.62 Georgia,"Times New Roman",serif}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.15em}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px}
.masthead{text-align:center;border-bottom:1px solid var(--ink);padding:18px 16px 0}
.motto{margin:0;font:italic 13px Georgia,serif;color:var(--quiet)}
.nameplate{display:block;font:700 clamp(30px,6vw,50px)/1.15 "Didot","Bodoni 72",Georgia,"Times New Roman",serif;letter-spacing:-.01em;text-decoration:none;padding:6px 0 12px}
.masthead nav{border-top:1px solid var(--rule)}.masthead nav ul{display:flex;flex-wrap:wrap;gap:4px 26px;justify-content:center;list-style:none;margin:0;padding:9px 0;font:600 13px/1.6 "Helvetica Neue",Arial,sans-serif}
.masthead nav a{text-decoration:none}
main{max-width:1080px;margin:0 auto;padding:0 20px 48px}
.story{max-width:680px;margin:38px auto 0}.kicker{margin:0 0 8px;font:700 12px/1 "Helvetica Neue",Arial,sans-serif;letter-spacing:.07em;text-transform:uppercase;color:#8a2b1d}.kicker a{text-decoration:none}
.headline{font:700 clamp(29px,4.6vw,42px)/1.14 Georgia,serif;letter-spacing:-.012em;margin:0 0 14px;text-wrap:balance}
.standfirst{font-size:20px;line-height:1.45;color:#3a404b;margin:0 0 22px}
figure{margin:0 0 20px}figure svg{display:block;width:100%;height:auto}figcaption{font:13px/1.45 "Helvetica Neue",Arial,sans-serif;color:var(--quiet);padding-top:7px}.credit{opacity:.75}
.byline-row{border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);padding:12px 0;margin-bottom:24px;font:14px/1.5 "Helvetica Neue",Arial,sans-serif;display:grid;grid-template-columns:1fr auto;gap:2px 16px}
.byline-row p{margin:0}.byline{font-weight:700}.byline a{text-decoration:none}.dates{color:var(--quiet);grid-row:2}.story-tools{grid-row:1/3;grid-column:2;display:flex;gap:14px;align-items:center;list-style:none;padding:0;margin:0}.story-tools button{font:inherit;border:1px solid var(--rule);border-radius:99px;background:none;padding:3px 13px;color:inherit}
.story-body p{margin:0 0 1.05em}.story-body h2{font:700 23px/1.25 Georgia,serif;margin:1.5em 0 .5em}
.paywall{border:1px solid var(--ink);padding:24px;text-align:center;font-family:"Helvetica Neue",Arial,sans-serif;margin:20px 0}.paywall h2{margin:0}.button{display:inline-block;background:var(--accent);color:#fff;border:0;border-radius:3px;padding:10px 20px;font:600 15px "Helvetica Neue",Arial,sans-serif;text-decoration:none}
.biographies span{display:block;font-size:15px;font-style:italic;color:var(--quiet)}.tags{display:flex;flex-wrap:wrap;gap:8px;list-style:none;padding:0;font:13px "Helvetica Neue",Arial,sans-serif}.tags a{border:1px solid var(--rule);padding:4px 10px;border-radius:2px;text-decoration:none}
.more{border-top:3px double var(--ink);margin-top:44px;padding-top:8px;display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:8px 28px}.more h2{grid-column:1/-1;font:700 20px Georgia,serif;margin:10px 0 0}
.teaser h3{font:700 20px/1.24 Georgia,serif;margin:0 0 6px}.teaser h3 a{text-decoration:none}.teaser p{margin:0 0 10px;font-size:15.5px;line-height:1.5;color:#444a55}.teaser .kicker{color:#8a2b1d;font-size:11px}
.front{padding-top:28px}.lead{display:grid;grid-template-columns:3fr 2fr;gap:28px;border-bottom:1px solid var(--rule);padding-bottom:26px;margin-bottom:24px}.lead svg{width:100%;height:auto}.lead h3{font-size:34px}.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:24px 32px}
.section-title{font:700 34px Georgia,serif;border-bottom:1px solid var(--rule);padding-bottom:10px}.narrow{max-width:420px}.narrow label{display:block;margin:0 0 16px;font:600 14px "Helvetica Neue",Arial,sans-serif}input{display:block;width:100%;font:16px Georgia,serif;padding:9px;border:1px solid #9a9a94;margin-top:4px}
.results{padding-left:20px}.site-footer{border-top:1px solid var(--ink);padding:20px;text-align:center;font:13px "Helvetica Neue",Arial,sans-serif;color:var(--quiet)}.site-footer ul{display:flex;justify-content:center;gap:20px;list-style:none;padding:0}
.amp{max-width:680px;margin:0 auto;padding:0 16px}
@media(max-width:720px){.lead{grid-template-columns:1fr}.byline-row{grid-template-columns:1fr}.story-tools{grid-row:3;grid-column:1}}`;
