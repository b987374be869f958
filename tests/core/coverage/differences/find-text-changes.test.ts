import { expect, test } from 'vitest';
import { findTextChanges } from '../../../../src/core/coverage/differences/find-text-changes.ts';

const SENTENCES = [
	'The council of Vell voted on Friday to deepen the channel.',
	'The work will cost 12 million euros and take two years.',
	'Nine councillors backed the plan, and four were against it.',
	'Fishermen had asked for more money than the council offered.',
	'The first dredger is due in the harbour in the spring.',
];
const SEEN = '2026-03-14T09:00:00Z';

function reading(sentences: readonly string[], more: { title?: string; isLive?: boolean; isPaywalled?: boolean } = {}) {
	return { title: 'Vell deepens its channel', text: sentences.join('\n'), isLive: false, isPaywalled: false, ...more };
}
const changed = (sentences: readonly string[], more = {}) =>
	findTextChanges(reading(SENTENCES), reading(sentences, more), SEEN);
const replace = (index: number, sentence: string) => SENTENCES.map((old, i) => (i === index ? sentence : old));

test('a rewritten sentence is told with what it was', () => {
	const after = 'The work will cost 21 million euros and take three years.';
	expect(changed(replace(1, after))).toEqual([{ seenAt: SEEN, part: 'text', before: SENTENCES[1], after }]);
});

test('a removed sentence is told', () => {
	expect(changed(SENTENCES.slice(0, 4))).toEqual([{ seenAt: SEEN, part: 'text', before: SENTENCES[4], after: null }]);
});

test('another headline is told', () => {
	expect(changed(SENTENCES, { title: 'Vell votes for dredgers' })).toEqual([
		{ seenAt: SEEN, part: 'headline', before: 'Vell deepens its channel', after: 'Vell votes for dredgers' },
	]);
});

test.each([
	['nothing', SENTENCES, {}],
	['other quotation marks and spaces', replace(0, 'The  council of Vell voted on Friday to deepen the channel .'), {}],
	['sentences that were added', [...SENTENCES, 'The mayor will speak on Monday.'], {}],
	['a text that is another one', ['Harrow City beat Ledmouth on Friday.'], {}],
	['a live page', replace(1, 'The work will cost 21 million euros and take two years.'), { isLive: true }],
	['a paywall that opened', replace(1, 'The work will cost 21 million euros.'), { isPaywalled: true }],
])('%s: no correction', (_, sentences, more) => {
	expect(changed(sentences, more)).toEqual([]);
});

test('of a text without stops no more is compared than fits in memory, of many changes a dozen', () => {
	const endless = (word: string) => `The register reads ${`${word} `.repeat(30_000)}`;
	expect(
		findTextChanges(reading([...SENTENCES, endless('a')]), reading([...SENTENCES, endless('b')]), SEEN),
	).toHaveLength(1);
	const many = Array.from({ length: 40 }, (_, i) => `Clause ${i} of the treaty was read out to all who had come.`);
	const kept = Array.from({ length: 80 }, (_, i) => `Clause ${i} stands.`);
	expect(findTextChanges(reading([...kept, ...many]), reading(kept), SEEN)).toHaveLength(12);
});
