import { hashOn, NO_TEXT, spreadHash } from '../learning/hashes.ts';

/** Where the hash of a term begins, see {@link addWord}. */
export const NO_WORDS = NO_TEXT;

/** Takes a further word into the hash of a term, each with a space after it. */
export function addWord(state: number, word: string): number {
	return hashOn(hashOn(state, word), ' ');
}

/** Names a term of one or more words, joined by spaces: 32 bits, unsigned. */
export function hashTerm(term: string): number {
	return spreadHash(term.split(' ').reduce(addWord, NO_WORDS));
}
