import { alignWords, isEdge, likeness, type Word, wordsOf } from './align-words.ts';
import type { TextQuoteSelector } from './highlight.ts';

/** A changed passage, set at words. Offsets are UTF-16 code units of the source, end exclusive. */
export interface AlignedPassage {
	start: number;
	end: number;
	/** 0 to 1: how many of the quote's words are still there. */
	similarity: number;
	/** 0 to 1: how many of the words there are the quote's. */
	ownShare: number;
	/** It is more like what stood beside the passage than like the passage: the passage is gone and its neighbour moved up. */
	isNeighbour: boolean;
	/** A name or a number stands where the quote has another. */
	hasOtherNames: boolean;
	/** So it does beside it, or most of its own are others: a line of its form, of somebody else. */
	isOfOthers: boolean;
}

/** Words beside the quote that hold its edges in place. */
const ANCHOR_WORDS = 8;
/** How far around the place found by characters its words are looked for, in code units. */
const REACH = 80;
/** What stood beside a passage is compared with it where it reaches over this much of the words found. */
const LEAST_REACH = 0.6;
/** Of a quote with more words, each end is aligned by itself, to bound the time. */
const MOST_WORDS = 160;
/** A correction changes fewer names and numbers of a sentence. */
const MANY_NAMES = 3;

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
	const placed = isLong ? [...placedHead.placed, ...placedTail.placed] : placedHead.placed;
	const found = text.filter((word) => word.start >= first.start && word.end <= last.end && !isEdge(word));
	const alike = new Map<Word, number>();
	for (const { word, place } of placed) if (place) alike.set(place, likeness(word.text, place.text));
	const sum = [...alike.values()].reduce((total, each) => total + each, 0);
	// of letters that are written without spaces, the first stands for the name
	const names = placed.filter(
		({ word, place }, i) => word.isName && place?.isName && !goesOn(placed[i - 1]?.word, word),
	);
	const others = names.filter(isOther).length;
	const beside = [...placedHead.beside, ...placedTail.beside];
	// words of it are missing: what has all of them is another
	const isCut = placed.some(({ place }) => !place);
	const [start, end] = withMarks(source, first.start, last.end, selector.exact);
	return {
		start,
		end,
		similarity: sum / placed.length,
		ownShare: sum / found.length,
		isNeighbour: [selector.prefix, selector.suffix].some((side) => isMoreLike(side, found, alike, isCut)),
		hasOtherNames: placed.some(isOther),
		isOfOthers: (others >= MANY_NAMES && others > names.length - others) || beside.some(isOther),
	};
}

/** A word, and what stands in its place. */
interface PlacedWord {
	word: Word;
	place: Word | undefined;
}

function isOther({ word, place }: PlacedWord): boolean {
	return word.isName && place?.isName === true && likeness(word.text, place.text) < 1;
}

function goesOn(before: Word | undefined, word: Word): boolean {
	return before?.isName === true && before.end === word.start;
}

/** The words of a quote, and the words of the text that stand in their places. */
function placeWords(before: Word[], quote: Word[], after: Word[], text: Word[]) {
	const places = alignWords([...before, ...quote, ...after], text);
	const all = [...before, ...quote, ...after];
	const placedAt = (from: number, to: number) =>
		all
			.slice(from, to)
			.flatMap((word, i): PlacedWord[] => (isEdge(word) ? [] : [{ word, place: text[places[from + i] ?? -1] }]));
	const [from, to] = [before.length, before.length + quote.length];
	const placed = placedAt(from, to);
	return {
		placed,
		words: placed.flatMap(({ place }) => place ?? []),
		beside: [...placedAt(0, from), ...placedAt(to, all.length)],
	};
}

/**
 * Whether a block beside the passage accounts for the words found better than the quote does. What was kept of the block may be
 * cut: the words are compared that it reaches.
 */
function isMoreLike(side: string, found: Word[], alike: ReadonlyMap<Word, number>, isCut: boolean): boolean {
	return side.split('\n').some((block) => {
		const words = wordsOf(block);
		if (isCut && standsIn(words, found)) return true;
		const likenesses = new Map<number, number>();
		for (const [i, place] of alignWords(words, found).entries()) {
			const likenessThere = place < 0 ? 0 : likeness(words[i]?.text ?? '', found[place]?.text ?? '');
			if (likenessThere > 0) likenesses.set(place, likenessThere);
		}
		const [from, to] = [Math.min(...likenesses.keys()), Math.max(...likenesses.keys()) + 1];
		if (to - from < LEAST_REACH * found.length) return false;
		let lead = 0;
		for (let i = from; i < to; i++) lead += (likenesses.get(i) ?? 0) - (alike.get(found[i] as Word) ?? 0);
		return lead > 0;
	});
}

/** Whether words stand one behind the other among those of a block. */
function standsIn(block: readonly Word[], words: readonly Word[]): boolean {
	return block.some((_, at) => words.length > 0 && words.every((word, i) => block[at + i]?.text === word.text));
}

/** Takes in the marks at an edge where the quote has marks there too. */
function withMarks(source: string, start: number, end: number, quote: string): [start: number, end: number] {
	let [from, to] = [start, end];
	const isMark = (character: string) => /[^\s\p{L}\p{M}\p{N}]/u.test(character);
	if (isMark(quote.charAt(0))) while (from > 0 && isMark(source.charAt(from - 1))) from--;
	if (isMark(quote.at(-1) ?? '')) while (to < source.length && isMark(source.charAt(to))) to++;
	return [from, to];
}
