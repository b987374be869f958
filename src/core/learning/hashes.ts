/** Where the hash of a text begins that is taken in piece by piece, see {@link hashOn}. */
export const NO_TEXT = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Takes further letters into a hash: FNV-1a over UTF-16 code units; 32 bits, signed. */
export function hashOn(state: number, text: string): number {
	let hash = state;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
	return hash;
}

/** FNV-1a over UTF-16 code units; 32 bits, signed. */
export function hashWord(word: string): number {
	return hashOn(NO_TEXT, word);
}

/** The same of a stretch of a text. */
export function hashStretch(text: string, start: number, end: number): number {
	let hash = NO_TEXT;
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
	return hash;
}

/** Spreads a hash over 32 bits, unsigned (the finaliser of MurmurHash3). */
export function spreadHash(value: number): number {
	let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Mixes a feature's number with one or two values into 32 well-spread bits, signed: steps of MurmurHash3. What a packed model has
 * learnt hangs on it.
 */
export function hashFeature(feature: number, first: number, second = 0): number {
	let hash = Math.imul(first ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(second, 0x27d4eb2f), 0xc2b2ae35);
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	return hash ^ (hash >>> 13);
}
