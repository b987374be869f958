/** Length of a seed in folded units; about one and a half English words. */
const SEED_LENGTH = 8;
const BUCKETS = 1 << 16;
/** A seed that stands more often than this in a page says nothing about the place. */
const TOO_COMMON = 64;
/** Places whose distance to the pattern differs by less than this are one place. */
const BIN = 32;

/** Every stretch of eight units of a text, by its hash: finds where a changed passage could stand without reading the whole text. */
export interface SeedIndex {
	/** By bucket: the last position with that hash, plus one; how many there are. By position: the one before, plus one. */
	last: Uint32Array;
	count: Uint32Array;
	previous: Uint32Array;
}

export function indexSeeds(text: string): SeedIndex {
	const last = new Uint32Array(BUCKETS);
	const count = new Uint32Array(BUCKETS);
	const previous = new Uint32Array(text.length);
	eachSeed(text, (bucket, position) => {
		previous[position] = last[bucket] ?? 0;
		last[bucket] = position + 1;
		count[bucket] = (count[bucket] ?? 0) + 1;
	});
	return { last, count, previous };
}

/**
 * Where a pattern most likely begins in the indexed text, best first; accurate to a few dozen units, and below zero where its
 * beginning is cut off.
 */
export function likelyPlaces({ last, count, previous }: SeedIndex, pattern: string, most: number): number[] {
	const votes = new Map<number, number>();
	eachSeed(pattern, (bucket, offset) => {
		const times = count[bucket] ?? 0;
		if (times > TOO_COMMON) return;
		for (let next = last[bucket] ?? 0; next > 0; next = previous[next - 1] ?? 0) {
			const bin = Math.floor((next - 1 - offset) / BIN);
			votes.set(bin, (votes.get(bin) ?? 0) + 1 / times);
		}
	});
	return [...votes]
		.map(([bin, vote]) => [bin, vote + Math.max(votes.get(bin - 1) ?? 0, votes.get(bin + 1) ?? 0)] as const)
		.sort(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([bin]) => bin * BIN + BIN / 2);
}

/** Calls back with the bucket and the position of every seed of a text (polynomial rolling hash, Karp and Rabin 1987). */
function eachSeed(text: string, visit: (bucket: number, position: number) => void): void {
	const base = 0x01000193;
	let drop = 1;
	for (let i = 1; i < SEED_LENGTH; i++) drop = Math.imul(drop, base);
	let hash = 0;
	for (let i = 0; i < text.length; i++) {
		if (i >= SEED_LENGTH) hash -= Math.imul(text.charCodeAt(i - SEED_LENGTH), drop);
		hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
		if (i < SEED_LENGTH - 1) continue;
		const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		visit((mixed >>> 16) & (BUCKETS - 1), i - SEED_LENGTH + 1);
	}
}
