// @ts-check
/** A weekly with a hand-made site. Metadata: none at all; headline, byline and day stand in the page and nowhere else. */
import { formatDate } from '../article.mjs';
import { drawFigure } from '../figures.mjs';
import { escapeHtml, renderEach, renderInline } from '../html.mjs';
import { feedLinks } from './outlet.mjs';

/** @typedef {import('./outlet.mjs').Article} Article */
/** @typedef {import('./outlet.mjs').Visit} Visit */

const NAME = 'The Fennimore Ledger';

/** @type {import('./outlet.mjs').Outlet} */
export const ledger = {
	id: 'ledger',
	name: NAME,
	motto: 'A weekly, since yesterday was not soon enough',
	host: 'fennimore-ledger.test',
	language: 'en',
	locale: 'en-GB',
	utcOffsetMinutes: 0,
	colour: '#7a1f2b',
	hidesCanonical: true,
	datesOnly: true,
	feeds: [{ path: '/feed.xml', kind: 'rss' }],
	articlePath: (article) => `/${article.slug}/`,
	renderArticle,
	pages: [
		{ path: '/', kind: 'home', title: NAME, render: renderHome },
		{ path: '/help/reading-offline/', kind: 'documentation', title: 'Reading offline', render: renderHelp },
	],
	assets: [{ path: '/style.css', type: 'text/css', render: () => CSS }],
};

/** @param {Article} article */
function renderArticle(article) {
	return page(
		`${escapeHtml(article.headline)} — ${NAME}`,
		`<article>
<header><p class="rubric">${escapeHtml(article.section)}</p>
<h1>${escapeHtml(article.headline)}</h1>
<p class="by">by ${article.authors.map(escapeHtml).join(' and ')}, <time datetime="${article.publishedAt.slice(0, 10)}">${formatDate(article.publishedAt, ledger, { dateStyle: 'long' })}</time></p></header>
${renderEach(article.blocks, (block, index) => `${block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${renderInline(block.text)}</p>`}${index === 1 ? `\n<figure>${drawFigure(article.figure, '#7a1f2b', '#efe3d0', article.caption)}<figcaption>${escapeHtml(article.caption)}</figcaption></figure>` : ''}`)}
</article>`,
	);
}

/** @param {Visit} visit */
function renderHome(visit) {
	return page(
		NAME,
		`<h1 class="issue">This week</h1><ul class="contents">${renderEach(visit.articles, (article) => `<li><span class="rubric">${escapeHtml(article.section)}</span> <a href="${article.path}">${escapeHtml(article.headline)}</a> <i>${article.authors.map(escapeHtml).join(' and ')}</i></li>`)}</ul>`,
	);
}

function renderHelp() {
	return page(
		`Reading offline — ${NAME}`,
		`<h1>Reading offline</h1>
<p class="rubric">Help › Reading</p>
<h2>Before you start</h2><p>You need a subscription number. It stands on the back of the paper edition, under the address.</p>
<h2>Save an issue</h2><ol><li>Open the issue.</li><li>Choose <b>Save</b> in the menu.</li><li>Wait until the bar at the top has filled up.</li></ol>
<h2>Settings</h2><table><tr><th>Setting</th><th>Values</th><th>Default</th></tr><tr><td><code>keep-issues</code></td><td>1 to 52</td><td>4</td></tr><tr><td><code>pictures</code></td><td><code>all</code>, <code>small</code>, <code>none</code></td><td><code>small</code></td></tr><tr><td><code>fetch-on</code></td><td><code>wifi</code>, <code>any</code></td><td><code>wifi</code></td></tr></table>
<h2>From the command line</h2><pre><code>ledger save --issue latest --pictures none
ledger list
ledger remove --older-than 30d</code></pre>
<h2>If it does not work</h2><p>Sign out and in again. If an issue stops half-way, remove it and save it once more.</p>`,
	);
}

/**
 * @param {string} title
 * @param {string} main
 */
function page(title, main) {
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${feedLinks(ledger)}
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="title"><a href="/">${NAME}</a></header>
<main>
${main}
</main>
<footer><p>${NAME}. Printed in Fennimore on Thursdays. <a href="/help/reading-offline/">Help</a>. <a href="/feed.xml">Feed</a>.</p></footer>
</body>
</html>`;
}

const CSS = `html{background:#fbf7ef;color:#241c17;color-scheme:light}body{margin:0 auto;max-width:39rem;padding:0 1.2rem 3rem;font:1.18rem/1.65 "Hoefler Text","Baskerville","Libre Baskerville","DejaVu Serif","Times New Roman",serif;hyphens:auto}
.title{text-align:center;padding:2.2rem 0 1.6rem;border-bottom:4px double #241c17;margin-bottom:2.4rem}.title a{font-variant:small-caps;font-size:1.9rem;letter-spacing:.05em;color:#7a1f2b;text-decoration:none}
h1{font-size:clamp(1.7rem,5vw,2.3rem);line-height:1.18;font-weight:500;margin:.2rem 0 .8rem;text-wrap:balance}.rubric{font-variant:small-caps;letter-spacing:.06em;color:#7a1f2b;margin:0}.by{font-style:italic;color:#6a5d52;margin:0 0 2rem}
article>p{margin:0;text-indent:1.5em}article>header+p{text-indent:0}article>header+p:first-letter{font-size:3.5em;line-height:.8;float:left;padding:.08em .08em 0 0;color:#7a1f2b}h2+p,figure+p{text-indent:0!important}
h2{font-size:1.25rem;font-weight:500;font-style:italic;margin:2.2rem 0 .6rem}figure{margin:1.8rem -2.5rem}figure svg{width:100%;display:block;aspect-ratio:16/7}figcaption{font-size:.88rem;font-style:italic;color:#6a5d52;text-align:center;padding-top:.5rem}
.contents{list-style:none;padding:0}.contents li{padding:.9rem 0;border-bottom:1px solid #ddd0bd}.contents .rubric{display:block;font-size:.95rem}.contents a{font-size:1.3rem;color:inherit;text-decoration:none}.contents i{display:block;font-size:.95rem;color:#6a5d52}
table{border-collapse:collapse;font-size:.95rem;width:100%}td,th{border-bottom:1px solid #ddd0bd;padding:.4rem;text-align:left}pre{background:#f1e9da;padding:1rem;font-size:.85rem;overflow:auto}
footer{border-top:1px solid #241c17;margin-top:3rem;font-size:.9rem;color:#6a5d52;text-align:center}footer a{color:inherit}@media(max-width:720px){figure{margin-inline:0}}`;
