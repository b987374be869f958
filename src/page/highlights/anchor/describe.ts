import type { PassageSelectors } from '../../../core/highlights/highlight.ts';
import { quoteOfSpan } from '../../../core/highlights/quote-of-span.ts';
import { unshadowed } from '../popover/unshadowed.ts';
import { type PageText, textOf } from './text-of.ts';

/**
 * Describes a selected passage so that it can be found again. The quote and what stands around it are read as a reader sees
 * them: white space collapsed, one line break between blocks.
 * @returns null when the range covers no text of the page
 */
export function describeRange(document: Document, range: Range): PassageSelectors | null {
	const body = unshadowed(document, 'body');
	return body && range.intersectsNode(body) ? describeIn(textOf(body), range) : null;
}

/** The same, in a page's text read before. */
export function describeIn(page: PageText, range: Range): PassageSelectors | null {
	const span = page.fromRange(range);
	if (!span) return null;
	const [start, end] = wholeCharacters(page.text, span);
	return {
		quote: quoteOfSpan(page.text, [start, end]),
		position: {
			type: 'TextPositionSelector',
			start: page.toContentOffset(start),
			end: page.toContentOffset(end - 1) + 1,
		},
	};
}

/** Takes in the whole of a character that was cut: a pair of surrogates, a letter with its accents. */
function wholeCharacters(text: string, [from, to]: [start: number, end: number]): [start: number, end: number] {
	let [start, end] = [from, to];
	const isInside = (offset: number) => /[\p{M}\udc00-\udfff]/u.test(text.charAt(offset));
	while (start > 0 && isInside(start)) start--;
	while (isInside(end)) end++;
	return [start, end];
}
