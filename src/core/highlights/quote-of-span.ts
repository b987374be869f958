import type { Span } from '../article.ts';
import { wordsOf } from './align-words.ts';
import type { TextQuoteSelector } from './highlight.ts';

/** Code units of context on each side: about ten words, enough to tell one "he said" from another. */
const CONTEXT = 64;
/** As much as this where less stands more than once. */
const MOST_CONTEXT = 512;
/** A neighbour with so many of the passage's words is alike in form, and is told from it by the others alone. */
const ALIKE = 0.5;
/** A passage of fewer words has no form. */
const FEWEST_WORDS = 4;
/** No more than this is given up of it to end at a word. */
const LONGEST_CUT = 24;

/**
 * Describes a stretch of a text by its words and what stands around them: as much as it takes to tell it from others with the
 * same words.
 * @param text in it, a line break is the edge of a block
 */
export function quoteOfSpan(text: string, [start, end]: Span): TextQuoteSelector {
	let context = CONTEXT;
	while (context < MOST_CONTEXT && !standsOnce(text, text.slice(Math.max(0, start - context), end + context))) {
		context *= 2;
	}
	const exact = text.slice(start, end);
	const before = text.slice(Math.max(0, start - MOST_CONTEXT), start);
	const after = text.slice(end, end + MOST_CONTEXT);
	const lead = Math.max(context, alikeNeighbour(exact, before.trimEnd().split('\n').at(-1)));
	const tail = Math.max(context, alikeNeighbour(exact, after.trimStart().split('\n')[0]));
	return {
		type: 'TextQuoteSelector',
		exact: withoutSoftHyphens(exact),
		prefix: withoutSoftHyphens(text.slice(wordStart(text, start - lead), start)),
		suffix: withoutSoftHyphens(text.slice(end, wordEnd(text, end + tail))),
	};
}

/** The length of a neighbour that has most of the passage's words, with the line break before it; 0 of any other. */
function alikeNeighbour(passage: string, neighbour = ''): number {
	const words = wordsOf(passage);
	const theirs = new Set(wordsOf(neighbour).map(({ text }) => text));
	const shared = words.filter((word) => theirs.has(word.text)).length;
	return words.length >= FEWEST_WORDS && shared >= ALIKE * words.length ? neighbour.length + 1 : 0;
}

/** They are typesetting, not letters: a search for the word would not find it. */
function withoutSoftHyphens(text: string): string {
	return text.replaceAll('\u00ad', '');
}

function standsOnce(text: string, part: string): boolean {
	return text.indexOf(part) === text.lastIndexOf(part);
}

/** The first word that begins at or after an offset; far from any, as in writing without spaces, the offset itself. */
function wordStart(text: string, offset: number): number {
	if (offset <= 0) return 0;
	const cut = text.slice(offset - 1, offset + LONGEST_CUT).search(/\s\S/);
	return cut < 0 ? offset : offset + cut;
}

/** The last word that ends at or before an offset, likewise. */
function wordEnd(text: string, offset: number): number {
	if (offset >= text.length) return text.length;
	const from = offset - LONGEST_CUT;
	const cut = text.slice(from, offset + 1).search(/\s\S*$/);
	return cut < 0 ? offset : from + cut;
}
