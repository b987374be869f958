// @ts-check
/** A broadcaster. Metadata: Open Graph and article:* only, no canonical link; teasers stand between the paragraphs. */
import { formatDate } from '../article.mjs';
import { drawFigure } from '../figures.mjs';
import { escapeHtml, renderEach, renderInline } from '../html.mjs';
import { feedLinks, otherArticles } from './outlet.mjs';

/** @typedef {import('./outlet.mjs').Article} Article */
/** @typedef {import('./outlet.mjs').Visit} Visit */

const NAME = 'Kestrel News';

/** @type {import('./outlet.mjs').Outlet} */
export const kestrel = {
	id: 'kestrel',
	name: NAME,
	motto: 'Seen from above, told up close',
	host: 'kestrelnews.test',
	language: 'en',
	locale: 'en-GB',
	utcOffsetMinutes: 0,
	colour: '#111111',
	feeds: [
		{ path: '/feed/rss', kind: 'rss' },
		{ path: '/feed/atom', kind: 'atom' },
	],
	articlePath: (article, published) =>
		`/news/${published.getUTCFullYear()}/${published.getUTCMonth() + 1}/${published.getUTCDate()}/${article.slug}`,
	renderArticle,
	pages: [
		{ path: '/', kind: 'home', title: NAME, render: renderHome },
		{
			path: '/community/t/which-radio-for-a-small-boat/1182',
			kind: 'forum',
			title: `Which radio for a small boat? - ${NAME} Community`,
			render: renderForumThread,
		},
	],
	assets: [{ path: '/dist/app.css', type: 'text/css', render: () => CSS }],
};

/**
 * @param {Article} article
 * @param {Visit} visit
 */
function renderArticle(article, visit) {
	const [related] = otherArticles(article, visit, 1);
	return page(
		`<title>${escapeHtml(article.headline)} | ${escapeHtml(article.section)} | ${NAME}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(article.headline)}">
<meta property="og:description" content="${escapeHtml(article.standfirst ?? '')}">
<meta property="og:url" content="${visit.origin}${article.path}">
<meta property="og:site_name" content="${NAME}">
<meta property="og:locale" content="en_GB">
<meta property="article:published_time" content="${article.publishedAt}">
${article.modifiedAt ? `<meta property="article:modified_time" content="${article.modifiedAt}">` : ''}
<meta property="article:section" content="${escapeHtml(article.section)}">
${renderEach(article.authors, (author) => `<meta property="article:author" content="${escapeHtml(author)}">`)}
${renderEach(article.tags, (tag) => `<meta property="article:tag" content="${escapeHtml(tag)}">`)}`,
		`<main><div class="head"><p class="where"><a href="/">News</a> | <a href="/">${escapeHtml(article.section)}</a></p>
<h1>${escapeHtml(article.headline)}</h1><p class="deck">${escapeHtml(article.standfirst ?? '')}</p></div>
<figure class="hero">${drawFigure(article.figure, '#2c3e50', '#e7dccb', article.caption)}<figcaption>${escapeHtml(article.caption)} [Kestrel graphics]</figcaption></figure>
<div class="info"><div class="who">${article.agency ? `<span class="source">${escapeHtml(article.agency)}</span>` : `By ${article.authors.map((author) => `<a href="/author/${author.toLowerCase().replaceAll(' ', '-')}">${escapeHtml(author)}</a>`).join(' and ')}`}</div>
<div class="date">Published on ${formatDate(article.publishedAt, kestrel, { dateStyle: 'medium', timeStyle: 'short' })} GMT</div>
<div class="share"><button type="button" aria-label="Share on social media">Share</button><button type="button">Listen to this story</button></div></div>
<div class="story-text">
${renderEach(article.blocks, (block, index) => `${block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${renderInline(block.text)}</p>`}${index === 4 && related ? renderReadMore(related) : ''}`)}
</div>
<ul class="topics">${renderEach(article.tags, (tag) => `<li>${escapeHtml(tag)}</li>`)}</ul></main>
<section class="recommended"><h2>Recommended stories</h2><ul>${renderEach(otherArticles(article, visit, 4), (other) => `<li><a href="${other.path}">${escapeHtml(other.headline)}</a></li>`)}</ul></section>`,
	);
}

/** @param {Article} other */
function renderReadMore(other) {
	return `\n<div class="inline-teaser"><span>Read more</span><a href="${other.path}">${escapeHtml(other.headline)}</a></div>`;
}

/** @param {Visit} visit */
function renderHome(visit) {
	return page(
		`<title>${NAME} | Breaking news and features</title><meta property="og:type" content="website"><meta property="og:site_name" content="${NAME}">`,
		`<main class="wall">${renderEach(visit.articles, (article, index) => `<div class="tile${index === 0 ? ' first' : ''}">${drawFigure(article.figure, '#2c3e50', '#e7dccb', article.caption)}<h2><a href="${article.path}">${escapeHtml(article.headline)}</a></h2><p>${escapeHtml(article.standfirst ?? '')}</p><span class="date">${formatDate(article.publishedAt, kestrel, { dateStyle: 'medium' })}</span></div>`)}</main>`,
	);
}

function renderForumThread() {
	const posts = [
		[
			'saltydog',
			'Hi all, first boat this year (a seven metre sloop, nothing fancy) and I need a radio. Do I really want the one with the built-in receiver for ship positions, or is a plain handset enough for the coast? Budget is about 300.',
		],
		[
			'Maren_K',
			'Plain handset is fine for day trips. The moment you go out at night you will want to see the big ships before they fail to see you. I paid 280 for mine, second-hand.',
		],
		['saltydog', 'Thanks! Does it need its own aerial? My mast has exactly one cable in it.'],
		[
			'tidewatcher',
			'You can split it, but you lose a bit of range. I would pull a second cable while the mast is down. You will never regret a second cable. You will regret the first one every time it rains.',
		],
		['Maren_K', 'What tidewatcher said. Also: label both ends. Ask me how I know.'],
		[
			'pontoon_pete',
			'Just here to say that whatever you buy, take the course first. It is one weekend and they let you shout MAYDAY into a dead microphone.',
		],
	];
	return page(
		`<title>Which radio for a small boat? - ${NAME} Community</title><meta property="og:type" content="website"><meta property="og:site_name" content="${NAME} Community">`,
		`<main class="thread"><p class="where"><a href="/">Community</a> | Boats</p><h1>Which radio for a small boat?</h1><p class="date">6 replies · 412 views</p>${renderEach(posts, ([user, text], index) => `<div class="post" id="post-${index + 1}"><div class="user"><b>${user}</b><br>#${index + 1}</div><div class="message">${text}</div><div class="actions"><button type="button">Like</button> <button type="button">Reply</button> <button type="button">Quote</button></div></div>`)}<form><label>Your reply <textarea rows="4" name="reply"></textarea></label><button type="button">Post reply</button></form></main>`,
	);
}

/**
 * @param {string} head
 * @param {string} main
 */
function page(head, main) {
	return `<!doctype html>
<html lang="en" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
${head}
${feedLinks(kestrel)}
<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/dist/app.css"></head><body>
<div class="bar"><a class="brand" href="/"><svg width="30" height="26" viewBox="0 0 30 26" aria-hidden="true"><path d="M1 4c7 0 11 3 14 8 3-5 7-8 14-8-5 3-6 8-11 10l-3 10-3-10C7 12 6 7 1 4z" fill="#ffb000"/></svg>KESTREL</a><nav aria-label="Sections"><a href="/">News</a><a href="/">Europe</a><a href="/">Business</a><a href="/community/t/which-radio-for-a-small-boat/1182">Community</a><a class="live" href="/">Live</a></nav></div>
${main}
<div class="foot"><nav aria-label="Service"><a href="/">About</a><a href="/">Contact</a><a href="/">Terms</a><a href="/">Cookie preferences</a></nav><p>© Kestrel Broadcasting</p></div></body></html>`;
}

const CSS = `*{box-sizing:border-box}body{margin:0;background:#fff;color:#1a1a1a;font:18px/1.58 "Inter","Helvetica Neue","Liberation Sans",Arial,sans-serif;color-scheme:light}
.bar{background:#111;color:#fff;display:flex;flex-wrap:wrap;gap:8px 32px;align-items:center;padding:14px max(20px,calc(50% - 590px))}.brand{display:flex;gap:10px;align-items:center;color:#fff;text-decoration:none;font-weight:800;letter-spacing:.14em;font-size:19px}.bar nav{display:flex;flex-wrap:wrap;gap:24px;font-size:15px;font-weight:500}.bar nav a{color:#ddd;text-decoration:none}.bar .live{color:#ffb000}.bar .live:before{content:"● "}
main{max-width:820px;margin:0 auto;padding:30px 20px 10px}.where{font-size:14px;margin:0 0 10px;color:#666}.where a{color:#b06f00;font-weight:600;text-decoration:none}
h1{font-size:clamp(29px,4.6vw,44px);line-height:1.12;letter-spacing:-.022em;font-weight:800;margin:0 0 14px;text-wrap:balance}.deck{font-size:20px;line-height:1.45;color:#4a4a4a;margin:0 0 24px}
.hero{margin:0 0 14px}.hero svg{display:block;width:100%;aspect-ratio:16/8}figcaption{font-size:13.5px;color:#6a6a6a;padding-top:8px}
.info{display:grid;grid-template-columns:1fr auto;border-bottom:1px solid #e1e1e1;padding:6px 0 16px;margin-bottom:26px;font-size:15px}.who{font-weight:700}.who a{color:inherit}.date{color:#6a6a6a;font-size:14px}.share{grid-column:2;grid-row:1/3;display:flex;gap:8px;align-items:center}.share button,.actions button,.thread form button{font:600 14px "Inter","Helvetica Neue",Arial,sans-serif;border:1px solid #cfcfcf;background:#fff;border-radius:99px;padding:7px 15px;color:#1a1a1a}
.story-text{max-width:680px}.story-text p{margin:0 0 1.15em}.story-text h2{font-size:25px;letter-spacing:-.015em;line-height:1.2;margin:1.5em 0 .6em}
.inline-teaser{border-left:5px solid #ffb000;padding:4px 0 4px 18px;margin:0 0 26px;font-size:16px}.inline-teaser span{display:block;font-size:12px;font-weight:700;letter-spacing:.09em;text-transform:uppercase;color:#8a8a8a}.inline-teaser a{font-weight:700;color:inherit;text-decoration:none}
.topics{list-style:none;display:flex;gap:8px;padding:0;flex-wrap:wrap}.topics li{font-size:14px;background:#f1efe9;padding:4px 13px;border-radius:99px}
.recommended{background:#f6f4ef;margin-top:34px;padding:24px max(20px,calc(50% - 410px))}.recommended h2{margin:0 0 10px;font-size:21px}.recommended ul{padding:0;list-style:none;margin:0}.recommended li{padding:10px 0;border-top:1px solid #e2ddd0}.recommended a{color:inherit;text-decoration:none;font-weight:600}
.wall{max-width:1180px;display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:30px 26px}.tile.first{grid-column:1/-1;display:grid;grid-template-columns:3fr 2fr;gap:0 28px;align-content:start}.tile.first svg{grid-row:1/5}.tile.first h2{font-size:34px}.tile svg{width:100%;display:block}.tile h2{font-size:21px;line-height:1.22;letter-spacing:-.015em;margin:12px 0 6px}.tile h2 a{color:inherit;text-decoration:none}.tile p{margin:0 0 6px;color:#4a4a4a;font-size:16px}
.post{display:grid;grid-template-columns:110px 1fr;gap:6px 18px;border-top:1px solid #e1e1e1;padding:18px 0;font-size:16px}.user{color:#6a6a6a;font-size:14px}.actions{grid-column:2}.thread textarea{display:block;width:100%;font:inherit;margin:6px 0}
.foot{background:#111;color:#aaa;padding:22px 20px;text-align:center;font-size:14px}.foot nav{display:flex;gap:20px;justify-content:center}.foot a{color:#ddd;text-decoration:none}
@media(max-width:700px){.tile.first{display:block}.info{display:block}.share{margin-top:10px}.post{grid-template-columns:1fr}.actions{grid-column:1}}`;
