import type { Span } from '../article.ts';
import type { TextQuoteSelector } from './highlight.ts';

/** Code units of context on each side: about ten words, enough to tell one "he said" from another. */
const CONTEXT = 64;
/** As much as this where less stands more than once. */
const MOST_CONTEXT = 512;
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
	return {
		type: 'TextQuoteSelector',
		exact: text.slice(start, end),
		prefix: text.slice(wordStart(text, start - context), start),
		suffix: text.slice(end, wordEnd(text, end + context)),
	};
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
