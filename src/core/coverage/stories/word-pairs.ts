import { GrowableUint32Array } from '../../learning/growable-uint32-array.ts';
import type { ContentWord } from '../../text/content-words.ts';

/** Letters between two words that stand side by side. */
const SIDE_BY_SIDE = 2;
/** Above every number of a word, so that two of them fit in one number that a double holds exactly. */
const RADIX = 2 ** 26;

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
	shared(a: number, b: number): [first: number, second: number][] {
		const shared: [number, number][] = [];
		const [mine, theirs] = [this.#pairsOf(a), this.#pairsOf(b)];
		for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
			const [first = 0, second = 0] = [mine[i], mine[i + 1]];
			const difference = first - (theirs[j] ?? 0) || second - (theirs[j + 1] ?? 0);
			if (difference === 0) shared.push([first, second]);
			if (difference <= 0) i += 2;
			if (difference >= 0) j += 2;
		}
		return shared;
	}

	#note(place: number, pair: number): void {
		if (place === this.#room.length) {
			const larger = new Float64Array(2 * place);
			larger.set(this.#room);
			this.#room = larger;
		}
		this.#room[place] = pair;
	}

	#pairsOf(document: number): Uint32Array {
		const ends = this.#ends;
		return this.#pairs.stretch(document === 0 ? 0 : ends.at(document - 1), ends.at(document));
	}
}
