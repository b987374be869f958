import { expect, test } from 'vitest';
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

test('a change is told by the metadata alone', () => {
	const html = `${jsonLd({ dateModified: '2026-03-15T10:00:00Z' })}<h1>Bridge stays</h1><time datetime="2026-03-14">14 March</time>`;
	expect(findTimes(evidenceOf(html))).toEqual({ publishedAt: '2026-03-14', modifiedAt: '2026-03-15T10:00:00Z' });
});
