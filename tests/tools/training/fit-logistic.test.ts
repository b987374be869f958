import { expect, test } from 'vitest';
import { fitLogistic, type Sample } from '../../../tools/training/fit-logistic.ts';

/** Of `total` pages with these features `positive` are articles. */
function pages(features: number[], positive: number, total: number, offset = 0): Sample[] {
	return Array.from({ length: total }, (_, index) => ({ features, offset, isPositive: index < positive }));
}
const logOdds = (share: number) => Math.log(share / (1 - share));

test('one feature without a pull gets the difference of the log odds', () => {
	const { intercept, weights } = fitLogistic([...pages([0], 2, 10), ...pages([1], 9, 10)], 1, 0);
	expect(intercept).toBeCloseTo(logOdds(0.2));
	expect(weights[0]).toBeCloseTo(logOdds(0.9) - logOdds(0.2));
});

test('a pull makes weights smaller and leaves the share of articles as it is', () => {
	const samples = [...pages([0], 2, 10), ...pages([1], 9, 10)];
	const free = fitLogistic(samples, 1, 0);
	const pulled = fitLogistic(samples, 1, 5);
	expect(pulled.weights[0]).toBeGreaterThan(0);
	expect(pulled.weights[0]).toBeLessThan(free.weights[0] ?? 0);
	const expected = samples.reduce(
		(sum, { features: [feature = 0] }) =>
			sum + 1 / (1 + Math.exp(-pulled.intercept - feature * (pulled.weights[0] ?? 0))),
		0,
	);
	expect(expected).toBeCloseTo(11);
});

test('what is added to the log odds of some pages is not fitted again', () => {
	const { intercept, weights } = fitLogistic([...pages([0], 2, 10), ...pages([1], 9, 10, 1)], 1, 0);
	expect(intercept).toBeCloseTo(logOdds(0.2));
	expect(weights[0]).toBeCloseTo(logOdds(0.9) - logOdds(0.2) - 1);
});
