/** What was right among what a system gave and what the gold standard has. */
export interface Counts {
	right: number;
	given: number;
	gold: number;
}

export function sumCounts(all: readonly Counts[]): Counts {
	const sum = { right: 0, given: 0, gold: 0 };
	for (const { right, given, gold } of all) {
		sum.right += right;
		sum.given += given;
		sum.gold += gold;
	}
	return sum;
}

/** Harmonic mean of precision and recall; 0 to 1. */
export function f1({ right, given, gold }: Counts): number {
	return given + gold ? (2 * right) / (given + gold) : 0;
}
