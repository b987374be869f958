import { expect, test } from 'vitest';
import { weighShared } from '../../../../src/core/coverage/stories/shared-evidence.ts';

/** Words by their numbers, each with what it says. */
function words(...said: (readonly [term: number, information: number])[]) {
	return {
		count: said.length,
		terms: Uint32Array.from(said, ([term]) => term),
		information: Float64Array.from(said, ([, information]) => information),
	};
}

test('words that stand side by side in both are one thing, of which each further word says little', () => {
	const { total, apart } = weighShared(words([1, 5], [2, 4], [3, 3]), [[1, 2]]);
	expect(total).toBeCloseTo(5 + 0.2 * 4 + 3);
	expect(apart).toBeCloseTo(3);
});

test('who is named by both is nothing apart from itself, in however many words', () => {
	const pairs = [
		[1, 2],
		[2, 3],
		[3, 4],
	] as const;
	expect(weighShared(words([1, 5], [2, 4], [3, 4], [4, 6]), pairs).apart).toBe(0);
});

test('a pair of which one word says nothing joins nothing, and two texts that share nothing have no evidence', () => {
	expect(weighShared(words([1, 5], [3, 3]), [[1, 2]]).apart).toBe(3);
	expect(weighShared(words(), [])).toEqual({ said: 0, total: 0, apart: 0, things: 0 });
});
