// @ts-check
/** Dailies that are printed from one template, in any language. Metadata: a JSON-LD NewsArticle, and Open Graph beside it. */
import { formatDate } from '../article.mjs';
import { drawFigure } from '../figures.mjs';
import { escapeHtml, renderEach, renderInline, scriptJson } from '../html.mjs';
import { feedLinks } from './outlet.mjs';

/**
 * @typedef {import('./outlet.mjs').Outlet} Outlet
 * @typedef {import('./outlet.mjs').Article} Article
 * @typedef {import('./outlet.mjs').Visit} Visit
 *
 * @typedef {object} Daily What differs between them.
 * @property {{ by: string, sections: string[], imprint: string }} words
 * @property {string} light second colour of its drawings
 * @property {string} font
 */

/**
 * @param {Pick<Outlet, 'id' | 'name' | 'motto' | 'host' | 'language' | 'locale' | 'utcOffsetMinutes' | 'colour' | 'feeds'>} identity
 * @param {Daily} daily
 * @returns {Outlet}
 */
export function makeDaily(identity, daily) {
	/**
	 * @param {string} head
	 * @param {string} main
	 */
	const page = (head, main) => `<!doctype html>
<html lang="${identity.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${head}
${feedLinks(outlet)}
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/daily.css"></head><body>
<header><a class="title" href="/">${identity.name}</a><span>${identity.motto}</span><nav>${renderEach(daily.words.sections, (section) => `<a href="/">${section}</a>`)}</nav></header>
${main}
<footer><a href="/">${daily.words.imprint}</a> © ${identity.name}</footer></body></html>`;

	/** @type {Outlet} */
	const outlet = {
		...identity,
		articlePath: (article, published) => `/${published.toISOString().slice(0, 10)}/${article.slug}`,
		renderArticle: (article, visit) =>
			page(
				`<title>${escapeHtml(article.headline)} | ${identity.name}</title><link rel="canonical" href="${visit.origin}${article.path}">
<meta property="og:type" content="article"><meta property="og:site_name" content="${identity.name}"><meta property="og:title" content="${escapeHtml(article.headline)}"><meta property="og:description" content="${escapeHtml(article.standfirst ?? '')}">
<script type="application/ld+json">${scriptJson(describe(article, visit))}</script>`,
				`<main><article><p class="section">${escapeHtml(article.section)}</p><h1>${escapeHtml(article.headline)}</h1><p class="intro">${escapeHtml(article.standfirst ?? '')}</p>
<p class="byline">${daily.words.by} ${article.authors.map(escapeHtml).join(', ')} · <time datetime="${article.publishedAt}">${formatDate(article.publishedAt, outlet)}</time></p>
<figure>${drawFigure(article.figure, identity.colour, daily.light, article.caption)}<figcaption>${escapeHtml(article.caption)}</figcaption></figure>
${renderEach(article.blocks, (block) => (block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${renderInline(block.text)}</p>`))}
</article></main>`,
			),
		pages: [
			{
				path: '/',
				kind: 'home',
				title: identity.name,
				render: (visit) =>
					page(
						`<title>${identity.name} | ${identity.motto}</title><meta property="og:type" content="website"><meta property="og:site_name" content="${identity.name}">`,
						`<main class="home">${renderEach(visit.articles, (article) => `<section>${drawFigure(article.figure, identity.colour, daily.light, article.caption)}<h2><a href="${article.path}">${escapeHtml(article.headline)}</a></h2><p>${escapeHtml(article.standfirst ?? '')}</p></section>`)}</main>`,
					),
			},
		],
		assets: [{ path: '/daily.css', type: 'text/css', render: () => styleSheet(identity.colour, daily.font) }],
	};

	/**
	 * @param {Article} article
	 * @param {Visit} visit
	 */
	const describe = (article, visit) => ({
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: article.headline,
		description: article.standfirst,
		inLanguage: identity.language,
		datePublished: article.publishedAt,
		author: article.authors.map((name) => ({ '@type': 'Person', name })),
		publisher: { '@type': 'Organization', name: identity.name },
		mainEntityOfPage: visit.origin + article.path,
		articleSection: article.section,
		keywords: article.tags.join(','),
	});
	return outlet;
}

/**
 * @param {string} colour
 * @param {string} font
 */
function styleSheet(colour, font) {
	return `*{box-sizing:border-box}body{margin:0;background:#fff;color:#1c1c1c;font:18px/1.68 ${font};color-scheme:light}
header{border-top:8px solid ${colour};border-bottom:1px solid #d8d8d8;padding:16px max(20px,calc(50% - 480px)) 12px;display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 18px}.title{font-weight:700;font-size:34px;color:${colour};text-decoration:none;line-height:1.1}header span{color:#777;font-size:15px}nav{width:100%;display:flex;gap:22px;font-size:16px;padding-top:8px}nav a{color:inherit;text-decoration:none}
main{max-width:700px;margin:0 auto;padding:32px 20px 50px}.section{color:${colour};font-weight:700;font-size:15px;margin:0}h1{font-size:clamp(27px,4.4vw,38px);line-height:1.24;margin:4px 0 14px;text-wrap:balance}.intro{font-size:20px;line-height:1.5;color:#444;margin:0 0 14px}.byline{font-size:15px;color:#666;border-bottom:1px solid #d8d8d8;padding-bottom:14px}
figure{margin:0 0 24px}figure svg{width:100%;display:block;aspect-ratio:16/8}figcaption{font-size:14px;color:#666;padding-top:6px}article p{margin:0 0 1.05em}h2{font-size:22px;line-height:1.35;margin:1.5em 0 .5em;color:${colour}}
.home section{display:grid;grid-template-columns:200px 1fr;gap:0 22px}.home svg{width:100%;grid-row:1/3}.home h2{margin:0}.home a{color:inherit;text-decoration:none}footer{border-top:1px solid #d8d8d8;padding:18px;text-align:center;font-size:14px;color:#666}footer a{color:inherit}`;
}
