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
		'the heading where title and metadata have the site’s name alone',
		`${og('Harbourpost')}<title>Harbourpost</title><div><a href="/">Harbourpost</a></div><h1>Council leaves the old bridge to the river</h1>`,
		'Council leaves the old bridge to the river',
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
	[
		'no name of a section, where a lower heading is the title',
		'<title>Council leaves the old bridge</title><h1>Bridge Centre</h1><h2>Council leaves the old bridge</h2>',
		'Council leaves the old bridge',
	],
	[
		'the heading before another wording that one field gave to sharing and window',
		`${og('Five things about the bridge and its council')}<title>Five things about the bridge and its council</title><h1>Council leaves the old bridge where it stands</h1>`,
		'Council leaves the old bridge where it stands',
	],
	[
		'not a heading of one common word',
		`${og('Five things about the bridge and its council')}<title>Five things about the bridge and its council</title><h1>Bridge Centre weekly letters</h1>`,
		'Five things about the bridge and its council',
	],
	[
		'no kind of article behind a stroke',
		`${og('Council leaves the old bridge | Opinion')}<h1>Council leaves the old bridge | Opinion</h1>`,
		'Council leaves the old bridge',
	],
	[
		'as far as the heading, though its quotation marks are set otherwise',
		`${og("Council leaves 'the old bridge' - Harbour | Papers near me")}<h1>Council leaves ‘the old bridge’</h1>`,
		'Council leaves ‘the old bridge’',
	],
	[
		'the heading, where the site’s longer name is a heading as well',
		'<title>Old bridge stays where it is - The Harbour Bridge Programme</title><h1>The Harbour Diary</h1><h1>Old bridge stays where it is</h1>',
		'Old bridge stays where it is',
	],
	[
		'the first-level heading that says it at length, not a lower one of one part of the list',
		'<title>Best bridges to see 2026: Vell Bridge, Quay, Marren | Harbour Post</title><h1>The best bridges to see: our five picks for walkers, painters and more</h1><h2>Vell Bridge – best bridge overall</h2>',
		'The best bridges to see: our five picks for walkers, painters and more',
	],
	[
		'a beginning with a colon where window and JSON-LD have it, too',
		`${og('Report: the council leaves the bridge')}<title>At the vote: Report: the council leaves the bridge</title>${jsonLd({ headline: 'At the vote: Report: the council leaves the bridge' })}<h1>At the vote: Report: the council leaves the bridge</h1>`,
		'At the vote: Report: the council leaves the bridge',
	],
	[
		'no heading that has no word of the title',
		'<title>Council leaves the old bridge</title><h1>Good morning, reader</h1>',
		'Council leaves the old bridge',
	],
	[
		'no name of the outlet, shared on every page',
		`<title>Council leaves the old bridge | Harbour Post</title>${og('Harbour Post')}<meta property="og:site_name" content="Harbour Post"><h1>Council leaves the old bridge</h1>`,
		'Council leaves the old bridge',
	],
	[
		'no slogan, shared on every page',
		`<title>Council leaves the old bridge | Harbour Post</title>${og('Harbour Post - news from the water')}<h1>Council leaves the old bridge</h1>`,
		'Council leaves the old bridge',
	],
	[
		'no section, shared or declared',
		`<title>Council leaves the old bridge | Harbour Post</title>${og('Islands | Harbour Post')}${jsonLd({ headline: 'Islands' })}<h1>Council leaves the old bridge</h1>`,
		'Council leaves the old bridge',
	],
	[
		'not what is declared, where heading and title agree on another',
		`<title>Vell bridge - Openpedia</title>${jsonLd({ headline: 'crossing in the northern range' })}<h1>Vell bridge</h1>`,
		'Vell bridge',
	],
	[
		'a line that begins the title, where no heading does',
		'<title>Council leaves the old bridge | Islands – The Post: news since 1888</title><h1>The Post</h1><div>Council leaves the old bridge</div>',
		'Council leaves the old bridge',
	],
	[
		'the visible one, where only the address bears it out',
		'<title>Harbour Post: news from the water</title><h1>Bridge stays, says town</h1>',
		'Bridge stays, says town',
	],
	[
		'the heading without its kicker, which the title has not',
		'<title>Council leaves the old bridge</title><h1><span>Islands</span> Council leaves the old bridge</h1>',
		'Council leaves the old bridge',
	],
	['nothing of nothing', '<p>Council leaves the old bridge.</p>', ''],
])('the headline is %s', (_, html, expected) => {
	expect(findHeadline(evidenceOf(html))).toBe(expected);
});
