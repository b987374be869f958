import { describe, expect, test } from 'vitest';
import { matchQuote } from '../../../src/core/highlights/match-quote.ts';
import { makeSearchable } from '../../../src/core/highlights/search-text.ts';

/*
 * The nineteen cases that Hypothesis' client has for its matcher (src/annotator/anchoring/test/match-quote-test.js), with words of our own. It places
 * whatever is most alike; we place nothing that is no more than alike, so our changed words are nearer to the text than theirs.
 */
const PIER =
	'Many winters later, as she stood before the harbour board, Marit Olde was to remember that distant morning when her father took her to see the ice';
const SEASONS =
	'It was the best of seasons, it was the worst of seasons, it was the year of plenty, it was the year of want, it was the month of Light, it was the ' +
	'month of Darkness, we had everything before us, we had nothing before us, we were all sailing straight to the old town of Haddon, we were all ' +
	'sailing straight the other way.';

function find(text: string, exact: string, context: { prefix?: string; suffix?: string; hint?: number } = {}) {
	const { prefix = '', suffix = '', hint = null } = context;
	const match = matchQuote(makeSearchable(text), { type: 'TextQuoteSelector', exact, prefix, suffix }, hint);
	return match && { words: text.slice(match.start, match.end), start: match.start, confidence: match.confidence };
}

test('words that stand there are found for sure', () => {
	expect(find(PIER, 'see the ice')).toMatchObject({ words: 'see the ice' });
});

test('where they stand nowhere, those most like them are', () => {
	expect(find(PIER, 'that distant mornings when her father')).toMatchObject({
		words: 'that distant morning when her father',
	});
});

describe('the more alike, the surer, by', () => {
	const falls = (found: (ReturnType<typeof find> | null)[]) => {
		expect(found.every(Boolean)).toBe(true);
		for (const [at, { confidence }] of found.map((each) => each ?? { confidence: 0 }).entries())
			if (at > 0) expect(confidence).toBeLessThan(found[at - 1]?.confidence ?? 0);
	};
	test('the words themselves', () => {
		falls(
			[
				'was to remember that distant morning when her father took her',
				'was to remember that distant mornings when her father took her',
				'was to remembers that distant mornings when her father took her',
				'was to remembers that distant mornings when her fathers took her',
			].map((exact) => find(PIER, exact)),
		);
	});
	test('the words before', () => {
		falls(
			['Many winters later', 'Many wnters later', 'Some winters later', 'Some winters after'].map((prefix) =>
				find(PIER, ', as she stood before the harbour board', { prefix }),
			),
		);
	});
	test('the words behind', () => {
		falls(
			[
				', as she stood before the harbour board',
				', as he stood before the harbour board',
				', as she stood by the harbour boat',
				', as she awaited the harbour board',
			].map((suffix) => find(PIER, 'Many winters later', { suffix })),
		);
	});
});

test.each([
	['of another text', SEASONS, PIER],
	['of no words', 'the harbour', ''],
	['in no text', '', 'the harbour'],
])('nothing is found of a passage %s', (_, text, exact) => {
	expect(find(text, exact)).toBeNull();
});

test.each([
	['exactly before', 'before us', { prefix: 'we had everything' }, 'before us, we had nothing'],
	['exactly before', 'before us', { prefix: 'we had nothing' }, 'before us, we were'],
	['nearly before', 'before us', { prefix: 'we had every-thing' }, 'before us, we had nothing'],
	['nearly before', 'before us', { prefix: 'we had nout' }, 'before us, we were'],
	['exactly behind', 'we had', { suffix: 'everything' }, 'we had everything'],
	['exactly behind', 'we had', { suffix: 'nothing' }, 'we had nothing'],
	['nearly behind', 'we had', { suffix: 'ever ting' }, 'we had everything'],
	['nearly behind', 'we had', { suffix: 'nutting' }, 'we had nothing'],
])('of words that stand twice those are found that have %s them what had: %s %j', (_, exact, context, there) => {
	expect(find(SEASONS, exact, context)).toMatchObject({ words: exact, start: SEASONS.indexOf(there) });
});

test('of two that are equally alike the one where it was is found, and neither where that is not known', () => {
	const twice = `${SEASONS} ${PIER}. In the years between nobody had asked her of it. ${PIER}`;
	const exact = 'that distant mornings when her father';
	for (const hint of [twice.indexOf('that distant'), twice.lastIndexOf('that distant')])
		expect(find(twice, exact, { hint })).toMatchObject({ start: hint });
	expect(find(twice, exact)).toBeNull();
});

test('a prefix may be longer than what stands before', () => {
	expect(find(PIER, 'winters later', { prefix: 'It used to be many' })).toMatchObject({ words: 'winters later' });
});

test('at the end of a text a suffix is missed by nobody', () => {
	expect(find('Words of a page', 'page', { suffix: 'that went on' })).toMatchObject({ words: 'page' });
});
