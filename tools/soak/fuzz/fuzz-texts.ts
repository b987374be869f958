import { JSDOM } from 'jsdom';
import { isPrivateHost } from '../../../src/core/addresses/is-private-host.ts';
import { extractedArticle } from '../../../src/core/article-shape.ts';
import { parseOpml } from '../../../src/core/feeds/parse-opml.ts';
import type { ParsedFeed } from '../../../src/core/feeds/parsed-feed.ts';
import { readSource } from '../../../src/core/feeds/read-source.ts';
import { feedsNamedByHtml, sitemapsNamedByRobots } from '../../../src/core/feeds/site-feeds.ts';
import { matchQuote } from '../../../src/core/highlights/match-quote.ts';
import { makeSearchable } from '../../../src/core/highlights/search-text.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { parseGdelt } from '../../../src/core/look-ups/gdelt.ts';
import { parseGoogleNews } from '../../../src/core/look-ups/google-news.ts';
import { readShape } from '../../../src/core/shapes/read-shape.ts';
import { detect } from '../../../src/page/detect/detect.ts';
import { extractArticle } from '../../../src/page/extract/extract.ts';
import { findFeedLinks } from '../../../src/page/extract/feed-links.ts';
import { anchorPassages } from '../../../src/page/highlights/anchor/anchor-passages.ts';
import { HOSTILE_TEXTS, isTidy, mutate, mutateText, pick, type Random } from './hostile-values.ts';
import { faultOfError } from './refusals.ts';

const SITE = 'https://northbank-times.example';
const PROSE = Array.from(
	{ length: 8 },
	(_, n) =>
		`Dock workers at the port of Vell entered day ${n} of their strike on Monday. “We will stay out,” said Ines Calder, who speaks for the crews, before talks with the harbour council went on.`,
);

const ITEM = `<item><title>Crane falls &amp; ship waits</title><link>/2026/crane</link><guid isPermaLink="false">n1</guid><pubDate>Sat, 14 Mar 2026 08:00:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator><category>Ports</category><description><![CDATA[<p>A <b>crane</b> fell.</p>]]></description></item>`;
const TEXTS: Readonly<Record<string, readonly string[]>> = {
	feed: [
		`<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Northbank Times</title><link>${SITE}/</link><language>en-gb</language>${ITEM.repeat(3)}</channel></rss>`,
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Northbank Times</title><link href="${SITE}/"/><entry><id>tag:1</id><title type="html">Crane &lt;b&gt;falls&lt;/b&gt;</title><link href="/crane"/><updated>2026-03-14T08:00:00Z</updated><author><name>Ann Lee</name></author><summary>A crane fell.</summary></entry></feed>`,
		`{"version":"https://jsonfeed.org/version/1.1","title":"Northbank Times","home_page_url":"${SITE}/","items":[{"id":"1","url":"${SITE}/crane","title":"Crane falls","content_html":"<p>It fell.</p>","date_published":"2026-03-14T08:00:00Z","authors":[{"name":"Ann Lee"}]}]}`,
		`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${SITE}/crane</loc><news:news><news:publication><news:name>Northbank Times</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-03-14</news:publication_date><news:title>Crane falls</news:title></news:news></url></urlset>`,
		`<sitemapindex><sitemap><loc>${SITE}/news.xml</loc><lastmod>2026-03-14</lastmod></sitemap></sitemapindex>`,
	],
	opml: [
		`<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline type="rss" text="Northbank &amp; Co" xmlUrl="${SITE}/feed" htmlUrl="${SITE}/"/></outline><outline xmlUrl='feed://vell-courier.example/rss'/></body></opml>`,
	],
	gdelt: [
		`{"articles":[{"url":"${SITE}/crane","title":"Crane falls , says master","seendate":"20260314T080000Z","domain":"northbank-times.example","language":"English"}]}`,
	],
	google: [
		`<rss version="2.0"><channel><title>News</title><language>en</language><item><title>Crane falls - Northbank Times</title><link>https://news.google.com/rss/articles/A</link><pubDate>Sat, 14 Mar 2026 08:00:00 GMT</pubDate><source url="${SITE}">Northbank Times</source></item></channel></rss>`,
	],
	html: [
		`<html><head><base href="/a/"><link rel="alternate" type="application/rss+xml" title="News" href="/feed"><link rel=alternate type=application/atom+xml href=atom></head></html>`,
	],
	robots: [`User-agent: *\nSitemap: ${SITE}/news.xml\nSitemap: /other.xml # old`],
	page: [
		`<!doctype html><html lang="en"><head><title>Crane falls | Northbank Times</title><link rel="canonical" href="${SITE}/crane"><meta property="og:type" content="article"><meta property="og:site_name" content="Northbank Times"><meta property="article:published_time" content="2026-03-14T08:00:00Z"><meta name="author" content="Ann Lee"><meta name="keywords" content="ports, ships"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane falls","datePublished":"2026-03-14T08:00:00Z","author":[{"name":"Ann Lee"}],"articleSection":"Ports","publisher":{"name":"Northbank Times"}}</script></head><body><article><h1>Crane falls</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
	],
};

/** What a text did that it should not: nothing, where it is read within the budget or refused with a sentence. */
type TextDoor = (text: string, random: Random) => string | null;

const DOORS: Readonly<Record<string, TextDoor>> = {
	feed: (text) => {
		const source = readSource(text, `${SITE}/feed`);
		return source.kind === 'feed' ? faultOfFeed(source.feed) : faultOfAddresses(source.urls);
	},
	opml: (text) => {
		const feeds = parseOpml(text);
		const isSound = feeds.every(({ title }) => title !== '' && title.length <= LIMITS.feedTitle + 1 && isTidy(title));
		return isSound
			? faultOfAddresses(
					feeds.map(({ url }) => url),
					true,
				)
			: 'a title out of the budget';
	},
	gdelt: (text) => faultOfFound(parseGdelt(text)),
	google: (text) => faultOfFound(parseGoogleNews(text)),
	html: (text) => faultOfAddresses(feedsNamedByHtml(text, SITE).map(({ url }) => url)),
	robots: (text) => faultOfAddresses(sitemapsNamedByRobots(text, `${SITE}/robots.txt`).map(({ url }) => url)),
	page: faultOfPage,
};

export const TEXT_DOORS = Object.keys(DOORS);

/** A text such as may come to a door, spoilt. */
export function hostileText(door: string, random: Random): string {
	let text = pick(TEXTS[door] ?? [''], random);
	const times = Math.floor(random() * 4);
	for (let time = 0; time <= times; time++) text = mutateText(text, random);
	return text;
}

/** Sends one hostile text through a door. */
export function fuzzText(door: string, random: Random): string | null {
	const text = hostileText(door, random);
	try {
		return DOORS[door]?.(text, random) ?? null;
	} catch (error) {
		return faultOfError(error);
	}
}

/** Looks for a hostile passage in a text. */
export function fuzzSelector(random: Random): string | null {
	const text = mutateText(PROSE.join('\n'), random);
	const at = Math.floor(random() * text.length);
	const exact = random() < 0.5 ? mutateText(text.slice(at, at + 80), random) : pick(HOSTILE_TEXTS, random);
	const selector = { type: 'TextQuoteSelector' as const, exact, prefix: pick(HOSTILE_TEXTS, random), suffix: '' };
	try {
		const found = matchQuote(makeSearchable(text), selector, random() < 0.5 ? null : Math.floor(random() * 1e6));
		if (found && !(found.start >= 0 && found.end <= text.length && found.start < found.end))
			return 'a place out of the text';
		return null;
	} catch (error) {
		return faultOfError(error);
	}
}

/** Reads what a hijacked script says an article is. */
export function fuzzArticle(random: Random): string | null {
	const text = PROSE.slice(0, 3).join('\n');
	const valid = {
		article: {
			url: `${SITE}/crane`,
			canonicalUrl: null,
			title: 'Crane falls',
			description: null,
			publisher: 'Northbank Times',
			agency: null,
			authors: ['Ann Lee'],
			publishedAt: '2026-03-14T08:00:00Z',
			modifiedAt: null,
			language: 'en',
			section: 'Ports',
			tags: ['ships'],
			headings: [],
			isLive: false,
			isPaywalled: false,
			wordCount: 90,
			readingMinutes: 1,
			text,
			blocks: [{ kind: 'paragraph', span: [0, 80] }],
		},
		declared: [`${SITE}/crane`],
	};
	try {
		return faultOfArticle(
			readShape(extractedArticle, mutate(valid, random), {
				code: 'answer-refused',
				method: 'extractArticle',
				name: 'answer',
			}).article,
		);
	} catch (error) {
		return faultOfError(error);
	}
}

function faultOfPage(html: string, random: Random): string | null {
	const { document } = new JSDOM(html, { url: `${SITE}/crane` }).window;
	detect(document, `${SITE}/crane`);
	const extracted = extractArticle(document, `${SITE}/crane`);
	const links = faultOfAddresses(
		findFeedLinks(document, SITE).map(({ url }) => url),
		true,
	);
	const quote = { type: 'TextQuoteSelector' as const, exact: pick(PROSE, random).slice(0, 60), prefix: '', suffix: '' };
	anchorPassages(document, [{ quote, position: { type: 'TextPositionSelector', start: 5, end: 65 } }]);
	return links ?? (extracted && faultOfArticle(extracted.article));
}

function faultOfArticle(
	article: ReturnType<typeof readShape<{ article: import('../../../src/core/article.ts').Article }>>['article'],
): string | null {
	const { text, blocks, title, description, authors, tags, headings, section, publisher, agency } = article;
	let end = 0;
	for (const { span } of blocks) {
		if (span[0] < end || span[1] < span[0] || span[1] > text.length)
			return `blocks out of order: ${JSON.stringify(span)}`;
		end = span[1];
	}
	const names = [...authors, ...tags, section ?? 'x', publisher ?? 'x', agency ?? 'x'];
	const long = [
		text.length > LIMITS.articleText && 'text',
		title.length > LIMITS.title && 'title',
		(description?.length ?? 0) > LIMITS.description && 'description',
		names.some((name) => name.length > LIMITS.name || name === '') && 'a name',
		authors.length > LIMITS.authors && 'authors',
		tags.length > LIMITS.tags && 'tags',
		headings.length > LIMITS.headings && 'headings',
	].find(Boolean);
	if (long) return `${long} out of the budget`;
	return [title, description ?? '', ...names, ...headings, text].every(isTidy) ? null : 'control characters are kept';
}

function faultOfFeed({ title, siteUrl, entries }: ParsedFeed): string | null {
	for (const { id, url, title: name, summary, authors, publishedAt } of entries) {
		if (id === '' || id.length > LIMITS.address) return 'an entry of no name';
		if (name === '' || name.length > LIMITS.title + 1 || !isTidy(name))
			return `a title out of shape: ${name.slice(0, 50)}`;
		if (summary.length > LIMITS.feedSummary + 1) return 'a summary out of the budget';
		if (authors.some((author) => author === '' || author.length > LIMITS.name)) return 'an author out of the budget';
		if (publishedAt !== null && Number.isNaN(Date.parse(publishedAt))) return `a date that is none: ${publishedAt}`;
		const fault = faultOfAddresses([url]);
		if (fault) return fault;
	}
	if (title === '' || title.length > LIMITS.feedTitle + 1 || !isTidy(title)) return 'a feed without a sound title';
	return siteUrl === null ? null : faultOfAddresses([siteUrl], true);
}

function faultOfFound(
	found: readonly { url: string; title: string; outlet: string; publishedAt: string | null }[],
): string | null {
	const isSound = found.every(
		({ title, outlet }) =>
			title !== '' && title.length <= LIMITS.title + 1 && outlet.length <= LIMITS.name + 1 && isTidy(title + outlet),
	);
	return isSound ? faultOfAddresses(found.map(({ url }) => url)) : 'a found article out of shape';
}

function faultOfAddresses(urls: readonly string[], mayBePrivate = false): string | null {
	for (const url of urls) {
		if (url.length > LIMITS.address) return 'an address out of the budget';
		const { protocol, username, password, hostname } = new URL(url);
		if (!/^https?:$/.test(protocol) || username || password) return `an address of another kind: ${url}`;
		if (!mayBePrivate && isPrivateHost(hostname)) return `an address of a private network: ${url}`;
	}
	return null;
}
