import { expect, test } from 'vitest';
import { findHeadline } from '../../../../src/page/extract/metadata/find-headline.ts';
import { evidenceOf, jsonLd } from './evidence-of.ts';

const og = (title: string) => `<meta property="og:title" content="${title}">`;

test.each([
	['the title for sharing', og('Council leaves the old bridge'), 'Council leaves the old bridge'],
	[
		'the JSON-LD where nothing is shared',
		jsonLd({ headline: 'Council leaves the old bridge' }),
		'Council leaves the old bridge',
	],
	[
		'what the reader sees where nothing is declared',
		'<h1>Council leaves the old bridge</h1>',
		'Council leaves the old bridge',
	],
	['the title of the window at last', '<title>Council leaves the old bridge</title>', 'Council leaves the old bridge'],
	[
		'the title without the name of the site',
		`${og('Council leaves the old bridge | Harbour Post')}<meta property="og:site_name" content="Harbour Post">`,
		'Council leaves the old bridge',
	],
	[
		'what is declared and seen before what was written for sharing',
		`${og('You will not believe what the council did')}${jsonLd({ headline: 'Council leaves the old bridge' })}<h1>Council leaves the old bridge</h1>`,
		'Council leaves the old bridge',
	],
	[
		'what is shared and declared before a heading that says more',
		`${og('Council leaves the old bridge')}${jsonLd({ headline: 'Council leaves the old bridge' })}<h1>Exclusive: Council leaves the old bridge to the river</h1>`,
		'Council leaves the old bridge',
	],
	[
		'the heading most like the title, of several',
		`${og('Council leaves the old bridge')}<h1>Harbour Post</h1><h1>Council leaves the old bridge</h1>`,
		'Council leaves the old bridge',
	],
	[
		'no heading that is hidden or part of a path',
		`<title>Council leaves the old bridge – Harbour Post</title><nav><h1>Home › Politics</h1></nav><h1 hidden>Subscribe now</h1><h2>Council leaves the old bridge</h2>`,
		'Council leaves the old bridge',
	],
	[
		'signs that look like markup, as they stand on the page',
		'<h1>Why a &lt;b&gt; is not an &lt;i&gt;</h1>',
		'Why a <b> is not an <i>',
	],
	['nothing of nothing', '<p>Council leaves the old bridge.</p>', ''],
])('the headline is %s', (_, html, expected) => {
	expect(findHeadline(evidenceOf(html))).toBe(expected);
});
