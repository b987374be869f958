import { rowOffsets } from '../../learning/row-offsets.ts';
import { DisjointSets } from './disjoint-sets.ts';

/** A tie between two documents: the other's number and how likely they tell one story. */
export interface StoryTie {
	document: number;
	probability: number;
}

/** Mean probability between two groups from which they are one story. */
const SAME_STORY = 0.39;

/**
 * Groups documents into stories by average link: the two groups with the highest mean probability are joined until none reaches the bar. Pairs
 * that are in nobody's list count as 0, of those in both lists the higher probability.
 * @param ties by document, its likeliest others
 * @param bar mean probability between two groups from which they are one story
 * @returns by document, its story: the number of one of its documents
 */
export function groupStories(ties: Iterable<Iterable<StoryTie>>, bar = SAME_STORY): number[] {
	const table = tableOf(ties);
	const sizes = new Uint32Array(table.documents).fill(1);
	const versions = new Int32Array(table.documents);
	const groups = new DisjointSets(table.documents);
	/** Of groups that were joined: the sums of the probabilities to others, which are named by one of their documents. */
	const sums = new Map<number, ReadonlyMap<number, number>>();
	const queue = new MergeQueue();
	const offer = (a: number, b: number, mean: number) => {
		if (mean >= bar) queue.push({ mean, a, b, aVersion: versions[a] ?? 0, bVersion: versions[b] ?? 0 });
	};
	for (let a = 0; a < table.documents; a++)
		for (const [b, probability] of linksOf(table, a)) if (a < b) offer(a, b, probability);

	for (let merge = queue.pop(); merge; merge = queue.pop()) {
		const { a, b } = merge;
		if (versions[a] !== merge.aVersion || versions[b] !== merge.bVersion) continue;
		const links = [sums.get(a) ?? linksOf(table, a), sums.get(b) ?? linksOf(table, b)];
		groups.join(b, a);
		const merged = new Map<number, number>();
		for (const link of links) {
			for (const [document, sum] of link) {
				const other = groups.rootOf(document);
				if (other !== a) merged.set(other, (merged.get(other) ?? 0) + sum);
			}
		}
		sums.set(a, merged);
		sums.delete(b);
		sizes[a] = (sizes[a] ?? 1) + (sizes[b] ?? 1);
		versions[a] = (versions[a] ?? 0) + 1;
		versions[b] = -1;
		for (const [other, sum] of merged)
			offer(Math.min(a, other), Math.max(a, other), sum / ((sizes[a] ?? 1) * (sizes[other] ?? 1)));
	}
	return Array.from({ length: table.documents }, (_, document) => groups.rootOf(document));
}

/** Ties in both directions, those of one document side by side: a list of objects for each of a hundred thousand would not fit. */
interface TieTable {
	documents: number;
	/** Where each document's ties begin, and after the last one where they end. */
	starts: Uint32Array;
	others: Uint32Array;
	probabilities: Float64Array;
}

function tableOf(ties: Iterable<Iterable<StoryTie>>): TieTable {
	const from: number[] = [];
	const to: number[] = [];
	const probabilities: number[] = [];
	let documents = 0;
	for (const others of ties) {
		for (const { document, probability } of others) {
			from.push(documents);
			to.push(document);
			probabilities.push(probability);
		}
		documents++;
	}
	const counts = new Uint32Array(documents);
	for (const ends of [from, to]) for (const end of ends) counts[end] = (counts[end] ?? 0) + 1;
	const starts = rowOffsets(counts);
	const filled = starts.slice();
	const table = {
		documents,
		starts,
		others: new Uint32Array(from.length * 2),
		probabilities: new Float64Array(from.length * 2),
	};
	const put = (document: number, other: number, probability: number) => {
		const place = filled[document] ?? 0;
		table.others[place] = other;
		table.probabilities[place] = probability;
		filled[document] = place + 1;
	};
	for (const [tie, probability] of probabilities.entries()) {
		const [a = 0, b = 0] = [from[tie], to[tie]];
		put(a, b, probability);
		put(b, a, probability);
	}
	return table;
}

/** The ties of one document, each other one once with the higher of the two probabilities. */
function linksOf({ starts, others, probabilities }: TieTable, document: number): Map<number, number> {
	const links = new Map<number, number>();
	const end = starts[document + 1] ?? 0;
	for (let place = starts[document] ?? 0; place < end; place++) {
		const other = others[place] ?? 0;
		links.set(other, Math.max(probabilities[place] ?? 0, links.get(other) ?? 0));
	}
	return links;
}

interface Merge {
	mean: number;
	a: number;
	b: number;
	/** Versions of the groups when the merge was offered: it is void once one of them has changed. */
	aVersion: number;
	bVersion: number;
}

/** Merges by falling mean: a binary heap. */
class MergeQueue {
	readonly #heap: Merge[] = [];

	push(merge: Merge): void {
		let index = this.#heap.push(merge) - 1;
		while (index > 0) {
			const parent = (index - 1) >> 1;
			if (this.#meanAt(parent) >= merge.mean) break;
			this.#swap(index, parent);
			index = parent;
		}
	}

	pop(): Merge | undefined {
		const best = this.#heap[0];
		const last = this.#heap.pop();
		if (!best || !last || this.#heap.length === 0) return best;
		this.#heap[0] = last;
		for (let index = 0; ; ) {
			const left = 2 * index + 1;
			const child = this.#meanAt(left + 1) > this.#meanAt(left) ? left + 1 : left;
			if (this.#meanAt(child) <= last.mean) return best;
			this.#swap(index, child);
			index = child;
		}
	}

	#meanAt(index: number): number {
		return this.#heap[index]?.mean ?? Number.NEGATIVE_INFINITY;
	}

	#swap(a: number, b: number): void {
		const [first, second] = [this.#heap[a], this.#heap[b]];
		if (!first || !second) return;
		this.#heap[a] = second;
		this.#heap[b] = first;
	}
}
