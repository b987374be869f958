import { describe, expect, test } from 'vitest';
import { foldText, sourceSpan } from '../../../src/core/highlights/fold-text.ts';
import { matchQuote } from '../../../src/core/highlights/match-quote.ts';
import { makeSearchable } from '../../../src/core/highlights/search-text.ts';
import { seededRandom } from '../../../tools/seeded-random.ts';

const ODD = [
	...'ab ﬁﬃ …—–“”‘’«»\u00ad\u200b\u200d\ufeff\u00a0\n\t\r\0',
	'e\u0301',
	'ệ',
	'😀',
	'👩‍🚀',
	'\ud83d',
	'\udc00',
	'한',
	'日',
	'ป',
	'שׁ',
	'½',
	'㍿',
	'ﷺ',
	'word',
	' ',
	' ',
];

function oddText(random: () => number, length: number): string {
	return Array.from({ length }, () => ODD[Math.floor(random() * ODD.length)]).join('');
}

describe('whatever a text is made of', () => {
	test.each([1, 2, 3, 4, 5, 6, 7, 8])('folding keeps its place (seed %i)', (seed) => {
		const source = oddText(seededRandom(seed), 300);
		const text = foldText(source);
		expect(text.folded).toHaveLength(text.offsets.length);
		for (let unit = 0; unit < text.folded.length; unit++) {
			const [start, end] = sourceSpan(text, unit, unit + 1);
			expect(end).toBeGreaterThan(start);
			expect(foldText(source.slice(start, end)).folded).toContain(text.folded[unit]);
			expect(text.offsets[unit]).toBeGreaterThanOrEqual(text.offsets[unit - 1] ?? 0);
		}
	});

	test.each([1, 2, 3, 4, 5, 6, 7, 8])('a part of it is found as itself or not at all (seed %i)', (seed) => {
		const random = seededRandom(seed);
		const source = oddText(random, 400);
		const text = makeSearchable(source);
		for (let i = 0; i < 40; i++) {
			const start = Math.floor(random() * source.length);
			const exact = source.slice(start, start + 1 + Math.floor(random() * 60));
			const prefix = source.slice(Math.max(0, start - 40), start);
			const suffix = source.slice(start + exact.length, start + exact.length + 40);
			const match = matchQuote(
				text,
				{ type: 'TextQuoteSelector', exact, prefix, suffix },
				random() < 0.5 ? start : null,
			);
			if (foldText(exact).folded === '') expect(match).toBeNull();
			else if (match && match.state !== 'changed') {
				expect(foldText(source.slice(match.start, match.end)).folded).toContain(foldText(exact).folded);
			}
		}
	});
});

describe('the time a search takes is bounded', () => {
	const quote = (exact: string) => ({
		type: 'TextQuoteSelector' as const,
		exact,
		prefix: 'a a a a',
		suffix: 'a a a a',
	});
	test.each([
		['one letter over and over', 'a '.repeat(250_000), 'a a a a a a b a a'],
		['a letter in a page of it', 'a '.repeat(250_000), 'a'],
		['a line over and over', 'The harbour closes.\n'.repeat(25_000), 'The harbour closed.'],
		[
			'a quote as long as the page',
			'The harbour closes on Friday. '.repeat(10_000),
			'The harbour closes on Friday! '.repeat(10_000),
		],
		['accents without end', `a${'\u0301'.repeat(300_000)}b`, `a${'\u0301'.repeat(1_000)}`],
		['characters that unfold', 'ﷺ'.repeat(20_000), 'ﷺ'.repeat(50)],
	])('%s', (_, page, exact) => {
		const before = performance.now();
		matchQuote(makeSearchable(page), quote(exact), 5);
		matchQuote(makeSearchable(page), quote(exact), null);
		expect(performance.now() - before).toBeLessThan(3_000);
	});

	test('a hundred highlights on a page of a million letters take no noticeable time', () => {
		const random = seededRandom(9);
		const syllables = 'ka re mo ti su len dor vi ga ne'.split(' ');
		const word = () =>
			Array.from({ length: 1 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * 10)]).join('');
		let page = '';
		while (page.length < 1_000_000) page += `${word()}${random() < 0.02 ? '.\n' : ' '}`;
		const starts = Array.from({ length: 100 }, () => Math.floor(random() * (page.length - 500)) + 100);
		const before = performance.now();
		const text = makeSearchable(`An advertisement.\n${page}`);
		const found = starts.map((start) =>
			matchQuote(
				text,
				{
					type: 'TextQuoteSelector',
					exact: page.slice(start, start + 120),
					prefix: page.slice(start - 64, start),
					suffix: page.slice(start + 120, start + 184),
				},
				start,
			),
		);
		// some 150 ms where nothing else runs
		expect(performance.now() - before).toBeLessThan(1_500);
		expect(found.map((match) => match && [match.state, match.start])).toEqual(
			starts.map((start) => ['exact', start + 'An advertisement.\n'.length + (/^\s/.test(page.slice(start)) ? 1 : 0)]),
		);
	});
});
