import { expect, test } from 'vitest';
import { findStandfirst } from '../../../../src/page/extract/metadata/find-standfirst.ts';
import { evidenceOf, jsonLd } from './evidence-of.ts';

const SUMMARY = 'The council has voted to leave the old bridge to the river, and to build none in its place.';
const OTHER = 'After ten years of talk the vote took less than an hour, and hardly anybody had come to see it.';
const description = (text: string) => `<meta property="og:description" content="${text}">`;
const page = (beside: string) =>
	`<article><h1>Council leaves the old bridge</h1>${beside}<p>The vote was at noon.</p></article>`;

test.each([
	['the description for sharing', description(SUMMARY), SUMMARY],
	['the JSON-LD’s where there is no other', jsonLd({ description: SUMMARY }), SUMMARY],
	[
		'what stands under the headline before what is declared',
		`${description(OTHER)}${page(`<p class="standfirst">${SUMMARY}</p>`)}`,
		SUMMARY,
	],
	[
		'the same text in full where a source has it cut short',
		`${description(`${SUMMARY.slice(0, 50)}…`)}${jsonLd({ description: SUMMARY })}`,
		SUMMARY,
	],
	['not what is too short to be one', page('<p class="lead">Bridges</p>'), null],
	['not a link to another article', page(`<aside><p class="lead">${OTHER}</p></aside>`), null],
	[
		'not the headline again',
		page('<p class="summary">Council leaves the old bridge to the river, and builds none.</p>'),
		null,
	],
	['not what holds the article itself', page(`<div class="intro"><p>${SUMMARY}</p><p>${OTHER}</p></div>`), null],
	['none where there is none', page(''), null],
])('the standfirst is %s', (_, html, expected) => {
	expect(findStandfirst(evidenceOf(html))).toBe(expected);
});
