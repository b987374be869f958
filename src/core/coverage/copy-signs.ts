import { hashWord } from '../learning/hashes.ts';
import {
	COPIED_WORD,
	COPY_CONTAINMENT,
	copiedWordEnd,
	coveredUpTo,
	SHINGLE_WORDS,
	SKETCH_SIZE,
	shinglesOf,
} from './copies.ts';
import { UNSPACED } from './stories/story-words.ts';

/** Share of the shorter text from which two texts of a few sentences are one: a third of them may be a publisher's own words. */
const SHORT_CONTAINMENT = 0.6;
const FEW_SHINGLES = 60;
/** The same where the headlines have no word in common, as a publisher's words in front of each of its entries make it. */
const UNLIKE_HEADLINES_CONTAINMENT = 0.9;
/** Below this share two texts must also open alike, under headlines with more in common than one name that stands in many. */
const MOSTLY_ONE_TEXT = 0.6;
/** Words of both headlines that make them alike, or half of the shorter one's. */
const ALIKE_WORDS = 2;
const ALIKE_SHARE = 0.5;
/** Letters from which a word of a headline says something. */
const TELLING_LETTERS = 4;
/** Share of a short text's shingles that only a publisher's words bring into another under a headline that says nothing of the same. */
const BOILERPLATE = 0.15;
/** The most words of a short text. */
const SHORT_WORDS = SKETCH_SIZE + SHINGLE_WORDS;
/** Words with which a short and a long text open. */
const OPENING_WORDS = 8;
const LONG_OPENING_WORDS = 24;
/** Share of a text's opening that stands in the other where one is the other's copy. */
const SHARED_OPENING = 0.3;
/** Shingles of an opening that a sketch must be able to know before it is asked. */
const LEAST_KNOWN = 5;
/** Numbers and names that each of two texts has and the other has not, from which they are one template filled in twice. */
const LEAST_OWN = 2;
const OWN_SHARE = 0.25;
const NUMBER_OR_NAME = /^[\p{Lu}\p{N}]/u;
/** Letters that stand for a word where words are not parted by spaces. Four such pieces, each a letter further, are as telling as four words. */
const PIECE_LETTERS = 5;
/** Asked first: most words are in it, and in no such script. */
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** What sketches of the index have lost of each hash. */
const HALF_BITS = 16;
const SENTENCE_END = /[.!?]["”’)]*\s*$/;

/** What tells a text from another of the same template or with the same boilerplate. All are hashes, rising but for the opening's. */
export interface CopySigns {
	/** Of the first shingles. */
	opening: Uint32Array;
	/** Of the words of its headline; empty where it has none. */
	headline: Uint32Array;
	/** Null of a text that is too long for a template. */
	short: ShortSigns | null;
}

interface ShortSigns {
	shingles: Uint32Array;
	/** Of its numbers, and of its names where they do not open a sentence. */
	specifics: Uint32Array;
}

/** The signs of a text under a headline. */
export function signsOf(text: string, title = ''): CopySigns {
	const words: string[] = [];
	/** The same where a script has no spaces: every few letters in a row, since what stands between two marks is no word there. */
	const pieces: string[] = [];
	let length = 0;
	for (let start = 0, end = 0; start < text.length; start = Math.max(end, start + 1)) {
		end = copiedWordEnd(text, start);
		if (end === start) continue;
		const word = text.slice(start, end).toLowerCase();
		words.push(word);
		if (BEYOND_ASCII.test(word) && UNSPACED.test(word)) length += addPieces(word, pieces);
		else {
			pieces.push(word);
			length += PIECE_LETTERS;
		}
		if (length > SHORT_WORDS * PIECE_LETTERS) break;
	}
	const isShort = length <= SHORT_WORDS * PIECE_LETTERS;
	const shingles = shinglesOf(isShort ? pieces : words.slice(0, LONG_OPENING_WORDS));
	const openingWords = isShort ? OPENING_WORDS : LONG_OPENING_WORDS;
	return {
		opening: shingles.slice(0, openingWords - SHINGLE_WORDS + 1),
		headline: headlineOf(title),
		short: isShort ? { shingles: shingles.slice().sort(), specifics: specificsOf(text) } : null,
	};
}

/** @returns how many letters the word has */
function addPieces(word: string, pieces: string[]): number {
	const last = Math.max(0, word.length - PIECE_LETTERS);
	for (let at = 0; at <= last; at++) pieces.push(word.slice(at, at + PIECE_LETTERS));
	return word.length;
}

function specificsOf(text: string): Uint32Array {
	const specifics = new Set<number>();
	let end = 0;
	for (const { 0: word, index } of text.matchAll(COPIED_WORD)) {
		const opensSentence = end === 0 || SENTENCE_END.test(text.slice(end, index));
		if (NUMBER_OR_NAME.test(word) && (!opensSentence || /^\p{N}/u.test(word)))
			specifics.add(hashWord(word.toLowerCase()) >>> 0);
		end = index + word.length;
	}
	return Uint32Array.from(specifics).sort();
}

function headlineOf(title: string): Uint32Array {
	const words = title.toLowerCase().match(COPIED_WORD) ?? [];
	const telling = words.filter((word) => word.length >= TELLING_LETTERS || /\P{ASCII}|\d/u.test(word));
	return Uint32Array.from(new Set(telling.map((word) => hashWord(word) >>> 0))).sort();
}

/**
 * Whether two texts that have much in common are one text, not a template filled in twice or two texts with one boilerplate.
 * @param share of the shorter one that stands in the other
 */
export function areOneText(
	[a, b]: readonly [CopySigns, CopySigns],
	sketches: readonly [Uint32Array, Uint32Array],
	share: number,
): boolean {
	if (a.short && b.short) return areOneShortText(a, b, a.short, b.short);
	if (haveUnlikeHeadlines(a, b)) return share >= UNLIKE_HEADLINES_CONTAINMENT;
	if (a.headline.length === 0 || b.headline.length === 0) return true;
	const areAlike = haveLikeHeadlines(a, b);
	const opensAlike = mayOpenWithin(a, sketches[1]) || mayOpenWithin(b, sketches[0]);
	return share < MOSTLY_ONE_TEXT ? areAlike && opensAlike : areAlike || opensAlike;
}

function areOneShortText(a: CopySigns, b: CopySigns, mine: ShortSigns, theirs: ShortSigns): boolean {
	const shorter = Math.min(mine.shingles.length, theirs.shingles.length);
	const least = haveUnlikeHeadlines(a, b) ? UNLIKE_HEADLINES_CONTAINMENT : SHORT_CONTAINMENT;
	if (shorter < FEW_SHINGLES && countShared(mine.shingles, theirs.shingles) < least * shorter) return false;
	return !shareTemplateOnly(a, b, mine, theirs);
}

/** Whether both have a headline, and no word in both. */
export function haveUnlikeHeadlines({ headline: a }: CopySigns, { headline: b }: CopySigns): boolean {
	return a.length > 0 && b.length > 0 && countShared(a, b) === 0;
}

function haveLikeHeadlines({ headline: a }: CopySigns, { headline: b }: CopySigns): boolean {
	return countShared(a, b) >= Math.min(ALIKE_WORDS, Math.ceil(ALIKE_SHARE * Math.min(a.length, b.length)));
}

/**
 * Whether what two short texts have in common is a template or boilerplate, which says nothing of what they tell.
 * @param headlinesTell whether their headlines have a word in common that few articles have
 */
export function shareTemplate(a: CopySigns, b: CopySigns, headlinesTell: boolean): boolean {
	if (!a.short || !b.short) return false;
	const shorter = Math.min(a.short.shingles.length, b.short.shingles.length);
	const shared = countShared(a.short.shingles, b.short.shingles);
	if (shared === 0) return false;
	const areUnlike = a.headline.length > 0 && b.headline.length > 0 && !headlinesTell;
	if (areUnlike && shared >= BOILERPLATE * shorter) return true;
	return shared >= COPY_CONTAINMENT * shorter && shareTemplateOnly(a, b, a.short, b.short);
}

/** Whether two texts that have much in common open differently, or each have numbers and names of their own. */
function shareTemplateOnly(a: CopySigns, b: CopySigns, mine: ShortSigns, theirs: ShortSigns): boolean {
	if (!opensWithin(a, theirs) && !opensWithin(b, mine)) return true;
	return hasOwnSpecifics(mine, theirs) && hasOwnSpecifics(theirs, mine);
}

function opensWithin({ opening }: CopySigns, { shingles }: ShortSigns): boolean {
	return opening.filter((hash) => shingles.includes(hash)).length >= SHARED_OPENING * opening.length;
}

/** The same by the other's sketch alone, where that knows enough of the opening to tell. */
function mayOpenWithin({ opening }: CopySigns, sketch: Uint32Array): boolean {
	const known = opening.filter((hash) => hash <= coveredUpTo(sketch));
	if (known.length < LEAST_KNOWN) return true;
	const kept = new Set(Array.from(sketch, (hash) => hash >>> HALF_BITS));
	return known.filter((hash) => kept.has(hash >>> HALF_BITS)).length >= SHARED_OPENING * known.length;
}

function hasOwnSpecifics({ specifics }: ShortSigns, other: ShortSigns): boolean {
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
