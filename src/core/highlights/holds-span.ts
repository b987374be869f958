import type { Span } from '../article.ts';
import { type FoldedText, foldedOffset, foldText } from './fold-text.ts';
import type { TextQuoteSelector } from './highlight.ts';

/** Folded units before a passage that tell it from others with the same words: four words or so. */
const TELLING_PREFIX = 20;

/** Whether a kept passage holds a stretch of the article's text, however the page typesets its words. */
export function holdsSpan(text: FoldedText, kept: TextQuoteSelector, [from, to]: Span): boolean {
	const words = foldText(kept.exact).folded;
	const start = foldedOffset(text, from);
	const end = foldedOffset(text, to);
	if (words === '' || start >= end) return false;
	const isOnlyPlace = text.folded.indexOf(words) === text.folded.lastIndexOf(words);
	const prefix = foldText(kept.prefix).folded.slice(-TELLING_PREFIX);
	for (let at = Math.max(0, end - words.length); at <= start; at++) {
		if (!text.folded.startsWith(words, at)) continue;
		if (isOnlyPlace || text.folded.endsWith(prefix, at)) return true;
	}
	return false;
}
