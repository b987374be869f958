import type { AnchorState, PassageSelectors, TextQuoteSelector } from '../../../core/highlights/highlight.ts';
import { matchQuote } from '../../../core/highlights/match-quote.ts';
import { makeSearchable, type SearchableText } from '../../../core/highlights/search-text.ts';
import { unshadowed } from '../popover/unshadowed.ts';
import { type PageText, readingOf } from './text-of.ts';

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

/** A page that changes while it is read is read once more so often, and then without a pause. */
const MOST_READINGS = 3;

/**
 * Finds passages again on a page, in their order; null for one that is lost. Those that are not in the text as it is shown are looked for in
 * what is hidden too: in a part that is folded up, or on a page that shows itself only when it is ready.
 */
export function anchorPassages(document: Document, passages: WantedPassage[]): (PassageAnchor | null)[] {
	const steps = anchoring(document, passages);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same in steps of some milliseconds, between which the page may go on and change. Each gives the passages found so far.
 * @param changes how often the page has changed so far
 */
export function* anchoring(
	document: Document,
	passages: readonly WantedPassage[],
	changes: () => number = () => 0,
): Generator<(PassageAnchor | null)[], (PassageAnchor | null)[]> {
	const found: (PassageAnchor | null)[] = passages.map(() => null);
	const body = unshadowed(document, 'body');
	if (passages.length === 0 || !body) return found;
	let shown: string | null = null;
	for (const as of ['shown', 'written'] as const) {
		let read: ReadPage | null = null;
		for (const [i, passage] of passages.entries()) {
			if (found[i]) continue;
			if (!read || read.changes !== changes()) read = yield* readPage(body, as, changes, found);
			if (as === 'written' && read.page.text === shown) return found;
			found[i] = findIn(read, passage);
			yield found;
		}
		shown = read?.page.text ?? null;
	}
	return found;
}

/** The text of a page as it was after so many changes. */
interface ReadPage {
	page: PageText;
	searchable: SearchableText;
	changes: number;
}

function* readPage<Progress>(
	body: Element,
	as: 'shown' | 'written',
	changes: () => number,
	progress: Progress,
): Generator<Progress, ReadPage> {
	for (let reading = 1; ; reading++) {
		const before = changes();
		const steps = readingOf(body, as);
		let step = steps.next();
		while (!step.done && before === changes()) {
			if (reading < MOST_READINGS) yield progress;
			step = steps.next();
		}
		if (!step.done) continue;
		// nor behind the last reading: what it found may have gone after a pause
		if (reading < MOST_READINGS) yield progress;
		const searchable = makeSearchable(step.value.text);
		if (before === changes() || reading >= MOST_READINGS) return { page: step.value, searchable, changes: before };
	}
}

function findIn({ page, searchable }: ReadPage, { quote, position }: WantedPassage): PassageAnchor | null {
	const hint = position ? page.fromContentOffset(position.start) : null;
	const match = matchQuote(searchable, quote, hint);
	const range = match && page.toRange(match.start, match.end);
	if (!range) return null;
	const { state, start, end, confidence } = match;
	return { state, range, text: page.text.slice(start, end), start: page.toContentOffset(start), confidence };
}
