/** Counts of a term in a document above this weigh no more. */
export const MOST_COUNTED = 255;

/** 1 + ln count, for every count that is kept. */
export const DAMPENED = Float64Array.from({ length: MOST_COUNTED + 1 }, (_, count) =>
	count === 0 ? 0 : 1 + Math.log(count),
);

/** 1 + ln count, for counts up to 255. */
export function dampen(count: number): number {
	return DAMPENED[Math.min(MOST_COUNTED, count)] ?? 0;
}

/** How much it says that a document has a term which stands in `frequency` of `documents`: ln(1 + N / df). */
export function inverseFrequency(documents: number, frequency: number): number {
	return Math.log(1 + documents / frequency);
}
