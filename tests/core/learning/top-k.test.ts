import { expect, test } from 'vitest';
import { TopK } from '../../../src/core/learning/top-k.ts';
import { seededRandom } from '../../../tools/seeded-random.ts';

test.each([0, 1, 7, 100, 1000])('keeps what sorting %i scores would put first', (count) => {
	const random = seededRandom(count + 1);
	const scores = Array.from({ length: count }, () => random());
	const highest = new TopK(10);
	for (const [item, score] of scores.entries()) highest.offer(item, score);
	const sorted = [...scores].sort((a, b) => b - a).slice(0, 10);
	expect(highest.ranked().map(({ score }) => score)).toEqual(sorted);
	expect(highest.ranked().every(({ item, score }) => scores[item] === score)).toBe(true);
});

test('hands over in the same order, of equal scores the lower item first, and begins anew', () => {
	const highest = new TopK(3);
	for (const [item, score] of [1, 2, 2, 2, 0.5].entries()) highest.offer(item, score);
	const { items, scores } = highest.takeRanked();
	expect([...items]).toEqual([1, 2, 3]);
	expect([...scores]).toEqual([2, 2, 2]);
	highest.offer(7, 0.1);
	expect(highest.ranked()).toEqual([{ item: 7, score: 0.1 }]);
});
