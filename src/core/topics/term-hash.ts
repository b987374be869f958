/** Where the hash of a term begins, see {@link addWord}. */
export const NO_WORDS = 0x811c9dc5;

/** Takes a further word into the hash of a term: FNV-1a over UTF-16 code units, each word with a space after it. */
export function addWord(state: number, word: string): number {
	let hash = state;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	return Math.imul(hash ^ 0x20, 0x01000193);
}

/** 32 bits, unsigned, well spread (the finaliser of MurmurHash3). */
export function finishHash(state: number): number {
	let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** Names a term of one or more words, joined by spaces. */
export function hashTerm(term: string): number {
	return finishHash(term.split(' ').reduce(addWord, NO_WORDS));
}
