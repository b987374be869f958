import { describe, expect, test } from 'vitest';
import { matchQuote } from '../../../src/core/highlights/match-quote.ts';
import { quoteOfSpan } from '../../../src/core/highlights/quote-of-span.ts';
import { makeSearchable } from '../../../src/core/highlights/search-text.ts';
import { LAYOUTS, LOOKALIKES, withoutSentence } from '../../../tools/lookalikes.ts';

/** Where a passage is found after its page has changed; null where it is lost. */
function foundIn(before: string, after: string, passage: string): string | null {
	const start = before.indexOf(passage);
	const match = matchQuote(
		makeSearchable(after),
		quoteOfSpan(before, [start, start + passage.length]),
		Math.min(start, after.length - 1),
	);
	return match && after.slice(match.start, match.end);
}

describe.each(Object.entries(LAYOUTS))('of two sentences that are alike, %s', (_, layout) => {
	test('the one that is gone is lost, not painted on the other', () => {
		const wrong = LOOKALIKES.filter(([passage, other]) => {
			const before = layout(passage, other);
			return foundIn(before, withoutSentence(before, passage), passage) !== null;
		});
		expect(wrong.map(([passage]) => passage)).toEqual([]);
	});

	test('the one that stays is found when the other is gone', () => {
		const lost = LOOKALIKES.filter(([passage, other]) => {
			const before = layout(passage, other);
			return foundIn(before, withoutSentence(before, other), passage) !== passage;
		});
		expect(lost.map(([passage]) => passage)).toEqual([]);
	});

	test('the one whose number was corrected is found where it was', () => {
		const corrected = LOOKALIKES.filter(([passage]) => /\d\d/.test(passage));
		const lost = corrected.filter(([passage, other]) => {
			const before = layout(passage, other);
			const now = passage.replace(/\d\d/, '40');
			return foundIn(before, before.replace(passage, now), passage) !== now;
		});
		expect(lost.map(([passage]) => passage)).toEqual([]);
	});
});
