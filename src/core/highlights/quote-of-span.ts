import type { Span } from '../article.ts';
import type { TextQuoteSelector } from './highlight.ts';

/** UTF-16 code units of context on each side: about ten words, enough to tell one "he said" from another. */
const CONTEXT = 64;

/** Describes a stretch of an article's text by its words and what stands around them. */
export function quoteOfSpan(text: string, [start, end]: Span): TextQuoteSelector {
	return {
		type: 'TextQuoteSelector',
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - CONTEXT), start),
		suffix: text.slice(end, end + CONTEXT),
	};
}
