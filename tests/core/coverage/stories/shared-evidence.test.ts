import { expect, test } from 'vitest';
import { weighShared } from '../../../../src/core/coverage/stories/shared-evidence.ts';

const word = (term: number, information: number) => ({ term, information });

test('words that stand side by side in both are one thing, of which each further word says little', () => {
	const { total, apart } = weighShared([word(1, 5), word(2, 4), word(3, 3)], [[1, 2]]);
	expect(total).toBeCloseTo(5 + 0.2 * 4 + 3);
	expect(apart).toBeCloseTo(3);
});

test('who is named by both is nothing apart from itself, in however many words', () => {
	const pairs = [
		[1, 2],
		[2, 3],
		[3, 4],
	] as const;
	expect(weighShared([word(1, 5), word(2, 4), word(3, 4), word(4, 6)], pairs).apart).toBe(0);
});

test('a pair of which one word says nothing joins nothing, and two texts that share nothing have no evidence', () => {
	expect(weighShared([word(1, 5), word(3, 3)], [[1, 2]]).apart).toBe(3);
	expect(weighShared([], [])).toEqual({ total: 0, apart: 0, things: 0 });
});
