/** Length of a seed in folded units; about one and a half English words. */
export const SEED_LENGTH = 8;
/** A seed that stands more often than this in a page says nothing about the place. */
const TOO_COMMON = 64;
/** Places whose distance to the pattern differs by less than this are one place. */
const BIN = 32;
/** Of a longer pattern, seeds are looked up at even distances. */
const MOST_SEEDS = 1_024;

/**
 * Every stretch of eight units of a text, by its hash: finds where a passage could stand, changed or not, without reading the
 * whole text again.
 */
export interface SeedIndex {
	/** By bucket: the last position with that hash, plus one; how many there are. By position: the one before, plus one. */
	last: Uint32Array;
	count: Uint32Array;
	previous: Uint32Array;
}

export function indexSeeds(text: string): SeedIndex {
	// about one seed in a bucket
	const bucketCount = 2 ** Math.min(20, Math.max(10, Math.ceil(Math.log2(text.length + 1))));
	const last = new Uint32Array(bucketCount);
	const count = new Uint32Array(bucketCount);
	const previous = new Uint32Array(text.length);
	const hashes = seedHashes(text);
	for (let position = 0; position < hashes.length; position++) {
		const bucket = (hashes[position] ?? 0) & (bucketCount - 1);
		previous[position] = last[bucket] ?? 0;
		last[bucket] = position + 1;
		count[bucket] = (count[bucket] ?? 0) + 1;
	}
	return { last, count, previous };
}

/**
 * Where a pattern most likely begins in the indexed text, best first; accurate to a few dozen units, and below zero where its
 * beginning is cut off.
 */
export function likelyPlaces({ last, count, previous }: SeedIndex, pattern: string, most: number): number[] {
	const hashes = seedHashes(pattern);
	const stride = Math.ceil(hashes.length / MOST_SEEDS);
	const votes = new Map<number, number>();
	for (let offset = 0; offset < hashes.length; offset += stride) {
		const bucket = (hashes[offset] ?? 0) & (last.length - 1);
		const times = count[bucket] ?? 0;
		if (times > TOO_COMMON) continue;
		for (let next = last[bucket] ?? 0; next > 0; next = previous[next - 1] ?? 0) {
			const bin = Math.floor((next - 1 - offset) / BIN);
			votes.set(bin, (votes.get(bin) ?? 0) + 1 / times);
		}
	}
	return [...votes]
		.map(([bin, vote]) => [bin, vote + Math.max(votes.get(bin - 1) ?? 0, votes.get(bin + 1) ?? 0)] as const)
		.sort(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([bin]) => bin * BIN + BIN / 2);
}

/**
 * Positions where a pattern may stand word for word: those of its rarest seed. Some are false, none is missing.
 * @param pattern at least one seed long
 */
export function possiblePlaces({ last, count, previous }: SeedIndex, pattern: string): number[] {
	const hashes = seedHashes(pattern);
	const mask = last.length - 1;
	let rarest = 0;
	for (let offset = 1; offset < hashes.length; offset++) {
		const isRarer = (count[(hashes[offset] ?? 0) & mask] ?? 0) < (count[(hashes[rarest] ?? 0) & mask] ?? 0);
		if (isRarer) rarest = offset;
	}
	const places: number[] = [];
	for (let next = last[(hashes[rarest] ?? 0) & mask] ?? 0; next > 0; next = previous[next - 1] ?? 0) {
		if (next - 1 >= rarest) places.push(next - 1 - rarest);
	}
	return places.reverse();
}

/** The hash of the seed at each position of a text (polynomial rolling hash, Karp and Rabin 1987). */
function seedHashes(text: string): Uint32Array {
	const hashes = new Uint32Array(Math.max(0, text.length - SEED_LENGTH + 1));
	const base = 0x01000193;
	let drop = 1;
	for (let i = 1; i < SEED_LENGTH; i++) drop = Math.imul(drop, base);
	let hash = 0;
	for (let i = 0; i < text.length; i++) {
		if (i >= SEED_LENGTH) hash -= Math.imul(text.charCodeAt(i - SEED_LENGTH), drop);
		hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
		if (i < SEED_LENGTH - 1) continue;
		const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		hashes[i - SEED_LENGTH + 1] = mixed ^ (mixed >>> 13);
	}
	return hashes;
}
