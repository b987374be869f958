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
	[
		'its points where it is a list of them',
		page(`<ul class="summary-list"><li>${SUMMARY}</li><li>${OTHER}</li></ul>`),
		`${SUMMARY} ${OTHER}`,
	],
	[
		'its lines',
		page('<h2 class="sub-tit">The bridge stays where it is<br>No other is built</h2>'),
		'The bridge stays where it is No other is built',
	],
	[
		'not what is said of a picture',
		page(`<div class="mediaInfo"><span class="mediaSubtitle">${OTHER}</span></div>`),
		null,
	],
	[
		'the heading below the headline, where only a slogan is declared',
		`${description('Bringing the harbour to the world since 1898')}${page(`<h2>${SUMMARY}</h2><p>By Edda Moln</p>`)}`,
		SUMMARY,
	],
	[
		'not the first section’s heading',
		`${description(SUMMARY)}${page('<h2>Why was the bridge built there at all, and by whom</h2>')}`,
		SUMMARY,
	],
	['none where there is none', page(''), null],
])('the standfirst is %s', (_, html, expected) => {
	expect(findStandfirst(evidenceOf(html))).toBe(expected);
});
