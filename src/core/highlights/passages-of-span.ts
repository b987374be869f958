import type { Span } from '../article.ts';
import type { TextQuoteSelector } from './highlight.ts';
import { quoteOfSpan } from './quote-of-span.ts';

/**
 * Describes a stretch of an article's text, each of its paragraphs for itself: on the page there are pictures, captions and scripts
 * between them that the text does not have.
 */
export function passagesOfSpan(text: string, [start, end]: Span): TextQuoteSelector[] {
	const passages: TextQuoteSelector[] = [];
	let from = start;
	for (const line of text.slice(start, end).split('\n')) {
		if (line.trim()) passages.push(quoteOfSpan(text, [from, from + line.length]));
		from += line.length + 1;
	}
	return passages;
}
