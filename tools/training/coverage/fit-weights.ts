import { fitLogistic } from '../fit-logistic.ts';

/** A pair as the regression sees it. */
export interface Example<Name extends string> {
	terms: Readonly<Record<Name, number>>;
	isSame: boolean;
}

/** Keeps weights of terms that hardly vary from running away. */
const RIDGE = 1;

/** The weights of the terms, the bias among them, which alone is not pulled to zero. */
export function fitWeights<Name extends string>(
	names: readonly Name[],
	examples: readonly Example<Name>[],
): Record<Name, number> {
	const weighed = names.filter((name) => name !== 'bias');
	const samples = examples.map(({ terms, isSame }) => ({
		features: weighed.map((name) => terms[name]),
		offset: 0,
		isPositive: isSame,
	}));
	const { intercept, weights } = fitLogistic(samples, weighed.length, RIDGE);
	return Object.fromEntries([['bias', intercept], ...weighed.map((name, i) => [name, weights[i] ?? 0])]) as Record<
		Name,
		number
	>;
}
