/** A tie between two documents: the other's number and how likely they tell one story. */
export interface StoryTie {
	document: number;
	probability: number;
}

/** Mean probability between two groups from which they are one story. */
const SAME_STORY = 0.39;

/**
 * Groups documents into stories by average link: the two groups with the highest mean probability are joined until none reaches the bar. Pairs
 * that are in nobody's list count as 0.
 * @param ties by document, its likeliest others
 * @param bar mean probability between two groups from which they are one story
 * @returns by document, its story: the number of one of its documents
 */
export function groupStories(ties: readonly (readonly StoryTie[])[], bar = SAME_STORY): number[] {
	const links = linkBothWays(ties);
	const sizes = ties.map(() => 1);
	const joinedTo = ties.map((_, document) => document);
	const versions = ties.map(() => 0);
	const queue = new MergeQueue();
	const offer = (a: number, b: number, mean: number) => {
		if (mean >= bar) queue.push({ mean, a, b, aVersion: versions[a] ?? 0, bVersion: versions[b] ?? 0 });
	};
	for (const [a, others] of links.entries()) for (const [b, mean] of others) if (a < b) offer(a, b, mean);

	for (let merge = queue.pop(); merge; merge = queue.pop()) {
		const { a, b } = merge;
		if (versions[a] !== merge.aVersion || versions[b] !== merge.bVersion) continue;
		const [aLinks, bLinks] = [links[a] ?? new Map<number, number>(), links[b] ?? new Map<number, number>()];
		const [aSize, bSize] = [sizes[a] ?? 1, sizes[b] ?? 1];
		const merged = new Map<number, number>();
		for (const other of new Set([...aLinks.keys(), ...bLinks.keys()])) {
			if (other === a || other === b) continue;
			const mean = ((aLinks.get(other) ?? 0) * aSize + (bLinks.get(other) ?? 0) * bSize) / (aSize + bSize);
			merged.set(other, mean);
			links[other]?.delete(b);
			links[other]?.set(a, mean);
		}
		links[a] = merged;
		links[b] = new Map();
		joinedTo[b] = a;
		sizes[a] = aSize + bSize;
		versions[a] = (versions[a] ?? 0) + 1;
		versions[b] = -1;
		for (const [other, mean] of merged) offer(Math.min(a, other), Math.max(a, other), mean);
	}
	return joinedTo.map((_, document) => {
		let story = document;
		while ((joinedTo[story] ?? story) !== story) story = joinedTo[story] ?? story;
		return story;
	});
}

/** Both directions, each with the higher of the two probabilities. */
function linkBothWays(ties: readonly (readonly StoryTie[])[]): Map<number, number>[] {
	const links = ties.map(() => new Map<number, number>());
	for (const [document, others] of ties.entries()) {
		for (const { document: other, probability } of others) {
			const highest = Math.max(probability, links[document]?.get(other) ?? 0);
			links[document]?.set(other, highest);
			links[other]?.set(document, highest);
		}
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
