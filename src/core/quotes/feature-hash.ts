/** FNV-1a over UTF-16 code units; 32 bits, signed. */
export function hashWord(word: string): number {
	let hash = 0x811c9dc5 | 0;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	return hash;
}

/** Mixes a feature's number with one or two values into 32 well-spread bits, signed (the finaliser of MurmurHash3). */
export function hashFeature(feature: number, first: number, second = 0): number {
	let hash = Math.imul(first ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(second, 0x27d4eb2f), 0xc2b2ae35);
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	return hash ^ (hash >>> 13);
}
