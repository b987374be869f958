import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { processorMs } from './processor-time.ts';

/** Letters of the inputs that are compared, each twice the one before. */
const SIZES = [20_000, 40_000, 80_000, 160_000];
/** What is too quick to be measured at the largest of them is given more, up to so many letters. */
const LARGEST = 640_000;
/** Milliseconds below which a time is noise: of the processor's clock and of collecting garbage. */
const FLOOR_MS = 20;
/**
 * Work is done over and over for so many milliseconds, and its time is the mean, so that it bears its share of collecting garbage: one run
 * may have a collection or none.
 */
const BATCH_MS = 60;
/** The same where a step looks too steep. */
const LONG_BATCH_MS = 300;
/** What is over at once is done no more often: to make its input may take long. */
const MOST_RUNS = 10;
/** Milliseconds after which growth is told without looking further. */
const HOPELESS_MS = 20_000;
/** What is steep to its end is looked at further, up to so many letters. */
const FARTHEST = 2_560_000;
/** What looks too steep is measured again so many times at most, and the least time of each size counts: others use the machine too. */
const FURTHER_BATCHES = 6;
/** The same of a step that others follow, which is only told. */
const FURTHER_BATCHES_INSIDE = 2;

setFlagsFromString('--expose-gc');
/** What earlier runs left is not collected at the cost of a later one. */
const collectGarbage: () => void = runInNewContext('gc');

/** How many times as long twice the input may take: a little more than twice, for the sake of caches and garbage. */
export const MOST_GROWTH = 2.6;

/** Milliseconds of the processor by letters of input. */
export interface Growth {
	times: Map<number, number>;
	/** The steepest step: the time for twice the letters over the time for once. 0 where nothing took long enough. */
	steepest: number;
	/**
	 * The last step: work that grows too fast does so the more the larger its input, while the engine's ways (caches, large strings,
	 * collecting) make it dearer once.
	 */
	lasting: number;
}

/**
 * Measures how the time of some work grows with its input.
 * @param prepare makes the work on an input of so many letters; what it does itself is not measured
 * @param sizes letters, each twice the one before
 * @param hopelessMs a time this long need not be doubled to be told
 */
export function measureGrowth(
	prepare: (letters: number) => () => unknown,
	sizes: readonly number[] = SIZES,
	hopelessMs = HOPELESS_MS,
): Growth {
	const times = new Map<number, number>();
	const measure = (letters: number, batchMs = BATCH_MS) => {
		// a collection takes longer than most of what is measured
		if (batchMs > BATCH_MS) collectGarbage();
		let runs = 0;
		let spent = 0;
		for (; runs < MOST_RUNS && spent < batchMs; runs++) spent += processorMs(prepare(letters));
		times.set(letters, Math.min(spent / runs, times.get(letters) ?? Number.POSITIVE_INFINITY));
		return spent / runs;
	};
	function measureSteepAgain(): void {
		for (let further = 0; further < FURTHER_BATCHES; further++) {
			const last = Math.max(...times.keys()) / 2;
			const steep = stepsOf(times).filter(
				({ letters, growth }) => growth > MOST_GROWTH && (letters === last || further < FURTHER_BATCHES_INSIDE),
			);
			if (steep.length === 0 || Math.max(...times.values()) > hopelessMs) return;
			const sizes = new Set(steep.flatMap(({ letters }) => [letters, letters * 2]));
			// what was quick by chance must not make the next size look slow
			if (further === 0) for (const size of sizes) times.delete(size);
			for (const size of sizes) measure(size, LONG_BATCH_MS);
		}
	}
	// code that has never run is slow
	measure(2_000);
	times.clear();
	for (const size of sizes) if (measure(size) > hopelessMs) break;
	let largest = sizes.at(-1) ?? 0;
	const isTooQuick = () => (times.get(largest) ?? hopelessMs) < FLOOR_MS && largest < LARGEST;
	do {
		while (isTooQuick()) {
			largest *= 2;
			measure(largest);
		}
		measureSteepAgain();
		// what took long by chance may be too quick now
	} while (isTooQuick());
	while (isSteepAtItsEnd(times) && Math.max(...times.values()) < hopelessMs && Math.max(...times.keys()) < FARTHEST)
		measure(Math.max(...times.keys()) * 2, LONG_BATCH_MS);
	const steps = stepsOf(times);
	return {
		times,
		steepest: Math.max(0, ...steps.filter(({ letters }) => letters < largest).map(({ growth }) => growth)),
		lasting: steps.at(-1)?.growth ?? 0,
	};
}

function isSteepAtItsEnd(times: ReadonlyMap<number, number>): boolean {
	return (stepsOf(times).at(-1)?.growth ?? 0) > MOST_GROWTH;
}

/** Every step that ends in a time worth telling. */
function stepsOf(times: ReadonlyMap<number, number>): { letters: number; growth: number }[] {
	return [...times]
		.sort(([a], [b]) => a - b)
		.flatMap(([letters, ms]) => {
			const twice = times.get(letters * 2) ?? 0;
			return twice < FLOOR_MS ? [] : [{ letters, growth: twice / Math.max(ms, FLOOR_MS / 4) }];
		});
}
