/** Numbers from one to another, both of them among them. */
export type NumberRange = readonly [from: number, to: number];

/** Ranges with some more numbers: in order, and none that touches the next. */
export function withNumbers(ranges: readonly NumberRange[], numbers: readonly number[]): NumberRange[] {
	const all = [...ranges, ...numbers.map((number): NumberRange => [number, number])].sort(([a], [b]) => a - b);
	const joined: NumberRange[] = [];
	for (const [from, to] of all) {
		const last = joined.at(-1);
		if (last && from <= last[1] + 1) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
		else joined.push([from, to]);
	}
	return joined;
}

/** How many numbers of ranges come after one. */
export function countAfter(ranges: readonly NumberRange[], number: number): number {
	return ranges.reduce((count, [from, to]) => count + Math.max(0, to - Math.max(from - 1, number)), 0);
}

/**
 * The next numbers after one that are in none of the ranges, which stand in order.
 * @returns the number before the first of them, and that of the range that ends them
 */
export function gapAfter(ranges: readonly NumberRange[], number: number): { after: number; before: number } {
	let after = number;
	for (const [from, to] of ranges) {
		if (from > after + 1) return { after, before: from };
		after = Math.max(after, to);
	}
	return { after, before: Number.POSITIVE_INFINITY };
}
