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
	['none where there are none', '<p>Bridges</p>', []],
])('the tags are %s', (_, html, expected) => {
	expect(findTags(evidenceOf(html))).toEqual(expected);
});
