import approximateSearch from 'approx-string-match';
import { type FoldedText, foldText, sourceSpan } from './fold-text.ts';
import { indexSeeds, likelyPlaces, possiblePlaces, SEED_LENGTH, type SeedIndex } from './seed-index.ts';
import type { Sides } from './weigh-context.ts';

/** A text made ready for looking up many quotes. */
export interface SearchableText extends FoldedText {
	/** Made when a quote is first looked for elsewhere than where it was. */
	seeds: SeedIndex | null;
}

/** @param text in it, a line break is the edge of a block (a paragraph, a heading) */
export function makeSearchable(text: string): SearchableText {
	return { ...foldText(text), seeds: null };
}

/** A phrase that stands more often than this is too common to be looked for. */
const MOST_OCCURRENCES = 5_000;
/** Of more occurrences than this, those are kept whose surroundings agree the furthest. */
const MOST_WEIGHED = 24;

/** Where a folded quote stands word for word; of a common phrase, where its surroundings agree the furthest. */
export function occurrencesOf(
	text: SearchableText,
	quote: string,
	{ before, after }: Sides,
	expected: number | null,
): number[] {
	const { folded } = text;
	const lead = before.outer + before.inner;
	const tail = after.inner + after.outer;
	// unmoved, among all that stood around it: no other place can be better
	const home = (expected ?? -1) - lead.length;
	if (expected !== null && home >= 0 && folded.startsWith(lead + quote + tail, home)) return [expected];
	const found = everyOccurrence(text, quote);
	if (found.length <= MOST_WEIGHED) return found;
	return found
		.map((at) => ({ at, shared: sharedBefore(folded, lead, at) + sharedAfter(folded, tail, at + quote.length) }))
		.sort((a, b) => b.shared - a.shared || Math.abs(a.at - (expected ?? 0)) - Math.abs(b.at - (expected ?? 0)))
		.slice(0, MOST_WEIGHED)
		.map(({ at }) => at);
}

function everyOccurrence(text: SearchableText, quote: string): number[] {
	const { folded } = text;
	if (quote.length >= SEED_LENGTH) {
		const places = possiblePlaces(seedsOf(text), quote);
		return places.length > MOST_OCCURRENCES ? [] : places.filter((at) => folded.startsWith(quote, at));
	}
	const found: number[] = [];
	for (let at = folded.indexOf(quote); at >= 0; at = folded.indexOf(quote, at + 1)) {
		found.push(at);
		if (found.length > MOST_OCCURRENCES) return [];
	}
	return found;
}

function seedsOf(text: SearchableText): SeedIndex {
	text.seeds ??= indexSeeds(text.folded);
	return text.seeds;
}

function sharedBefore(folded: string, context: string, at: number): number {
	let shared = 0;
	while (shared < context.length && context.at(-1 - shared) === folded[at - 1 - shared]) shared++;
	return shared;
}

function sharedAfter(folded: string, context: string, at: number): number {
	let shared = 0;
	while (shared < context.length && context[shared] === folded[at + shared]) shared++;
	return shared;
}

/** A place in folded units, and how similar its characters are to the quote's: 0 to 1. */
interface SimilarPlace {
	start: number;
	end: number;
	similarity: number;
}

const MOST_SIMILAR_PLACES = 6;
/** Below this, characters agree by chance. */
const LEAST_SIMILARITY = 0.35;
/** A longer passage is placed by its two ends, to bound the time. */
const LONGEST_WHOLE = 512;
const END_LENGTH = 192;

/** Where words like the quote's stand among words like those around it. */
export function similarPlaces(text: SearchableText, quote: string, { before, after }: Sides): SimilarPlace[] {
	const lead = before.outer + before.inner;
	const slack = 48 + (quote.length >> 3);
	const places: SimilarPlace[] = [];
	for (const place of likelyPlaces(seedsOf(text), lead + quote + after.inner + after.outer, MOST_SIMILAR_PLACES)) {
		const from = Math.max(0, place + lead.length - slack);
		const to = Math.max(from, place + lead.length + quote.length + slack);
		const found = mostSimilar(text.folded.slice(from, to), quote);
		if (found) places.push({ start: from + found.start, end: from + found.end, similarity: found.similarity });
	}
	return places;
}

function mostSimilar(window: string, quote: string): SimilarPlace | null {
	if (quote.length <= LONGEST_WHOLE) {
		const best = search(window, quote)[0];
		return best ? { start: best.start, end: best.end, similarity: 1 - best.errors / quote.length } : null;
	}
	const head = search(window, quote.slice(0, END_LENGTH))[0];
	const tail = search(window, quote.slice(-END_LENGTH)).at(-1);
	if (!head || !tail || tail.end - head.start < quote.length / 2) return null;
	// never 1: what lies between the ends was not compared
	const errors = Math.max(1, head.errors + tail.errors);
	return { start: head.start, end: tail.end, similarity: 1 - errors / (2 * END_LENGTH) };
}

function search(window: string, pattern: string) {
	return approximateSearch(window, pattern, Math.floor(pattern.length * (1 - LEAST_SIMILARITY)));
}

/** The first place where words stand in a text, whatever their white space and typography. Offsets of the source, or null. */
export function findFirst(text: SearchableText, words: string): [start: number, end: number] | null {
	const asWritten = words === '' ? -1 : text.source.indexOf(words);
	if (asWritten >= 0) return [asWritten, asWritten + words.length];
	const { folded } = foldText(words);
	const start = folded === '' ? -1 : text.folded.indexOf(folded);
	return start >= 0 ? sourceSpan(text, start, start + folded.length) : null;
}
