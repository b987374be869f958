import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/core/feeds/parse-feed.ts';
import { feedsNamedByHtml, sitemapsNamedByRobots } from '../../../src/core/feeds/site-feeds.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { parseGdelt } from '../../../src/core/look-ups/gdelt.ts';

const URL_OF_FEED = 'https://vell-courier.example/feed';
const rss = (items: string, title = 'Vell Courier') =>
	`<rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;
const item = (fields: string) => `<item>${fields}</item>`;
const WHOLE = '<title>Crane falls</title><link>https://vell-courier.example/crane</link>';

test.each([
	[
		'a title of 100,000 letters',
		item(`<title>${'crane '.repeat(20_000)}</title><link>https://vell-courier.example/a</link>`),
	],
	['a guid of 1 MB', item(`${WHOLE}<guid>${'g'.repeat(1_000_000)}</guid>`)],
	['a summary of 1 MB', item(`${WHOLE}<description>${'word '.repeat(200_000)}</description>`)],
	['a date of 1 MB', item(`${WHOLE}<pubDate>${'1 Mar '.repeat(200_000)}</pubDate>`)],
	[
		'a language of 1 MB',
		item(`${WHOLE}<dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">${'en-'.repeat(300_000)}</dc:language>`),
	],
	['10,000 authors', item(`${WHOLE}${'<author>a@b.example (Ann Lee)</author>'.repeat(10_000)}`)],
	['an author of 1 MB', item(`${WHOLE}<author>${'Ann '.repeat(250_000)}</author>`)],
])('an entry with %s is kept within the budget', (_, items) => {
	const [entry] = parseFeed(rss(items), URL_OF_FEED).entries;
	expect(entry?.title.length).toBeLessThanOrEqual(LIMITS.title + 1);
	expect(entry?.id.length).toBeLessThanOrEqual(LIMITS.guid);
	expect(entry?.summary.length).toBeLessThanOrEqual(LIMITS.feedSummary + 1);
	expect(entry?.authors.length).toBeLessThanOrEqual(LIMITS.authors);
	expect(entry?.authors.every((author) => author.length <= LIMITS.name)).toBe(true);
	expect(entry?.language?.length ?? 0).toBeLessThan(60);
});

test('an entry whose address is endless is left out, the others stay', () => {
	const endless = `<title>Long</title><link>https://vell-courier.example/${'a'.repeat(5_000)}</link>`;
	expect(parseFeed(rss(item(endless) + item(WHOLE)), URL_OF_FEED).entries.map(({ title }) => title)).toEqual([
		'Crane falls',
	]);
});

test('names and passwords in addresses are not kept', () => {
	const named = '<title>Crane</title><link>https://me:secret@vell-courier.example/crane</link>';
	const { entries, siteUrl } = parseFeed(
		rss(`<link>https://me:secret@vell-courier.example/</link>${item(named)}`),
		URL_OF_FEED,
	);
	expect([siteUrl, entries[0]?.url, entries[0]?.id]).toEqual([
		'https://vell-courier.example/',
		'https://vell-courier.example/crane',
		'https://vell-courier.example/crane',
	]);
});

test('titles lose what reorders their neighbours', () => {
	const { title, entries } = parseFeed(
		rss(item(`<title>\u202eevil &#8238;crane</title><link>/a</link>`), '\u2066Vell\u0007 Courier'),
		URL_OF_FEED,
	);
	expect([title, entries[0]?.title]).toEqual(['Vell Courier', 'evil crane']);
});

test('a feed of the web names no article of a private network', () => {
	const inside = '<title>Router</title><link>http://192.168.1.1/reboot</link>';
	expect(parseFeed(rss(item(inside) + item(WHOLE)), URL_OF_FEED).entries).toHaveLength(1);
	expect(parseFeed(rss(item(inside)), 'http://192.168.1.2/feed').entries).toHaveLength(1);
});

test.each([
	['a tag that never ends', '<a '.repeat(20_000)],
	['a tag with endless attributes', `<a ${'b="c" '.repeat(20_000)}>`],
	['an attribute that never ends', `<a href="${'b '.repeat(60_000)}`],
])('%s is refused before it is made anything of', (_, markup) => {
	expect(() => parseFeed(rss(`${markup}${item(WHOLE)}`), URL_OF_FEED)).toThrow('broken-feed');
});

test.each([
	['within one entry', item(`<a ${'b="c" '.repeat(20_000)}></a>${WHOLE}`)],
	['in a passage that is text', item(`${WHOLE}<description><![CDATA[${'<a '.repeat(20_000)}]]></description>`)],
	['in a comment', `<!-- ${'<a '.repeat(20_000)} -->`],
])('a tag that never ends, %s, costs the others nothing', (_, part) => {
	const other = item('<title>Ferry</title><link>https://vell-courier.example/ferry</link>');
	expect(parseFeed(rss(`${part}${other}`), URL_OF_FEED).entries.at(-1)?.title).toBe('Ferry');
});

test('a site map that declares entities further in is refused', () => {
	const content =
		'<urlset><!DOCTYPE a [<!ENTITY b "c">]><url><loc>https://vell-courier.example/&b;</loc></url></urlset>';
	expect(() => parseFeed(content, URL_OF_FEED)).toThrow('own-entities');
});

test('a page of the web and its robots.txt name no feeds of a private network', () => {
	const html =
		'<link rel="alternate" type="application/rss+xml" href="http://localhost/feed"><link rel="alternate" type="application/rss+xml" href="/feed">';
	expect(feedsNamedByHtml(html, 'https://vell-courier.example/').map(({ url }) => url)).toEqual([URL_OF_FEED]);
	expect(sitemapsNamedByRobots('Sitemap: http://10.0.0.1/map.xml', 'https://vell-courier.example/robots.txt')).toEqual(
		[],
	);
});

test('what a look-up finds is within the budget and on the web', () => {
	const articles = [
		{
			url: 'https://a:b@vell-courier.example/1',
			title: '\u202eCrane '.repeat(500),
			domain: 'd'.repeat(1_000),
			seendate: 5,
		},
		{ url: 'http://[::1]/', title: 'Router', domain: 'x' },
	];
	const [found, ...others] = parseGdelt(JSON.stringify({ articles }));
	expect(others).toEqual([]);
	expect(found?.url).toBe('https://vell-courier.example/1');
	expect(found?.title).not.toContain('\u202e');
	expect(found?.title.length).toBeLessThanOrEqual(LIMITS.title + 1);
	expect(found?.outlet.length).toBeLessThanOrEqual(LIMITS.name + 1);
});
