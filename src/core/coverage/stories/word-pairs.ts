import type { ContentWord } from '../../text/content-words.ts';

/** Letters between two words that stand side by side. */
const SIDE_BY_SIDE = 2;
/** Above every number of a word, so that two of them fit in one number that a double holds exactly. */
const RADIX = 2 ** 26;

/** The pairs of words that stand side by side in a document, in little room. */
export class WordPairs {
	readonly #pairs: Float64Array;

	/**
	 * @param runs words in their order; of one to the next none are neighbours
	 * @param numbers of the words
	 */
	constructor(runs: readonly (readonly ContentWord[])[], numbers: { numberOf: (term: string) => number }) {
		const pairs = runs.flatMap((words) =>
			words.flatMap(({ stem, start }, place) => {
				const before = words[place - 1];
				if (!before || start - before.end > SIDE_BY_SIDE) return [];
				const [first, second] = [numbers.numberOf(before.stem), numbers.numberOf(stem)];
				return first < 0 || second < 0 ? [] : [first * RADIX + second];
			}),
		);
		this.#pairs = Float64Array.from(new Set(pairs)).sort();
	}

	/** The pairs that stand in both. */
	shared(other: WordPairs): [first: number, second: number][] {
		const [mine, theirs] = [this.#pairs, other.#pairs];
		const shared: [number, number][] = [];
		for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
			const [pair, its] = [mine[i] ?? 0, theirs[j] ?? 0];
			if (pair === its) shared.push([Math.floor(pair / RADIX), pair % RADIX]);
			if (pair <= its) i++;
			if (its <= pair) j++;
		}
		return shared;
	}
}
