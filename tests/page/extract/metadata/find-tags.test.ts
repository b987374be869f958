import { expect, test } from 'vitest';
import { findTags } from '../../../../src/page/extract/metadata/find-tags.ts';
import { evidenceOf, jsonLd } from './evidence-of.ts';

const tag = (word: string) => `<meta property="article:tag" content="${word}">`;

test.each([
	['the JSON-LD’s', jsonLd({ keywords: ['Bridges', 'Rivers'] }), ['Bridges', 'Rivers']],
	['the JSON-LD’s in one line', jsonLd({ keywords: 'Bridges, Rivers' }), ['Bridges', 'Rivers']],
	['those for sharing where the JSON-LD has none', `${tag('Bridges')}${tag('Rivers')}`, ['Bridges', 'Rivers']],
	['those of one source, not of two', `${jsonLd({ keywords: ['Bridges'] })}${tag('Rivers')}`, ['Bridges']],
	[
		'links that say they are tags',
		'<a rel="tag">Bridges</a><a rel="nofollow tag"> Old  town </a><a>More</a>',
		['Bridges', 'Old town'],
	],
	['each once, whatever its letters', `${tag('Bridges')}${tag('bridges')}`, ['bridges']],
	['none that is a sentence', `${tag('Bridges')}${tag('x'.repeat(61))}`, ['Bridges']],
	['not the section once more', `${tag('Politics')}${tag('Bridges')}`, ['Bridges']],
	[
		'not what a page says of itself',
		jsonLd({ keywords: ['Page Type: Article', 'WC: 1000-1999', 'Subject: Bridges'] }),
		['Bridges'],
	],
	['no list of codes, where others are words', `${jsonLd({ keywords: ['noindex'] })}${tag('Bridges')}`, ['Bridges']],
	['those of a line without commas', jsonLd({ keywords: '旧橋 河川 議会' }), ['旧橋', '河川', '議会']],
	[
		'twenty at most',
		jsonLd({ keywords: Array.from({ length: 30 }, (_, n) => `Bridge of ${'abcdefghijklmnopqrstuvwxyzäöüß'[n]}`) }),
		Array.from({ length: 20 }, (_, n) => `Bridge of ${'abcdefghijklmnopqrst'[n]}`),
	],
	[
		'those the page shows, where none are declared',
		'<article><h1>Council leaves the old bridge</h1><p>It stays.</p><ul class="article-tags"><li><a href="/tag/bridges/">Bridges</a></li><li><a href="/tag/vell/">#Vell</a></li></ul><a href="/tag/x/">In the text</a></article>',
		['Bridges', 'Vell'],
	],
	['none where there are none', '<p>Bridges</p>', []],
])('the tags are %s', (_, html, expected) => {
	expect(findTags(evidenceOf(html), 'Politics')).toEqual(expected);
});
