import type { SharedTerms } from '../../learning/weighted-terms.ts';
import { DisjointSets } from './disjoint-sets.ts';

/** What two documents share of what tells a story, however much else they say. In nats above what any two texts of a language share. */
export interface SharedEvidence {
	/** By words, whether or not some name one thing. */
	said: number;
	/** All of it: words that stand side by side in both count as the one thing they name. */
	total: number;
	/** What is left without the one thing that says most: two reports that share "Lena Okafor" alone share who, and not what. */
	apart: number;
	/** How many things both name. */
	things: number;
}

/** What each further word of one thing adds: "Kim Jong Un" says little more than "Jong". */
const FURTHER_WORD = 0.2;

/** Room for what the words of each thing say, the most and in all, by the place of the first one: millions of pairs are weighed. */
let best = new Float64Array(64);
let sums = new Float64Array(64);

/**
 * Weighs what two documents share.
 * @param shared words that stand in both
 * @param pairs of words that stand side by side in both
 */
export function weighShared(
	shared: SharedTerms,
	pairs: readonly (readonly [first: number, second: number])[],
): SharedEvidence {
	const { count: words, information } = shared;
	const things = pairs.length > 0 ? thingsOf(shared, pairs) : null;
	if (best.length < words) {
		best = new Float64Array(2 * words);
		sums = new Float64Array(2 * words);
	}
	best.fill(0, 0, words);
	sums.fill(0, 0, words);
	for (let place = 0; place < words; place++) {
		const says = information[place] ?? 0;
		const thing = things ? things.rootOf(place) : place;
		best[thing] = Math.max(says, best[thing] ?? 0);
		sums[thing] = (sums[thing] ?? 0) + says;
	}
	let said = 0;
	let total = 0;
	let strongest = 0;
	let count = 0;
	for (let thing = 0; thing < words; thing++) {
		said += information[thing] ?? 0;
		if (things && things.rootOf(thing) !== thing) continue;
		const most = best[thing] ?? 0;
		const weight = most + FURTHER_WORD * ((sums[thing] ?? 0) - most);
		total += weight;
		strongest = Math.max(strongest, weight);
		count++;
	}
	return { said, total, apart: total - strongest, things: count };
}

/** The places of words that name one thing, each by the first of them. */
function thingsOf(shared: SharedTerms, pairs: readonly (readonly [first: number, second: number])[]): DisjointSets {
	const things = new DisjointSets(shared.count);
	for (const pair of pairs) {
		const [first, second] = [placeOf(shared, pair[0]), placeOf(shared, pair[1])];
		if (first < 0 || second < 0) continue;
		const [one, other] = [things.rootOf(first), things.rootOf(second)];
		if (one !== other) things.join(Math.max(one, other), Math.min(one, other));
	}
	return things;
}

/** -1 where the word is not among them. */
function placeOf({ count, terms }: SharedTerms, term: number): number {
	let from = 0;
	let to = count - 1;
	while (from <= to) {
		const middle = (from + to) >> 1;
		const found = terms[middle] ?? 0;
		if (found === term) return middle;
		if (found < term) from = middle + 1;
		else to = middle - 1;
	}
	return -1;
}
