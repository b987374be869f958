import { hashStretch } from '../learning/hashes.ts';

/** A power of two: a few thousand words are most of any text. */
const SLOTS = 2 ** 14;
/** Letters of a word that is worth keeping. Shorter ones are no views of their text (detached-copy.ts). */
const LONGEST_KEPT = 12;

/**
 * What follows from a word, kept for the words met last. A word is looked up where it stands in its text: no string is made of it. Each has one
 * place, which it takes from the one before, so that words made to collide cost no more than words that are new.
 */
export class WordCache<Value> {
	readonly #words: string[] = new Array(SLOTS).fill('');
	readonly #values: Value[] = [];
	readonly #valueFor: (word: string) => Value;

	/** @param valueFor what follows from a word, and from nothing else */
	constructor(valueFor: (word: string) => Value) {
		this.#valueFor = valueFor;
	}

	/** What follows from the word between two places of a text. */
	of(text: string, start: number, end: number): Value {
		const hash = hashStretch(text, start, end);
		const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
		const kept = this.#words[slot] as string;
		if (kept.length === end - start && kept.length > 0 && text.startsWith(kept, start))
			return this.#values[slot] as Value;
		const word = text.slice(start, end);
		const value = this.#valueFor(word);
		if (word.length <= LONGEST_KEPT) {
			this.#words[slot] = word;
			this.#values[slot] = value;
		}
		return value;
	}
}
