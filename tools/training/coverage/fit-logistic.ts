/** A pair as the regression sees it. */
export interface Example<Name extends string> {
	terms: Readonly<Record<Name, number>>;
	isSame: boolean;
}

const ROUNDS = 12;
/** Keeps weights of terms that hardly vary from running away. */
const RIDGE = 1;

/** Logistic regression by Newton's method with a ridge (Hastie, Tibshirani and Friedman 2009, 4.4.1). */
export function fitLogistic<Name extends string>(
	names: readonly Name[],
	examples: readonly Example<Name>[],
): Record<Name, number> {
	const rows = examples.map(({ terms }) => names.map((name) => terms[name]));
	let weights: number[] = names.map(() => 0);
	for (let round = 0; round < ROUNDS; round++) {
		const gradient = weights.map((weight) => -RIDGE * weight);
		const hessian: number[][] = weights.map((_, i) => weights.map((_other, j) => (i === j ? RIDGE : 0)));
		for (const [number, row] of rows.entries()) {
			const sum = row.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
			const probability = 1 / (1 + Math.exp(-sum));
			const error = (examples[number]?.isSame ? 1 : 0) - probability;
			const curvature = probability * (1 - probability);
			for (const [i, value] of row.entries()) {
				gradient[i] = (gradient[i] ?? 0) + error * value;
				const line = hessian[i];
				if (line) for (const [j, other] of row.entries()) line[j] = (line[j] ?? 0) + curvature * value * other;
			}
		}
		const step = solve(hessian, gradient);
		weights = weights.map((weight, i) => weight + (step[i] ?? 0));
	}
	return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0])) as Record<Name, number>;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
	const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
	const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
	for (let column = 0; column < rows.length; column++) {
		let pivot = column;
		for (let row = column + 1; row < rows.length; row++) {
			if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
		}
		const [a, b] = [rows[column] ?? [], rows[pivot] ?? []];
		rows[column] = b;
		rows[pivot] = a;
		for (let row = 0; row < rows.length; row++) {
			if (row === column) continue;
			const factor = at(row, column) / at(column, column);
			rows[row] = (rows[row] ?? []).map((value, i) => value - factor * at(column, i));
		}
	}
	return rows.map((_, i) => at(i, rows.length) / at(i, i));
}
