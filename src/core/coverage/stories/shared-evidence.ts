import { DisjointSets } from './disjoint-sets.ts';

/** What two documents share of what tells a story, however much else they say. In nats above what any two texts of a language share. */
export interface SharedEvidence {
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
 * @param words that stand in both, rising by their numbers, each with how much it says
 * @param pairs of words that stand side by side in both
 */
export function weighShared(
	words: readonly { term: number; information: number }[],
	pairs: readonly (readonly [first: number, second: number])[],
): SharedEvidence {
	const things = pairs.length > 0 ? thingsOf(words, pairs) : null;
	if (best.length < words.length) {
		best = new Float64Array(2 * words.length);
		sums = new Float64Array(2 * words.length);
	}
	best.fill(0, 0, words.length);
	sums.fill(0, 0, words.length);
	for (let place = 0; place < words.length; place++) {
		const information = words[place]?.information ?? 0;
		const thing = things ? things.rootOf(place) : place;
		best[thing] = Math.max(information, best[thing] ?? 0);
		sums[thing] = (sums[thing] ?? 0) + information;
	}
	let total = 0;
	let strongest = 0;
	let count = 0;
	for (let thing = 0; thing < words.length; thing++) {
		if (things && things.rootOf(thing) !== thing) continue;
		const most = best[thing] ?? 0;
		const weight = most + FURTHER_WORD * ((sums[thing] ?? 0) - most);
		total += weight;
		strongest = Math.max(strongest, weight);
		count++;
	}
	return { total, apart: total - strongest, things: count };
}

/** The places of words that name one thing, each by the first of them. */
function thingsOf(
	words: readonly { term: number }[],
	pairs: readonly (readonly [first: number, second: number])[],
): DisjointSets {
	const things = new DisjointSets(words.length);
	for (const pair of pairs) {
		const [first, second] = [placeOf(words, pair[0]), placeOf(words, pair[1])];
		if (first < 0 || second < 0) continue;
		const [one, other] = [things.rootOf(first), things.rootOf(second)];
		if (one !== other) things.join(Math.max(one, other), Math.min(one, other));
	}
	return things;
}

/** -1 where the word is not among them. */
function placeOf(words: readonly { term: number }[], term: number): number {
	let from = 0;
	let to = words.length - 1;
	while (from <= to) {
		const middle = (from + to) >> 1;
		const found = words[middle]?.term ?? 0;
		if (found === term) return middle;
		if (found < term) from = middle + 1;
		else to = middle - 1;
	}
	return -1;
}
