// @ts-check
/**
 * A news app. Its pages are empty until its script has asked for their content, some time after the page has loaded, and it moves
 * between articles without loading a page (history.pushState). `?delay=` says how many milliseconds late the content arrives.
 */
import { formatDate } from '../article.mjs';
import { drawFigure } from '../figures.mjs';
import { escapeHtml, renderEach, renderInline } from '../html.mjs';
import { feedLinks, otherArticles } from './outlet.mjs';

/** @typedef {import('./outlet.mjs').Article} Article */
/** @typedef {import('./outlet.mjs').Visit} Visit */

const NAME = 'Currently';
const DELAY_MS = 500;

/** @type {import('./outlet.mjs').Outlet} */
export const currently = {
	id: 'currently',
	name: NAME,
	motto: 'What is going on, in plain words',
	host: 'currently.test',
	language: 'en',
	locale: 'en-GB',
	utcOffsetMinutes: 0,
	colour: '#5b3df5',
	scriptRendered: true,
	feeds: [{ path: '/feed.json', kind: 'json' }],
	articlePath: (article) => `/a/${article.slug}`,
	renderArticle: renderShell,
	renderData,
	pages: [
		{ path: '/', kind: 'home', title: NAME, render: renderShell },
		{ path: '/search', kind: 'search', title: `Search · ${NAME}`, render: renderShell },
	],
	assets: [
		{ path: '/app.js', type: 'text/javascript', render: () => APP },
		{ path: '/app.css', type: 'text/css', render: () => CSS },
	],
};

function renderShell() {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${NAME}</title><meta property="og:site_name" content="${NAME}">
${feedLinks(currently)}
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/app.css"><script src="/app.js" defer></script></head>
<body><div id="root"><div class="loading" role="status">Loading…</div></div><noscript>Currently needs JavaScript.</noscript></body></html>`;
}

/**
 * What the script shows at an address.
 * @param {string} path
 * @param {Visit} visit
 */
function renderData(path, visit) {
	const article = visit.articles.find((candidate) => candidate.path === path);
	if (article) {
		return {
			title: `${article.headline} · ${NAME}`,
			html: frame(renderStory(article, visit)),
			metadata: {
				'@context': 'https://schema.org',
				'@type': 'Article',
				headline: article.headline,
				description: article.standfirst,
				datePublished: article.publishedAt,
				author: article.authors.map((name) => ({ '@type': 'Person', name })),
				publisher: { '@type': 'Organization', name: NAME },
				mainEntityOfPage: visit.origin + article.path,
			},
		};
	}
	const isSearch = path === '/search';
	return {
		title: isSearch ? `Search · ${NAME}` : NAME,
		html: frame(
			`<main class="cards">${isSearch ? `<form role="search"><input name="q" aria-label="Search" value="Europe"></form><p>${visit.articles.length} results</p>` : `<h1>${currently.motto}</h1>`}${renderEach(visit.articles, (item) => `<a class="card" href="${item.path}">${drawFigure(item.figure, '#5b3df5', '#e9e5ff', item.caption)}<b>${escapeHtml(item.headline)}</b><span>${escapeHtml(item.standfirst ?? '')}</span></a>`)}</main>`,
		),
		metadata: null,
	};
}

/**
 * @param {Article} article
 * @param {Visit} visit
 */
function renderStory(article, visit) {
	return `<main class="story"><div class="x1"><span class="pill">${escapeHtml(article.section)}</span><h1>${escapeHtml(article.headline)}</h1><p class="intro">${escapeHtml(article.standfirst ?? '')}</p>
<div class="meta"><span class="avatar" aria-hidden="true">${escapeHtml((article.authors[0] ?? NAME).slice(0, 1))}</span><span>${article.authors.map(escapeHtml).join(', ')}</span><time datetime="${article.publishedAt}">${formatDate(article.publishedAt, currently, { dateStyle: 'medium', timeStyle: 'short' })}</time></div></div>
<div class="picture">${drawFigure(article.figure, '#5b3df5', '#e9e5ff', article.caption)}</div>
<div class="x2">${renderEach(article.blocks, (block) => (block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${renderInline(block.text)}</p>`))}</div>
<div class="next"><h3>Next</h3>${renderEach(otherArticles(article, visit, 2), (other) => `<a class="card small" href="${other.path}"><b>${escapeHtml(other.headline)}</b></a>`)}</div></main>`;
}

/** @param {string} main */
function frame(main) {
	return `<header class="app-bar"><a class="mark" href="/">currently<i>.</i></a><nav aria-label="Main"><a href="/">Today</a><a href="/search">Search</a></nav></header>${main}`;
}

const APP = `const root = document.getElementById('root');
const delay = Number(new URLSearchParams(location.search).get('delay') ?? ${DELAY_MS});
async function show(path, wait) {
  const answer = await fetch('/api' + (path === '/' ? '/index' : path) + '.json');
  const { title, html, metadata } = await answer.json();
  await new Promise((resolve) => setTimeout(resolve, wait));
  document.title = title;
  root.innerHTML = html;
  document.getElementById('metadata')?.remove();
  if (metadata) {
    const script = Object.assign(document.createElement('script'), { type: 'application/ld+json', id: 'metadata' });
    script.textContent = JSON.stringify(metadata);
    document.head.append(script);
  }
  scrollTo(0, 0);
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show(location.pathname, delay / 2);
});
addEventListener('popstate', () => show(location.pathname, 0));
show(location.pathname, delay);
`;

const CSS = `*{box-sizing:border-box}body{margin:0;background:#faf9ff;color:#191627;font:17px/1.62 ui-rounded,"Nunito","Avenir Next","Segoe UI",Ubuntu,sans-serif;color-scheme:light}
.loading{padding:40vh 0;text-align:center;color:#8a84a8}.app-bar{position:sticky;top:0;background:#faf9ffee;display:flex;justify-content:space-between;align-items:center;padding:14px max(20px,calc(50% - 480px));border-bottom:1px solid #e6e2fa}.mark{font-weight:800;font-size:24px;letter-spacing:-.03em;color:#191627;text-decoration:none}.mark i{color:#5b3df5}.app-bar nav a{margin-left:22px;color:#5b3df5;font-weight:600;text-decoration:none}
.story{max-width:680px;margin:36px auto 60px;padding:0 20px}.pill{background:#e9e5ff;color:#4a2fe0;font-size:13px;font-weight:700;border-radius:99px;padding:4px 12px}h1{font-size:clamp(29px,5vw,42px);line-height:1.12;letter-spacing:-.025em;margin:14px 0 12px;text-wrap:balance}.intro{font-size:20px;line-height:1.45;color:#55506e;margin:0 0 18px}
.meta{display:flex;flex-wrap:wrap;align-items:center;gap:10px;font-size:15px;color:#55506e;margin-bottom:22px}.avatar{width:34px;height:34px;border-radius:50%;background:#5b3df5;color:#fff;display:grid;place-items:center;font-weight:700}.picture svg{display:block;width:100%;aspect-ratio:16/8;border-radius:18px;margin-bottom:26px}
.x2 p{margin:0 0 1.1em}.x2 h2{font-size:24px;letter-spacing:-.015em;margin:1.5em 0 .4em}.next{border-top:1px solid #e6e2fa;margin-top:36px}
.cards{max-width:960px;margin:30px auto 60px;padding:0 20px;display:grid;grid-template-columns:repeat(auto-fit,minmax(280px,1fr));gap:20px}.cards h1,.cards form,.cards p{grid-column:1/-1;margin:0}.card{display:block;background:#fff;border:1px solid #e6e2fa;border-radius:18px;overflow:hidden;color:inherit;text-decoration:none;padding-bottom:16px}.card svg{width:100%;display:block}.card b{display:block;font-size:19px;line-height:1.3;padding:14px 18px 4px}.card span{display:block;padding:0 18px;color:#55506e;font-size:15.5px}.small{margin-bottom:10px}
input{font:inherit;width:100%;padding:12px 16px;border:1px solid #cfc8f3;border-radius:99px}`;
