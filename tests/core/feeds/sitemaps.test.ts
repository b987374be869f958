import { describe, expect, test } from 'vitest';
import { chooseSitemaps } from '../../../src/core/feeds/choose-sitemaps.ts';
import { parseFeed } from '../../../src/core/feeds/parse-feed.ts';
import { parseSitemapIndex } from '../../../src/core/feeds/parse-sitemap.ts';
import { readSource } from '../../../src/core/feeds/read-source.ts';
import { feedsNamedByHtml, sitemapsNamedByRobots } from '../../../src/core/feeds/site-feeds.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const URL_OF_MAP = 'https://courier.example/sitemap-news.xml';

const sitemap = (urls: string, prefix = 'news') =>
	`${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:${prefix}="http://www.google.com/schemas/sitemap-news/0.9">${urls}</urlset>`;
const article = (path: string, title: string, date = '2026-03-02T08:30:00+01:00', prefix = 'news') =>
	`<url><loc>https://courier.example${path}</loc><${prefix}:news><${prefix}:publication><${prefix}:name>Sandhaven Courier</${prefix}:name><${prefix}:language>en</${prefix}:language></${prefix}:publication><${prefix}:publication_date>${date}</${prefix}:publication_date><${prefix}:title>${title}</${prefix}:title></${prefix}:news></url>`;

describe('a news site map', () => {
	test('is read like a feed, newest first', () => {
		const content = sitemap(
			article('/ice?a=1&amp;b=2', 'Ice &amp; wind close “the” port') + article('/thaw', 'Thaw', '2026-03-03'),
		);
		expect(parseFeed(content, URL_OF_MAP)).toEqual({
			title: 'Sandhaven Courier',
			siteUrl: 'https://courier.example/',
			language: 'en',
			format: 'sitemap',
			interval: null,
			entries: [
				{
					id: 'https://courier.example/thaw',
					url: 'https://courier.example/thaw',
					title: 'Thaw',
					summary: '',
					publishedAt: '2026-03-03',
					authors: [],
					outlet: null,
					language: 'en',
				},
				{
					id: 'https://courier.example/ice?a=1&b=2',
					url: 'https://courier.example/ice?a=1&b=2',
					title: 'Ice & wind close “the” port',
					summary: '',
					publishedAt: '2026-03-02T07:30:00.000Z',
					authors: [],
					outlet: null,
					language: 'en',
				},
			],
		});
	});

	test.each([
		['another prefix', sitemap(article('/a', 'Ice', undefined, 'n'), 'n')],
		['CDATA', sitemap(article('/a', '<![CDATA[Ice]]>'))],
		[
			'pictures with titles of their own',
			sitemap(
				article('/a', 'Ice').replace(
					'</url>',
					'<image:image><image:loc>x</image:loc><image:title>A ship</image:title></image:image></url>',
				),
			),
		],
		['pages that are no news', sitemap(`<url><loc>https://courier.example/about</loc></url>${article('/a', 'Ice')}`)],
		['an address twice', sitemap(article('/a', 'Ice') + article('/a', 'Ice'))],
		[
			'scripts for addresses',
			sitemap(article('/a', 'Ice') + article('/b', 'X').replace('https://courier.example/b', 'javascript:alert(1)')),
		],
		['an end that is missing', sitemap(article('/a', 'Ice')).replace('</urlset>', '')],
	])('with %s gives its article', (_, content) => {
		expect(parseFeed(content, URL_OF_MAP).entries.map(({ title, url }) => [title, url])).toEqual([
			['Ice', 'https://courier.example/a'],
		]);
	});

	test.each([
		[
			'sitemap-without-news',
			sitemap('<url><loc>https://courier.example/about</loc><lastmod>2026-03-02</lastmod></url>'),
			'sitemap-without-news',
		],
		[
			'declares entities',
			sitemap(article('/a', '&bomb;')).replace('<urlset', '<!DOCTYPE urlset [<!ENTITY bomb "b">]><urlset'),
			'own-entities',
		],
		[
			'names a file',
			sitemap(article('/a', 'x')).replace(
				'<urlset',
				'<!DOCTYPE urlset [<!ENTITY f SYSTEM "file:///etc/passwd">]><urlset',
			),
			'own-entities',
		],
	])('that %s is refused with a sentence', (_, content, words) => {
		expect(() => parseFeed(content, URL_OF_MAP)).toThrow(words);
	});

	test('without anything in it works, with nothing to show', () => {
		expect(parseFeed(sitemap(''), URL_OF_MAP).entries).toEqual([]);
	});
});

describe('an index of site maps', () => {
	const index = (...maps: [path: string, modified?: string][]) =>
		`${XML}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps
			.map(
				([path, modified]) =>
					`<sitemap><loc>${path}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</sitemap>`,
			)
			.join('')}</sitemapindex>`;
	const chosen = (...maps: [path: string, modified?: string][]) => {
		const url = 'https://courier.example/sitemap.xml';
		return chooseSitemaps(parseSitemapIndex(index(...maps), url), url).map((map) => new URL(map.url).pathname);
	};

	test('leads to those named after news', () => {
		expect(chosen(['/sitemap-images.xml'], ['/sitemap-2026-03.xml'], ['/sitemap-news.xml'])).toEqual([
			'/sitemap-news.xml',
		]);
	});

	test('leads to the three that changed last, where none is named so', () => {
		expect(
			chosen(
				['/1.xml', '2026-01-01'],
				['/2.xml', '2026-03-01'],
				['/3.xml'],
				['/4.xml', '2026-02-01'],
				['/video.xml', '2026-03-02'],
			),
		).toEqual(['/2.xml', '/4.xml', '/1.xml']);
	});

	test('leads to no other site', () => {
		expect(chosen(['https://elsewhere.example/news.xml'], ['https://feeds.courier.example/maps.xml'])).toEqual([
			'/maps.xml',
		]);
	});

	test('is known as one', () => {
		expect(readSource(index(['/news.xml']), URL_OF_MAP)).toEqual({
			kind: 'sitemap-index',
			urls: ['https://courier.example/news.xml'],
		});
		expect(() => readSource(index(), URL_OF_MAP)).toThrow('no-sitemaps');
	});
});

describe('a site names its feeds', () => {
	test('in its page, whatever the order and the quotes of the attributes', () => {
		const html = `<html><head><LINK rel="alternate" type="application/rss+xml" title="All &amp; more" href="/rss">
			<link href='https://courier.example/atom' type='application/atom+xml' rel='alternate home'>
			<link rel=alternate type=application/rss+xml href=/rss><link rel="stylesheet" href="/rss.css">
			<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" href="javascript:x">`;
		expect(feedsNamedByHtml(html, 'https://courier.example/').map(({ url, title }) => [url, title])).toEqual([
			['https://courier.example/rss', 'All & more'],
			['https://courier.example/atom', 'courier.example'],
		]);
	});

	test.each([
		[
			'under a base of its own',
			'<base href="https://static.courier.example/site/"><link rel="alternate" type="application/rss+xml" href="feed.xml">',
			['https://static.courier.example/site/feed.xml'],
		],
		[
			'as XML that is called RSS',
			'<link rel="alternate" type="text/xml" title="RSS" href="/news.xml">',
			['https://courier.example/news.xml'],
		],
		[
			'as JSON',
			'<link rel="alternate" type="application/json" title="JSON Feed" href="/feed.json">',
			['https://courier.example/feed.json'],
		],
		['by rel=feed', '<link rel="feed" href="/atom">', ['https://courier.example/atom']],
		[
			'by a link in its text',
			'<p><a class="x" href="/news/rss.xml?all=1">RSS</a> <a href="/rssi">no</a></p>',
			['https://courier.example/news/rss.xml?all=1'],
		],
		[
			'before that of its comments',
			'<link rel="alternate" type="application/rss+xml" title="Comments Feed" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="/feed/">',
			['https://courier.example/feed/', 'https://courier.example/comments/feed/'],
		],
		[
			'but not in a comment',
			'<!-- <link rel="alternate" type="application/rss+xml" href="/old"> --><link rel="alternate" type="application/rss+xml" href="/new">',
			['https://courier.example/new'],
		],
		[
			'but not data of its own',
			'<link rel="alternate" type="application/json" href="/wp-json/pages/1"><link rel="alternate" type="application/json+oembed" href="/embed">',
			[],
		],
	])('%s', (_, html, addresses) => {
		expect(feedsNamedByHtml(html, 'https://courier.example/world/').map(({ url }) => url)).toEqual(addresses);
	});

	test('in robots.txt, those named after news first', () => {
		const robots =
			'User-agent: *\nDisallow: /x\nSitemap: https://courier.example/sitemap.xml\n sitemap : /sitemap-news.xml\r\nSitemap: /sitemap-news.xml';
		expect(sitemapsNamedByRobots(robots, 'https://courier.example/robots.txt').map(({ url }) => url)).toEqual([
			'https://courier.example/sitemap-news.xml',
			'https://courier.example/sitemap.xml',
		]);
	});
});
