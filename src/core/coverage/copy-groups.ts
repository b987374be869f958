import { rowOffsets } from '../learning/row-offsets.ts';
import { areOneText, COPY_CONTAINMENT, type CopySigns, containment } from './copies.ts';
import { DisjointSets } from './stories/disjoint-sets.ts';

/** Hashes of each sketch that are looked up for candidates. */
const LOOKED_UP = 48;
/** Hashes that more texts share than this are boilerplate: a newsletter's footer, a cookie notice. */
const BOILERPLATE_TEXTS = 100;
/** Hashes two texts must share before they are compared. */
const LEAST_SHARED = 2;
/** Texts that can be told apart in one number beside a hash of 32 bits. */
const MOST_TEXTS = 2 ** 21;
const NO_SKETCH = new Uint32Array(0);

/**
 * Groups texts that are copies of one another, by their sketches: for each its group's first index, or null where it has no copy.
 * @param signs of the short ones among them
 */
export function groupCopies(
	sketches: readonly Uint32Array[],
	signs: readonly (CopySigns | null)[] = [],
): (number | null)[] {
	const groups = new DisjointSets(sketches.length);
	eachLikelyPair(sketches, (first, second) => {
		if (groups.rootOf(first) === groups.rootOf(second)) return;
		if (containment(sketches[first] ?? NO_SKETCH, sketches[second] ?? NO_SKETCH) < COPY_CONTAINMENT) return;
		const [mine, theirs] = [signs[first], signs[second]];
		if (mine && theirs && !areOneText(mine, theirs)) return;
		const roots = [groups.rootOf(first), groups.rootOf(second)] as const;
		groups.join(Math.max(...roots), Math.min(...roots));
	});
	const sizes = new Map<number, number>();
	const roots = sketches.map((_, index) => groups.rootOf(index));
	for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1);
	return roots.map((root) => ((sizes.get(root) ?? 1) > 1 ? root : null));
}

/** Calls back for each pair of texts that share enough of the hashes that are looked up. Takes room for the texts, not for their pairs. */
function eachLikelyPair(sketches: readonly Uint32Array[], take: (first: number, second: number) => void): void {
	const places = sortPlaces(sketches);
	const { starts, runs } = findRuns(places, sketches.length);
	const shared = new Uint8Array(sketches.length);
	for (let first = 0; first < sketches.length; first++) {
		const met: number[] = [];
		for (let i = starts[first] ?? 0; i < (starts[first + 1] ?? 0); i++) {
			// a run's texts stand in their order: those after this one follow its own place
			const own = runs[i] ?? 0;
			const hash = Math.floor((places[own] ?? 0) / MOST_TEXTS);
			for (let place = own + 1; Math.floor((places[place] ?? 0) / MOST_TEXTS) === hash; place++) {
				const second = (places[place] ?? 0) % MOST_TEXTS;
				const count = (shared[second] ?? 0) + 1;
				if (count === 1) met.push(second);
				shared[second] = count;
			}
		}
		for (const second of met) {
			if ((shared[second] ?? 0) >= LEAST_SHARED) take(first, second);
			shared[second] = 0;
		}
	}
}

/** Hash and text in one number, so that sorting brings the texts of a hash together without an object for each. */
function sortPlaces(sketches: readonly Uint32Array[]): Float64Array {
	const places = new Float64Array(sketches.reduce((sum, sketch) => sum + Math.min(LOOKED_UP, sketch.length), 0));
	let end = 0;
	for (const [text, sketch] of sketches.entries()) {
		for (const hash of sketch.subarray(0, LOOKED_UP)) places[end++] = hash * MOST_TEXTS + text;
	}
	return places.sort();
}

/** By text, where it stands in the runs of places of one hash; runs of boilerplate are left out. */
function findRuns(places: Float64Array, texts: number): { starts: Uint32Array; runs: Uint32Array } {
	const textAt = (place: number) => (places[place] ?? 0) % MOST_TEXTS;
	const counts = new Uint32Array(texts);
	eachRun(places, (from, to) => {
		for (let place = from; place < to; place++) counts[textAt(place)] = (counts[textAt(place)] ?? 0) + 1;
	});
	const starts = rowOffsets(counts);
	const runs = new Uint32Array(starts[texts] ?? 0);
	const filled = starts.slice();
	eachRun(places, (from, to) => {
		for (let place = from; place < to; place++) {
			const end = filled[textAt(place)] ?? 0;
			runs[end] = place;
			filled[textAt(place)] = end + 1;
		}
	});
	return { starts, runs };
}

/** Calls back with the first and the end of each run of places that several texts share, and not so many that it is boilerplate. */
function eachRun(places: Float64Array, take: (from: number, to: number) => void): void {
	for (let from = 0; from < places.length; ) {
		const hash = Math.floor((places[from] ?? 0) / MOST_TEXTS);
		let to = from + 1;
		while (to < places.length && Math.floor((places[to] ?? 0) / MOST_TEXTS) === hash) to++;
		if (to - from > 1 && to - from <= BOILERPLATE_TEXTS) take(from, to);
		from = to;
	}
}
