import { COPY_CONTAINMENT, containment } from './copies.ts';

/** Hashes of each sketch that are looked up for candidates. */
const LOOKED_UP = 48;
/** Hashes that more texts share than this are boilerplate: a newsletter's footer, a cookie notice. */
const BOILERPLATE_TEXTS = 100;
/** Hashes two texts must share before they are compared. */
const LEAST_SHARED = 2;
/** Texts that can be told apart in one number beside a hash of 32 bits. */
const MOST_TEXTS = 2 ** 21;
const NO_SKETCH = new Uint32Array(0);

/** Groups texts that are copies of one another, by their sketches: for each its group's first index, or null where it has no copy. */
export function groupCopies(sketches: readonly Uint32Array[]): (number | null)[] {
	const parents = Int32Array.from(sketches.keys());
	const rootOf = (index: number): number => {
		let root = index;
		while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
		parents[index] = root;
		return root;
	};
	for (const [pair, count] of countSharedHashes(sketches)) {
		const first = Math.floor(pair / MOST_TEXTS);
		const second = pair % MOST_TEXTS;
		if (count < LEAST_SHARED || rootOf(first) === rootOf(second)) continue;
		if (containment(sketches[first] ?? NO_SKETCH, sketches[second] ?? NO_SKETCH) < COPY_CONTAINMENT) continue;
		const [earlier, later] = [rootOf(first), rootOf(second)].sort((a, b) => a - b);
		parents[later ?? 0] = earlier ?? 0;
	}
	const sizes = new Map<number, number>();
	for (const index of sketches.keys()) sizes.set(rootOf(index), (sizes.get(rootOf(index)) ?? 0) + 1);
	return sketches.map((_, index) => ((sizes.get(rootOf(index)) ?? 1) > 1 ? rootOf(index) : null));
}

/** Pairs of texts that share looked-up hashes, as `first * MOST_TEXTS + second`, with how many they share. */
function countSharedHashes(sketches: readonly Uint32Array[]): Map<number, number> {
	// hash and text in one number, so that sorting brings the texts of a hash together without an object for each
	const places = new Float64Array(sketches.reduce((sum, sketch) => sum + Math.min(LOOKED_UP, sketch.length), 0));
	let end = 0;
	for (const [index, sketch] of sketches.entries()) {
		for (const hash of sketch.subarray(0, LOOKED_UP)) places[end++] = hash * MOST_TEXTS + index;
	}
	places.sort();
	const shared = new Map<number, number>();
	for (let start = 0; start < end; ) {
		const hash = Math.floor((places[start] ?? 0) / MOST_TEXTS);
		let next = start + 1;
		while (next < end && Math.floor((places[next] ?? 0) / MOST_TEXTS) === hash) next++;
		if (next - start <= BOILERPLATE_TEXTS) {
			for (let i = start; i < next; i++) {
				const first = (places[i] ?? 0) % MOST_TEXTS;
				for (let j = i + 1; j < next; j++) {
					const pair = first * MOST_TEXTS + ((places[j] ?? 0) % MOST_TEXTS);
					shared.set(pair, (shared.get(pair) ?? 0) + 1);
				}
			}
		}
		start = next;
	}
	return shared;
}
