import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../../src/page/extract/metadata/find-times.ts';
import { evidenceOf, jsonLd } from './evidence-of.ts';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

test.each([
	['of the JSON-LD', jsonLd({ datePublished: '2026-03-14T09:30:00+01:00' }), '2026-03-14T09:30:00+01:00'],
	['for sharing', meta('article:published_time', '2026-03-14T09:30:00Z'), '2026-03-14T09:30:00Z'],
	[
		'of the next source where the first one’s is none',
		`${jsonLd({ datePublished: 'yesterday' })}${meta('article:published_time', '2026-03-14')}`,
		'2026-03-14',
	],
	[
		'marked up beside the headline',
		'<article><h1>Council leaves the old bridge</h1><time datetime="2026-03-14">today</time></article>',
		'2026-03-14',
	],
	[
		'marked up anywhere in the article',
		`<article><h1>Council leaves the old bridge</h1>${'<p>It will stand.</p>'.repeat(60)}<time datetime="2026-03-14">today</time></article>`,
		'2026-03-14',
	],
	[
		'written in a short line beside the headline',
		'<h1>Council leaves the old bridge</h1><p>14 March 2026</p>',
		'2026-03-14',
	],
	['none where the page has none', '<h1>Council leaves the old bridge</h1><p>It will stand for years.</p>', null],
])('the time of publication is the one %s', (_, html, expected) => {
	expect(findTimes(evidenceOf(html)).publishedAt).toBe(expected);
});

test.each([
	['https://www.harbourpost.test/2026/03/14/bridge-stays', '2026-03-14'],
	['https://www.harbourpost.test/politics/2026-3-4-bridge-stays', '2026-3-4'],
	['https://www.harbourpost.test/bridge-stays-20260314', null],
])('the day in the address %s is %s', (url, day) => {
	const [year, month, date] = day?.split('-') ?? [];
	const expected = day && [year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-');
	expect(findTimes(evidenceOf('<h1>Council leaves the old bridge</h1>', url)).publishedAt).toBe(expected);
});

test.each([
	['https://www.harbourpost.test/2026/mar/14/bridge-stays', '2026-03-14'],
	['https://www.harbourpost.test/news/20260314/bridge-stays', '2026-03-14'],
	['https://www.harbourpost.test/news/20269914/bridge-stays', null],
	['https://www.harbourpost.test/2024/12/05/bridge-stays', '2024-12-05'],
	['https://www.harbourpost.test/2024/12/5/bridge-stays', '2024-12-05'],
	['https://www.harbourpost.test/2024-12-05-bridge-stays', '2024-12-05'],
	['https://www.harbourpost.test/2024-12-05/bridge-stays', '2024-12-05'],
	['https://www.harbourpost.test/2024-12/05/c_113001', '2024-12-05'],
	['https://www.harbourpost.test/2024/12-05/1001', '2024-12-05'],
	['https://www.harbourpost.test/2024/12/5-things-to-know-about-the-vote/', null],
	['https://www.harbourpost.test/2024/12/10-best-bridges', null],
	['https://www.harbourpost.test/2024/12/24-hours-in-vell', null],
	['https://www.harbourpost.test/2024/dec/24-hours-in-vell', null],
	['https://www.harbourpost.test/2024-03-5-things-to-know', null],
	['https://www.harbourpost.test/2024-03/5-things-to-know', null],
])('the day in the address %s is %s', (url, day) => {
	expect(findTimes(evidenceOf('<h1>Council leaves the old bridge</h1>', url)).publishedAt).toBe(day);
});

const TEXT =
	'<p>The council has voted to leave the old bridge to the river, and to build none in its place.</p>'.repeat(3);
const article = (under: string, below = '', text = TEXT) =>
	`<article><h1>Council leaves the old bridge</h1>${under}<div class="text">${text}</div>${below}</article>`;
const timesOf = (html: string, language = 'en') =>
	findTimes(evidenceOf(`<html lang="${language}"><body>${html}</body></html>`));

describe('the page shows the time', () => {
	test.each<[string, string, string | null]>([
		['in a line under the headline', article('<p>11 March 2026, 10:15 Port Vell</p>'), '2026-03-11T10:15:00'],
		['in its byline', article('<div class="byline">By Jo Doe<br>March 11, 2026</div>'), '2026-03-11'],
		['in pieces', article('<p class="by">by <a>Jo Doe</a><span>11 Mar 2026</span><span>651</span></p>'), '2026-03-11'],
		['below a standfirst', article(`${TEXT.slice(0, 102)}<p>11 March 2026</p>`), '2026-03-11'],
		[
			'above the headline',
			`<article><p>March 11, 2026 · <a href="/c">Company</a></p><h1>Council leaves the old bridge</h1>${TEXT}</article>`,
			'2026-03-11',
		],
		[
			'in the title of what shows only the hour',
			article(
				'',
				'<div class="post-footer">Posted at <abbr class="published" title="2026-03-11T00:23:00-04:00">12:23 AM</abbr></div>',
			),
			'2026-03-11T00:23:00-04:00',
		],
		[
			'to the minute, where the markup has the day',
			article('<time datetime="2026-03-11">11 March 2026, 06:05</time>'),
			'2026-03-11T06:05:00',
		],
		['not as a day in the text', article('', '', `${TEXT}<p>The offer ends on 31 January 2027.</p>${TEXT}`), null],
		['not as a day in the text’s second line', article('', '', `<p>It opens on 4 May 2026.</p>${TEXT}`), null],
		['not as an event', article('<p><b>Where:</b> Customs house, 28 September 2026, 7 pm</p>'), null],
		['not as a day of another century', article('<p>4 May 1898</p>'), null],
		[
			'where what is declared is the first second of all clocks',
			`${meta('article:published_time', '1970-01-01T00:00:00Z')}${article('<p>11 March 2026</p>')}`,
			'2026-03-11',
		],
		[
			'in a byline by another name',
			article('<p class="autore">di Maria Rossi, nostra inviata - 11 marzo 2026 alle 10:05</p>'),
			'2026-03-11T10:05:00',
		],
		['not as a day years ahead', article('<p>31 January 2031</p>'), null],
		[
			'not as that of a comment',
			article('', '<div class="comments"><time datetime="2026-03-12">today</time></div>'),
			null,
		],
		[
			'not as that of another article',
			article(
				'',
				'<section><h2>Keep reading</h2><a href="/x"><h3>More</h3><time datetime="2026-03-05">5 March</time></a></section>',
			),
			null,
		],
		[
			'not as that of a card',
			article('', '<div><div><h3>More</h3><span class="date">5 March 2026</span></div></div>'),
			null,
		],
	])('%s', (_, html, expected) => {
		expect(timesOf(html).publishedAt).toBe(expected);
	});

	test.each<[string, string, string | null, string | null]>([
		[
			'in one line',
			'<div><span>Updated: 12 March 2026, 09:30</span> <span>Published: 11 March 2026, 06:05</span></div>',
			'2026-03-11T06:05:00',
			'2026-03-12T09:30:00',
		],
		['in two lines', '<p>Published 11 March 2026</p><p>Updated 12 March 2026</p>', '2026-03-11', '2026-03-12'],
		[
			'by the names of its elements',
			'<time class="updated" datetime="2026-03-12T09:30:00Z"></time><time class="entry-date published" datetime="2026-03-11T06:05:00Z"></time>',
			'2026-03-11T06:05:00Z',
			'2026-03-12T09:30:00Z',
		],
		[
			'in a line that a line break parts from the byline',
			'<p>Par Anna Prull (à Vell) et Jean Ferrand<br>Publié le 11 mars 2026 à 18h40, modifié le 12 mars 2026 à 07h15</p>',
			'2026-03-11T18:40:00',
			'2026-03-12T07:15:00',
		],
		['as changed alone', '<p>Last updated: 12 March 2026</p>', null, '2026-03-12'],
	])('and that of a change, %s', (_, under, publishedAt, modifiedAt) => {
		expect(timesOf(article(under))).toEqual({ publishedAt, modifiedAt });
	});
});

test.each([
	['en-US', '2026-03-11'],
	['en-GB', '2026-11-03'],
	['es', '2026-11-03'],
	['en', null],
])('03/11/2026 on a page in %s is %s', (language, day) => {
	expect(timesOf(article('<div class="date">03/11/2026</div>'), language).publishedAt).toBe(day);
});

test('a host’s country tells the order of day and month where the page’s English does not', () => {
	const html = `<html lang="en"><body>${article('<div class="date">03/11/2026</div>')}</body></html>`;
	expect(findTimes(evidenceOf(html, 'https://vellcourier.co.uk/a')).publishedAt).toBe('2026-11-03');
});

test('of a blog that describes only its page, that is the article’s time', () => {
	const graph = [
		{ '@type': 'WebPage', datePublished: '2026-03-11T05:05:00Z', dateModified: '2026-03-12T07:00:00Z' },
		{ '@type': 'Organization', name: 'Harbour Post', foundingDate: '1998-01-01' },
	];
	const html = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>${article('')}`;
	expect(timesOf(html)).toEqual({ publishedAt: '2026-03-11T05:05:00Z', modifiedAt: '2026-03-12T07:00:00Z' });
});

test('a change is told by the metadata alone', () => {
	const html = `${jsonLd({ dateModified: '2026-03-15T10:00:00Z' })}<h1>Bridge stays</h1><time datetime="2026-03-14">14 March</time>`;
	expect(findTimes(evidenceOf(html))).toEqual({ publishedAt: '2026-03-14', modifiedAt: '2026-03-15T10:00:00Z' });
});
