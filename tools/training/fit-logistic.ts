import { logistic } from '../../src/core/learning/logistic.ts';

/** One example: strengths of its features, and what is added to its log odds whatever the weights are. */
export interface Sample {
	features: readonly number[];
	offset: number;
	isPositive: boolean;
}

export interface LogisticModel {
	intercept: number;
	weights: number[];
}

const MOST_STEPS = 50;
/** A step that moves no weight by more than this is the last. */
const SMALLEST_STEP = 1e-8;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), the weights but not the intercept pulled to zero by
 * half of `l2` times their squares. Has one solution and takes no seed.
 */
export function fitLogistic(samples: readonly Sample[], features: number, l2: number): LogisticModel {
	const size = features + 1;
	const beta = new Float64Array(size);
	for (let step = 0; step < MOST_STEPS; step++) {
		const gradient = new Float64Array(size);
		const hessian = Array.from({ length: size }, () => new Float64Array(size));
		for (const { features: own, offset, isPositive } of samples) {
			const row = [1, ...own];
			const logOdds = row.reduce((sum, value, index) => sum + value * (beta[index] ?? 0), offset);
			const probability = logistic(logOdds);
			const weight = probability * (1 - probability);
			row.forEach((value, i) => {
				gradient[i] = (gradient[i] ?? 0) + value * (Number(isPositive) - probability);
				const line = hessian[i];
				if (line && value)
					row.forEach((other, j) => {
						line[j] = (line[j] ?? 0) + weight * value * other;
					});
			});
		}
		for (let i = 1; i < size; i++) {
			gradient[i] = (gradient[i] ?? 0) - l2 * (beta[i] ?? 0);
			const line = hessian[i];
			if (line) line[i] = (line[i] ?? 0) + l2;
		}
		const change = solve(hessian, gradient);
		change.forEach((value, i) => {
			beta[i] = (beta[i] ?? 0) + value;
		});
		if (change.every((value) => Math.abs(value) < SMALLEST_STEP)) break;
	}
	return { intercept: beta[0] ?? 0, weights: [...beta.subarray(1)] };
}

/** Solves a symmetric, positive definite system by Gaussian elimination; its diagonal needs no pivoting. Both arguments are used up. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
	const size = right.length;
	for (let k = 0; k < size; k++) {
		const pivotLine = matrix[k] ?? new Float64Array(size);
		const pivot = pivotLine[k] ?? 1;
		for (let i = k + 1; i < size; i++) {
			const line = matrix[i] ?? new Float64Array(size);
			const factor = (line[k] ?? 0) / pivot;
			if (!factor) continue;
			for (let j = k; j < size; j++) line[j] = (line[j] ?? 0) - factor * (pivotLine[j] ?? 0);
			right[i] = (right[i] ?? 0) - factor * (right[k] ?? 0);
		}
	}
	const solution = new Float64Array(size);
	for (let i = size - 1; i >= 0; i--) {
		const line = matrix[i] ?? new Float64Array(size);
		let sum = right[i] ?? 0;
		for (let j = i + 1; j < size; j++) sum -= (line[j] ?? 0) * (solution[j] ?? 0);
		solution[i] = sum / (line[i] ?? 1);
	}
	return solution;
}
