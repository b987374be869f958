import { rowOffsets } from '../learning/row-offsets.ts';
import { COPY_CONTAINMENT, containment } from './copies.ts';
import { areOneText, type CopySigns, haveUnlikeHeadlines } from './copy-signs.ts';
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
 * @param signs what tells them from texts that only have boilerplate in common
 */
export function groupCopies(sketches: readonly Uint32Array[], signs: readonly CopySigns[] = []): (number | null)[] {
	const groups = new DisjointSets(sketches.length);
	const join = (first: number, second: number) => {
		const [a, b] = [groups.rootOf(first), groups.rootOf(second)];
		if (a !== b) groups.join(Math.max(a, b), Math.min(a, b));
	};
	const underOtherHeadlines: (readonly [first: number, second: number])[] = [];
	eachLikelyPair(sketches, (first, second) => {
		if (groups.rootOf(first) === groups.rootOf(second)) return;
		const pair = [sketches[first] ?? NO_SKETCH, sketches[second] ?? NO_SKETCH] as const;
		const share = containment(...pair);
		if (share < COPY_CONTAINMENT) return;
		const [mine, theirs] = [signs[first], signs[second]];
		if (mine && theirs) {
			if (!areOneText([mine, theirs], pair, share)) return;
			if (haveUnlikeHeadlines(mine, theirs)) {
				underOtherHeadlines.push([first, second]);
				return;
			}
		}
		join(first, second);
	});
	for (const [first, second] of onlyTwo(underOtherHeadlines, groups)) join(first, second);
	const sizes = new Map<number, number>();
	const roots = sketches.map((_, index) => groups.rootOf(index));
	for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1);
	return roots.map((root) => ((sizes.get(root) ?? 1) > 1 ? root : null));
}

/** Of the pairs under headlines without a common word those of two groups alone: what stands under a third is a publisher's own words. */
function onlyTwo(
	pairs: readonly (readonly [first: number, second: number])[],
	groups: DisjointSets,
): (readonly [first: number, second: number])[] {
	const others = new Map<number, Set<number>>();
	const note = (root: number, other: number) => others.set(root, (others.get(root) ?? new Set()).add(other));
	const roots = pairs.map(([first, second]) => [groups.rootOf(first), groups.rootOf(second)] as const);
	for (const [a, b] of roots) {
		note(a, b);
		note(b, a);
	}
	return roots.filter(([a, b]) => others.get(a)?.size === 1 && others.get(b)?.size === 1);
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
