import { processorMs } from './processor-time.ts';

/** Two inputs, of which one has eight times the letters of the other; the second pair is for what is over too soon with the first. */
const PAIRS = [
	[20_000, 160_000],
	[80_000, 640_000],
] as const;
/** As many doublings are between the two. */
const DOUBLINGS = 3;
/**
 * How many times as long the longer one may take. Of work with a part that grows with the square of its input and makes the last of three
 * doublings 2.6 the three together make 13.4: what stays below 12 stays below 2.5 there.
 */
const MOST_TOGETHER = 12;
/** Milliseconds that the shorter one must take for the two to be compared, and the longer one to be worth a look. */
const LEAST_MS = 5;
const WORTH_MS = 20;
/** Letters of what takes no time but a constant one, and the share of the shorter input's time that it may have: it would hide what grows. */
const TINY = 2_000;
const MOST_CONSTANT = 1 / 4;
/** The least of so many times counts: if the shorter one's looked long by chance, it would hide how the longer one grows. */
const SHORT_ROUNDS = 3;
const LONG_ROUNDS = 2;

/**
 * Tells work whose time does not grow too fast by far fewer runs than it takes to measure every doubling.
 * @param prepare makes the work on an input of so many letters; what it does itself is not measured
 * @returns how it grows with twice the letters, the mean of three doublings; 0 where nothing takes long enough, null where that is for `measureGrowth` to say
 */
export function glanceAtGrowth(prepare: (letters: number) => () => unknown): number | null {
	const least = (letters: number, rounds: number, isEnough: (ms: number) => boolean = () => false) => {
		let ms = Number.POSITIVE_INFINITY;
		for (let round = 0; round < rounds && !isEnough(ms); round++) ms = Math.min(ms, processorMs(prepare(letters)));
		return ms;
	};
	// code that has never run is slow
	prepare(TINY)();
	let longest = 0;
	for (const [short, long] of PAIRS) {
		const once = least(short, SHORT_ROUNDS);
		const most = MOST_TOGETHER * Math.max(once, LEAST_MS);
		longest = least(long, LONG_ROUNDS, (ms) => ms <= most);
		if (longest > most) return null;
		if (once < LEAST_MS) continue;
		const isConstant = least(TINY, SHORT_ROUNDS) > once * MOST_CONSTANT;
		return isConstant ? null : (longest / once) ** (1 / DOUBLINGS);
	}
	return longest < WORTH_MS ? 0 : null;
}
