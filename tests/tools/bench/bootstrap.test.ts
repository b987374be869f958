import { expect, test } from 'vitest';
import { bootstrap } from '../../../tools/bench/bootstrap.ts';

const share = (answers: readonly boolean[]) => ({ right: answers.filter(Boolean).length / answers.length });
const answers = (right: number, wrong: number) => [
	...Array.from({ length: right }, () => true),
	...Array.from({ length: wrong }, () => false),
];

test('the interval is where the normal approximation puts it', () => {
	const [low, high] = bootstrap(answers(80, 20), share).right;
	const margin = 1.96 * Math.sqrt((0.8 * 0.2) / 100);
	expect(low).toBeCloseTo(0.8 - margin, 1);
	expect(high).toBeCloseTo(0.8 + margin, 1);
});

test('more documents make it narrower', () => {
	const width = ([low, high]: readonly [number, number]) => high - low;
	expect(width(bootstrap(answers(800, 200), share).right)).toBeLessThan(
		width(bootstrap(answers(80, 20), share).right) / 2,
	);
});

test('it is the same at every run', () => {
	expect(bootstrap(answers(8, 2), share)).toEqual(bootstrap(answers(8, 2), share));
});
