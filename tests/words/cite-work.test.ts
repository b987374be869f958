import { expect, test } from 'vitest';
import type { CitedWork } from '../../src/core/citations/cited-work.ts';
import { citeWork } from '../../src/words/cite-work.ts';

const WORK: CitedWork = {
	key: 'k',
	title: 'Port reopens',
	authors: [{ family: 'van der Linde', given: 'Mara' }, { literal: 'Norwire' }],
	outlet: 'Vell Courier',
	publishedOn: '2026-03-13',
	readOn: '2026-03-14',
	section: null,
	place: null,
	pages: null,
	issn: null,
	language: 'en',
	url: 'https://courier.test/port',
};

test.each<[what: string, change: Partial<CitedWork>, words: RegExp]>([
	[
		'all that is known',
		{ place: 'Sele', pages: 'A12' },
		/^Mara van der Linde and Norwire, “Port reopens”, Vell Courier \(Sele\), .*13.*2026, p\. A12, https:\/\/courier\.test\/port \(read .*14.*2026\)\.$/,
	],
	['a place that the outlet is named after', { place: 'Vell' }, /, Vell Courier, /],
	['several pages', { pages: '3–4' }, /, pp\. 3–4, /],
	[
		'no author, no outlet, no day',
		{ authors: [], outlet: null, publishedOn: null, readOn: null },
		/^“Port reopens”, https:\/\/courier\.test\/port\.$/,
	],
	['a year alone', { publishedOn: '2026', readOn: null }, /Courier, 2026, https/],
	['a day that is none', { publishedOn: '2026-99', readOn: null }, /Courier, https/],
])('cites %s', (_, change, words) => {
	expect(citeWork({ ...WORK, ...change })).toMatch(words);
});
