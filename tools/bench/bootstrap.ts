import { seededRandom } from '../seeded-random.ts';

const DRAWS = 1_000;
const SEED = 20_260_115;

/** Where 95 % of the drawn figures lie. */
export type Interval = readonly [low: number, high: number];

/**
 * How far the figures of a set depend on the documents that happen to be in it: percentile bootstrap over documents, 1,000 seeded
 * draws with replacement (Efron 1979, doi:10.1214/aos/1176344552).
 * @param figuresOf the figures of some documents, in which one may stand several times
 */
export function bootstrap<Document, Name extends string>(
	documents: readonly Document[],
	figuresOf: (documents: readonly Document[]) => Record<Name, number>,
): Record<Name, Interval> {
	const random = seededRandom(SEED);
	const draws = Array.from({ length: DRAWS }, () =>
		figuresOf(documents.map(() => documents[Math.floor(random() * documents.length)] as Document)),
	);
	const intervals: Partial<Record<Name, Interval>> = {};
	for (const name of Object.keys(draws[0] ?? {}) as Name[]) {
		const sorted = draws.map((draw) => draw[name]).sort((a, b) => a - b);
		const at = (share: number) => sorted[Math.floor(share * (DRAWS - 1))] ?? Number.NaN;
		intervals[name] = [at(0.025), at(0.975)];
	}
	return intervals as Record<Name, Interval>;
}
