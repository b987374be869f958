import { afterEach, expect, test } from 'vitest';
import arabic from '../../src/_locales/ar/messages.json' with { type: 'json' };
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import type { CitedWork } from '../../src/core/citations/cited-work.ts';
import { citeWork } from '../../src/words/cite-work.ts';
import { speak } from '../../src/words/say.ts';

const wordsOf = (messages: Record<string, { message: string }>) =>
	Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
afterEach(() => speak(wordsOf(english), 'en-GB', 'en-GB'));

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

test('takes no marks of direction along into a document', () => {
	speak(wordsOf(arabic), 'ar', 'ar');
	expect(citeWork(WORK)).toContain('Mara van der Linde');
	expect(citeWork(WORK)).not.toMatch(/[\u2066-\u2069]/);
});
