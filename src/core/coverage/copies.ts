import { hashWord, spreadHash } from '../learning/hashes.ts';

/** Words of a shingle. */
const SHINGLE_WORDS = 4;
/** Hashes kept of a text: bottom-k sketches (Cohen and Kaplan 2007, doi:10.1145/1281100.1281133). */
const SKETCH_SIZE = 128;
/** Share of the shorter text's shingles from which two texts count as one; wire copies reach it when cut to a fifth. */
export const COPY_CONTAINMENT = 0.35;
const WORD = /[\p{L}\p{N}]+/gu;

/** The same of texts of a few sentences, a third of which may be a publisher's own words. */
const SHORT_CONTAINMENT = 0.6;
const FEW_SHINGLES = 60;
/** The same where the headlines have no word in common, as a publisher's words in front of each of its entries make it. */
const UNLIKE_HEADLINES_CONTAINMENT = 0.9;
/** Letters from which a word of a headline says something. */
const TELLING_LETTERS = 4;
/** Share of a short text's shingles that only a publisher's words bring into another under a headline without a word in common. */
const BOILERPLATE = 0.15;
/** Words with which a text opens. */
const OPENING_WORDS = 8;
/** Share of a text's opening that stands in the other where one is the other's copy. */
const SHARED_OPENING = 0.3;
/** Numbers and names that each of two texts has and the other has not, from which they are one template filled in twice. */
const LEAST_OWN = 2;
const OWN_SHARE = 0.25;
const NUMBER_OR_NAME = /^[\p{Lu}\p{N}]/u;
const SENTENCE_END = /[.!?]["”’)]*\s*$/;

/** What tells a short text from another of the same template or with the same boilerplate. All are hashes, rising but for the opening's. */
export interface CopySigns {
	shingles: Uint32Array;
	opening: Uint32Array;
	/** Of its numbers, and of its names where they do not open a sentence. */
	specifics: Uint32Array;
	/** Of the words of its headline; empty where it has none. */
	headline: Uint32Array;
}

/** The signs of a short text; null of a long one, in which neither a template nor boilerplate is a third of it. */
export function signsOf(text: string, title = ''): CopySigns | null {
	const words: string[] = [];
	const specifics = new Set<number>();
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const opensSentence = words.length === 0 || SENTENCE_END.test(text.slice(end, index));
		if (NUMBER_OR_NAME.test(word) && (!opensSentence || /^\p{N}/u.test(word)))
			specifics.add(hashWord(word.toLowerCase()) >>> 0);
		end = index + word.length;
		words.push(word.toLowerCase());
		if (words.length > SKETCH_SIZE + SHINGLE_WORDS) return null;
	}
	const shingles = shinglesOf(words);
	return {
		shingles: shingles.slice().sort(),
		opening: shingles.slice(0, OPENING_WORDS - SHINGLE_WORDS + 1),
		specifics: Uint32Array.from(specifics).sort(),
		headline: headlineOf(title),
	};
}

function headlineOf(title: string): Uint32Array {
	const words = title.toLowerCase().match(WORD) ?? [];
	const telling = words.filter((word) => word.length >= TELLING_LETTERS || /\P{ASCII}|\d/u.test(word));
	return Uint32Array.from(new Set(telling.map((word) => hashWord(word) >>> 0))).sort();
}

/** Whether both have a headline, and no word in both. */
function haveUnlikeHeadlines({ headline: a }: CopySigns, { headline: b }: CopySigns): boolean {
	return a.length > 0 && b.length > 0 && countShared(a, b) === 0;
}

/** Whether two short texts that have much in common are one text, not a template filled in twice or two texts with one boilerplate. */
export function areOneText(a: CopySigns, b: CopySigns): boolean {
	const shorter = Math.min(a.shingles.length, b.shingles.length);
	const least = haveUnlikeHeadlines(a, b) ? UNLIKE_HEADLINES_CONTAINMENT : SHORT_CONTAINMENT;
	if (shorter < FEW_SHINGLES && countShared(a.shingles, b.shingles) < least * shorter) return false;
	return !shareTemplateOnly(a, b);
}

/** Whether two texts that have much in common open differently, or each have numbers and names of their own. */
function shareTemplateOnly(a: CopySigns, b: CopySigns): boolean {
	if (!opensWithin(a, b) && !opensWithin(b, a)) return true;
	return hasOwnSpecifics(a, b) && hasOwnSpecifics(b, a);
}

/** Whether what two short texts have in common is a template or boilerplate, which says nothing of what they tell. */
export function shareTemplate(a: CopySigns, b: CopySigns): boolean {
	const shorter = Math.min(a.shingles.length, b.shingles.length);
	const shared = countShared(a.shingles, b.shingles);
	if (shared === 0) return false;
	if (haveUnlikeHeadlines(a, b) && shared >= BOILERPLATE * shorter) return true;
	return shared >= COPY_CONTAINMENT * shorter && shareTemplateOnly(a, b);
}

function opensWithin({ opening }: CopySigns, { shingles }: CopySigns): boolean {
	return opening.filter((hash) => shingles.includes(hash)).length >= SHARED_OPENING * opening.length;
}

function hasOwnSpecifics({ specifics }: CopySigns, other: CopySigns): boolean {
	const own = specifics.length - countShared(specifics, other.specifics);
	return own >= Math.max(LEAST_OWN, OWN_SHARE * specifics.length);
}

/** How many hashes stand in both of two rising lists. */
function countShared(a: Uint32Array, b: Uint32Array): number {
	let shared = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		const [x, y] = [a[i] ?? 0, b[j] ?? 0];
		if (x === y) shared++;
		if (x <= y) i++;
		if (y <= x) j++;
	}
	return shared;
}

/** The smallest hashes of a text's 4-word shingles, rising; fewer than 128 where the text has no more. Half a kilobyte. */
export function sketchOf(text: string): Uint32Array {
	const shingles = shinglesOf(text.toLowerCase().match(WORD) ?? []).sort();
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
function shinglesOf(words: readonly string[]): Uint32Array {
	const wordHashes = words.map(hashWord);
	const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
	for (let i = 0; i < shingles.length; i++) {
		let hash = 0;
		for (let j = 0; j < SHINGLE_WORDS; j++) hash = Math.imul(hash, 0x01000193) ^ (wordHashes[i + j] ?? 0);
		shingles[i] = spreadHash(hash);
	}
	return shingles;
}

/** A full sketch knows every shingle up to its largest hash; one with room left knows them all. */
function coveredUpTo(sketch: Uint32Array): number {
	return sketch.length < SKETCH_SIZE ? 0xffffffff : (sketch.at(-1) ?? 0);
}

function countUpTo(sketch: Uint32Array, limit: number): number {
	let count = sketch.length;
	while (count > 0 && (sketch[count - 1] ?? 0) > limit) count--;
	return count;
}
