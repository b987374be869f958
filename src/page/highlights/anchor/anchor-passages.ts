import type { AnchorState, PassageSelectors, TextQuoteSelector } from '../../../core/highlights/highlight.ts';
import { matchQuote } from '../../../core/highlights/match-quote.ts';
import { makeSearchable } from '../../../core/highlights/search-text.ts';
import { unshadowed } from '../popover/unshadowed.ts';
import { type PageText, textOf } from './text-of.ts';

/** A passage found again on a page. */
export interface PassageAnchor {
	state: Exclude<AnchorState, 'lost'>;
	range: Range;
	/** As the page has it now. */
	text: string;
	/** Where it begins in the body's text content. */
	start: number;
	/** 0 to 1. */
	confidence: number;
}

/** A passage to find; without a position where only its words are known. */
export interface WantedPassage {
	quote: TextQuoteSelector;
	position?: PassageSelectors['position'];
}

/**
 * Finds passages again on a page, in their order; null for one that is lost. Those that are not in the text as it is shown are looked for in
 * what is hidden too: in a part that is folded up, or on a page that shows itself only when it is ready.
 */
export function anchorPassages(document: Document, passages: WantedPassage[]): (PassageAnchor | null)[] {
	const body = unshadowed(document, 'body');
	if (passages.length === 0 || !body) return passages.map(() => null);
	const shown = textOf(body);
	const found = findIn(shown, passages);
	const lost = passages.filter((_, i) => !found[i]);
	if (lost.length === 0) return found;
	const written = textOf(body, 'written');
	if (written.text === shown.text) return found;
	const foundHidden = findIn(written, lost);
	return found.map((anchor, i) => anchor ?? foundHidden[lost.indexOf(passages[i] as WantedPassage)] ?? null);
}

function findIn(page: PageText, passages: WantedPassage[]): (PassageAnchor | null)[] {
	const searchable = makeSearchable(page.text);
	return passages.map(({ quote, position }) => {
		const hint = position ? page.fromContentOffset(position.start) : null;
		const match = matchQuote(searchable, quote, hint);
		const range = match && page.toRange(match.start, match.end);
		if (!range) return null;
		const { state, start, end, confidence } = match;
		return { state, range, text: page.text.slice(start, end), start: page.toContentOffset(start), confidence };
	});
}
