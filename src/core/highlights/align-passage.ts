import { alignWords, isEdge, likeness, type Word, wordsOf } from './align-words.ts';
import type { TextQuoteSelector } from './highlight.ts';

/** A changed passage, set at words. Offsets are UTF-16 code units of the source, end exclusive. */
export interface AlignedPassage {
	start: number;
	end: number;
	/** 0 to 1: how many of the quote's words are still there. */
	similarity: number;
	/** It is more like what stood beside the passage than like the passage: the passage is gone and its neighbour moved up. */
	isNeighbour: boolean;
}

/** Words beside the quote that hold its edges in place. */
const ANCHOR_WORDS = 8;
/** How far around the place found by characters its words are looked for, in code units. */
const REACH = 80;
/** Of a quote with more words, each end is aligned by itself, to bound the time. */
const MOST_WORDS = 160;

/**
 * Sets the edges of a passage whose words have changed, with the help of the words and block edges beside it.
 * @param span about where it stands in the source
 * @returns null when none of its words is there
 */
export function alignPassage(
	source: string,
	selector: TextQuoteSelector,
	[spanStart, spanEnd]: [start: number, end: number],
): AlignedPassage | null {
	const from = Math.max(0, spanStart - REACH);
	const text = wordsOf(source.slice(from, spanEnd + REACH), from);
	const quote = wordsOf(selector.exact);
	const before = wordsOf(selector.prefix).slice(-ANCHOR_WORDS);
	const after = wordsOf(selector.suffix).slice(0, ANCHOR_WORDS);
	const isLong = quote.length > MOST_WORDS;
	const head = isLong ? quote.slice(0, MOST_WORDS / 2) : quote;
	const tail = isLong ? quote.slice(-MOST_WORDS / 2) : quote;
	const headText = isLong ? text.slice(0, MOST_WORDS) : text;
	const tailText = isLong ? text.slice(-MOST_WORDS) : text;
	const placedHead = placeWords(before, head, isLong ? [] : after, headText);
	const placedTail = isLong ? placeWords([], tail, after, tailText) : placedHead;
	const first = placedHead.words[0];
	const last = placedTail.words.at(-1);
	if (!first || !last || last.end <= first.start) return null;
	const alike = placedHead.alike + (isLong ? placedTail.alike : 0);
	const total = placedHead.total + (isLong ? placedTail.total : 0);
	const found = text.filter((word) => word.start >= first.start && word.end <= last.end);
	const [start, end] = withMarks(source, first.start, last.end, selector.exact);
	return {
		start,
		end,
		similarity: alike / total,
		isNeighbour: [selector.prefix, selector.suffix].some((side) => isMoreLike(side, found, alike)),
	};
}

/** The words of the text that stand in the place of a quote's words, how many are the same, and of how many. */
function placeWords(before: Word[], quote: Word[], after: Word[], text: Word[]) {
	const places = alignWords([...before, ...quote, ...after], text);
	const words: Word[] = [];
	let alike = 0;
	let total = 0;
	for (const [i, word] of quote.entries()) {
		if (isEdge(word)) continue;
		total++;
		const place = text[places[before.length + i] ?? -1];
		if (!place) continue;
		words.push(place);
		alike += likeness(word.text, place.text);
	}
	return { words, alike, total };
}

/** Whether a block beside the passage has more words in the place found than the quote has. */
function isMoreLike(side: string, found: Word[], alike: number): boolean {
	return side.split('\n').some((block) => placeWords([], wordsOf(block), [], found).alike > alike);
}

/** Takes in the marks at an edge where the quote has marks there too. */
function withMarks(source: string, start: number, end: number, quote: string): [start: number, end: number] {
	let [from, to] = [start, end];
	const isMark = (character: string) => /[^\s\p{L}\p{M}\p{N}]/u.test(character);
	if (isMark(quote.charAt(0))) while (from > 0 && isMark(source.charAt(from - 1))) from--;
	if (isMark(quote.at(-1) ?? '')) while (to < source.length && isMark(source.charAt(to))) to++;
	return [from, to];
}
