import { GrowableUint32Array } from '../../learning/growable-uint32-array.ts';
import type { ContentWord } from '../../text/content-words.ts';

/** Letters between two words that stand side by side. */
const SIDE_BY_SIDE = 2;
/** Above every number of a word, so that two of them fit in one number that a double holds exactly. */
const RADIX = 2 ** 26;

/** What most documents share. */
const NO_PAIRS: readonly (readonly [number, number])[] = [];

/** Words in their order, and the number of each. */
interface WordRun {
	words: readonly ContentWord[];
	numbers: readonly number[];
}

/** Of each document of a collection the pairs of words that stand side by side in it: two blocks of numbers, not an object for each. */
export class WordPairs {
	/** Two numbers for each pair, the pairs of a document rising. */
	readonly #pairs = new GrowableUint32Array();
	/** Where each document's pairs end. */
	readonly #ends = new GrowableUint32Array();
	/** Room for the pairs of a document that is added. */
	#room = new Float64Array(256);

	/** Adds the next document, by runs of its words: of one run to the next none are neighbours. */
	add(runs: readonly WordRun[]): void {
		let count = 0;
		for (const { words, numbers } of runs) {
			for (let place = 1; place < words.length; place++) {
				const [before, word] = [words[place - 1], words[place]];
				if (!before || !word || word.start - before.end > SIDE_BY_SIDE) continue;
				this.#note(count++, (numbers[place - 1] ?? 0) * RADIX + (numbers[place] ?? 0));
			}
		}
		let last = -1;
		for (const pair of this.#room.subarray(0, count).sort()) {
			if (pair === last) continue;
			this.#pairs.push(Math.floor(pair / RADIX));
			this.#pairs.push(pair % RADIX);
			last = pair;
		}
		this.#ends.push(this.#pairs.length);
	}

	/** The pairs that stand in both of two documents. */
	shared(a: number, b: number): readonly (readonly [first: number, second: number])[] {
		const pairs = this.#pairs;
		let shared: [number, number][] | null = null;
		const [aEnd, bEnd] = [this.#ends.at(a), this.#ends.at(b)];
		for (let i = this.#startOf(a), j = this.#startOf(b); i < aEnd && j < bEnd; ) {
			const [first, second] = [pairs.at(i), pairs.at(i + 1)];
			const difference = first - pairs.at(j) || second - pairs.at(j + 1);
			if (difference === 0) {
				shared ??= [];
				shared.push([first, second]);
			}
			if (difference <= 0) i += 2;
			if (difference >= 0) j += 2;
		}
		return shared ?? NO_PAIRS;
	}

	#note(place: number, pair: number): void {
		if (place === this.#room.length) {
			const larger = new Float64Array(2 * place);
			larger.set(this.#room);
			this.#room = larger;
		}
		this.#room[place] = pair;
	}

	#startOf(document: number): number {
		return document === 0 ? 0 : this.#ends.at(document - 1);
	}
}
