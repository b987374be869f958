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

/**
 * Weighs what two documents share.
 * @param words that stand in both, each with how much it says
 * @param pairs of words that stand side by side in both
 */
export function weighShared(
	words: readonly { term: number; information: number }[],
	pairs: readonly (readonly [first: number, second: number])[],
): SharedEvidence {
	const placeOf = new Map(words.map(({ term }, place) => [term, place]));
	const things = new DisjointSets(words.length);
	for (const pair of pairs) {
		const [first, second] = [placeOf.get(pair[0]), placeOf.get(pair[1])];
		if (first === undefined || second === undefined) continue;
		const roots = [things.rootOf(first), things.rootOf(second)] as const;
		if (roots[0] !== roots[1]) things.join(Math.max(...roots), Math.min(...roots));
	}
	const best = new Map<number, number>();
	const sums = new Map<number, number>();
	for (const [place, { information }] of words.entries()) {
		const thing = things.rootOf(place);
		best.set(thing, Math.max(information, best.get(thing) ?? 0));
		sums.set(thing, information + (sums.get(thing) ?? 0));
	}
	let total = 0;
	let strongest = 0;
	for (const [thing, most] of best) {
		const weight = most + FURTHER_WORD * ((sums.get(thing) ?? 0) - most);
		total += weight;
		strongest = Math.max(strongest, weight);
	}
	return { total, apart: total - strongest, things: best.size };
}
