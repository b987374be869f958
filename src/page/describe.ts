import type { PassageSelectors } from '../core/highlights/highlight.ts';
import { type PageText, textOf } from './anchor/text-of.ts';

/** How much of the text around a passage is kept to recognise its place: characters on either side, cut at a word. */
const CONTEXT_LENGTH = 64;
/** No more than this is given up of it to end at a word. */
const LONGEST_CUT = 24;

/**
 * Describes a selected passage so that it can be found again. The quote and what stands around it are read as a reader sees
 * them: white space collapsed, one line break between blocks.
 * @returns null when the range covers no text of the page
 */
export function describeRange(document: Document, range: Range): PassageSelectors | null {
	const root = document.body;
	return root?.contains(range.commonAncestorContainer) || range.commonAncestorContainer.contains(root)
		? describeIn(textOf(root), range)
		: null;
}

/** The same, in a page's text read before. */
export function describeIn(page: PageText, range: Range): PassageSelectors | null {
	const span = page.fromRange(range);
	if (!span) return null;
	const { text } = page;
	const [start, end] = wholeCharacters(text, span);
	return {
		quote: {
			type: 'TextQuoteSelector',
			exact: text.slice(start, end),
			prefix: text.slice(wordStart(text, start - CONTEXT_LENGTH), start),
			suffix: text.slice(end, wordEnd(text, end + CONTEXT_LENGTH)),
		},
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
