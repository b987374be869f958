import { hashStretch, hashWord, spreadHash } from '../learning/hashes.ts';
import { isAsciiLetterOrDigit } from '../text/ascii.ts';

/** Words of a shingle. */
export const SHINGLE_WORDS = 4;
/** Hashes kept of a text: bottom-k sketches (Cohen and Kaplan 2007, doi:10.1145/1281100.1281133). */
export const SKETCH_SIZE = 128;
/** Share of the shorter text's shingles from which two texts count as one; wire copies reach it when cut to a fifth. */
export const COPY_CONTAINMENT = 0.35;
/** A word of a text, as it counts for its shingles. */
export const COPIED_WORD = /[\p{L}\p{N}]+/gu;
const WORD_FROM_HERE = new RegExp(COPIED_WORD.source, 'uy');
const FIRST_BEYOND_ASCII = 0x80;

/** The smallest hashes of a text's 4-word shingles, rising; fewer than 128 where the text has no more. Half a kilobyte. */
export function sketchOf(text: string): Uint32Array {
	const shingles = shinglesOfHashes(hashWords(text.toLowerCase())).sort();
	let kept = 0;
	for (let i = 0; i < shingles.length && kept < SKETCH_SIZE; i++) {
		const hash = shingles[i] ?? 0;
		if (kept === 0 || shingles[kept - 1] !== hash) shingles[kept++] = hash;
	}
	return shingles.slice(0, kept);
}

/**
 * How much of the shorter of two texts stands in the other: 0 to 1, the share of its shingles, estimated from their sketches
 * below the smaller of their largest hashes.
 */
export function containment(a: Uint32Array, b: Uint32Array): number {
	const limit = Math.min(coveredUpTo(a), coveredUpTo(b));
	let shared = 0;
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		const x = a[i] ?? 0;
		const y = b[j] ?? 0;
		if (x > limit || y > limit) break;
		if (x === y) shared++;
		if (x <= y) i++;
		if (y <= x) j++;
	}
	return shared / Math.max(1, Math.min(countUpTo(a, limit), countUpTo(b, limit)));
}

/** The hash of every four words in a row, in their order. */
export function shinglesOf(words: readonly string[]): Uint32Array {
	return shinglesOfHashes(words.map(hashWord));
}

function shinglesOfHashes(wordHashes: readonly number[]): Uint32Array {
	const shingles = new Uint32Array(Math.max(0, wordHashes.length - SHINGLE_WORDS + 1));
	for (let i = 0; i < shingles.length; i++) {
		let hash = 0;
		for (let j = 0; j < SHINGLE_WORDS; j++) hash = Math.imul(hash, 0x01000193) ^ (wordHashes[i + j] ?? 0);
		shingles[i] = spreadHash(hash);
	}
	return shingles;
}

/** The hash of each word of a text in lower case, without a string for each. */
function hashWords(text: string): number[] {
	const hashes: number[] = [];
	for (let start = 0; start < text.length; ) {
		const end = copiedWordEnd(text, start);
		if (end > start) hashes.push(hashStretch(text, start, end));
		start = Math.max(end, start + 1);
	}
	return hashes;
}

/** Where the word ends that begins at a place ({@link COPIED_WORD}); the place itself where none begins. Without an object for each word. */
export function copiedWordEnd(text: string, start: number): number {
	let end = start;
	while (isAsciiLetterOrDigit(text.charCodeAt(end))) end++;
	if (!(text.charCodeAt(end) >= FIRST_BEYOND_ASCII)) return end;
	WORD_FROM_HERE.lastIndex = start;
	return WORD_FROM_HERE.test(text) ? WORD_FROM_HERE.lastIndex : start;
}

/** A full sketch knows every shingle up to its largest hash; one with room left knows them all. */
export function coveredUpTo(sketch: Uint32Array): number {
	return sketch.length < SKETCH_SIZE ? 0xffffffff : (sketch.at(-1) ?? 0);
}

function countUpTo(sketch: Uint32Array, limit: number): number {
	let count = sketch.length;
	while (count > 0 && (sketch[count - 1] ?? 0) > limit) count--;
	return count;
}
