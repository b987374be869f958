import { alignPassage } from './align-passage.ts';
import { foldedOffset, foldText, sourceSpan } from './fold-text.ts';
import type { AnchorState, TextQuoteSelector } from './highlight.ts';
import { occurrencesOf, type SearchableText, similarPlaces } from './search-text.ts';
import { foldSides, type Sides, weighContext } from './weigh-context.ts';

export interface QuoteMatch {
	state: Exclude<AnchorState, 'lost'>;
	/** Offsets in the text searched; UTF-16 code units, end exclusive. */
	start: number;
	end: number;
	/** 0 to 1. */
	confidence: number;
}

/** A place where the quote may stand, in folded units. */
interface Candidate {
	start: number;
	end: number;
	/** 0 to 1, of the quote's own characters. */
	similarity: number;
	/** 0 to 1, of what stands around it. */
	context: number;
	/** From where it once stood; 0 where that is unknown. */
	distance: number;
}

/*
 * The bars below separate passages that were edited, moved or repeated from those whose paragraph is gone, on changed
 * copies of real article pages (see the measurements in docs/).
 */
/** Unchanged words whose surroundings are at least this much the same are at home. */
const HOME_CONTEXT = 0.35;
/** Unchanged words in strange surroundings are believed from this many folded units: about seven words, too many for chance. */
const UNMISTAKABLE_LENGTH = 32;
/** Changed words are believed only in surroundings that are known, and with words and surroundings together above this. */
const CHANGED_CONTEXT = 0.25;
const CHANGED_WORDS = 0.5;
const CHANGED_TOGETHER = 1.08;
/** The farther from home, the surer it must be: this is added from a fifth of the page on. */
const CHANGED_AFAR = 0.15;
const AFAR = 0.2;
/** Unchanged words in surroundings at least this much the same need no look at other places where the words have changed. */
const SETTLED_CONTEXT = 0.5;

/**
 * Finds a quote in a text, whatever white space and typography have become of it. Where the words stand more than once, what
 * stands around them decides; where they have changed, the most similar words do, if they are similar enough and in the right
 * surroundings. After Hypothesis (https://web.hypothes.is/blog/fuzzy-anchoring/), with block edges and words besides.
 * @param hint where in the text the quote began when it was described, null if unknown; decides only between equals
 * @returns null when it cannot be placed for sure
 */
export function matchQuote(text: SearchableText, selector: TextQuoteSelector, hint: number | null): QuoteMatch | null {
	const quote = foldText(selector.exact).folded;
	if (quote === '') return null;
	const sides = foldSides(selector);
	const expected = hint === null ? null : foldedOffset(text, hint);
	const candidates = occurrencesOf(text, quote, sides, expected).map((start) =>
		weigh(text, sides, { start, end: start + quote.length, similarity: 1 }, expected),
	);
	let best = bestOf(candidates);
	if (!best || best.context < SETTLED_CONTEXT) {
		for (const place of similarPlaces(text, quote, sides)) candidates.push(weigh(text, sides, place, expected));
		best = bestOf(candidates);
	}
	if (!best) return null;
	return best.similarity === 1 ? unchanged(text, best, quote) : changed(text, best, sides, selector);
}

function unchanged(text: SearchableText, found: Candidate, quote: string): QuoteMatch | null {
	const isHome = found.context >= HOME_CONTEXT;
	if (!isHome && quote.length < UNMISTAKABLE_LENGTH) return null;
	const [start, end] = sourceSpan(text, found.start, found.end);
	return { state: isHome ? 'exact' : 'moved', start, end, confidence: rank(1, found.context) };
}

function changed(text: SearchableText, found: Candidate, sides: Sides, selector: TextQuoteSelector): QuoteMatch | null {
	if (found.context < CHANGED_CONTEXT) return null;
	const passage = alignPassage(text.source, selector, sourceSpan(text, found.start, found.end));
	if (!passage || passage.isNeighbour || passage.similarity < CHANGED_WORDS) return null;
	const { start, end, similarity } = passage;
	// the words may have turned out to stand a little further on
	const context = weighContext(text, sides, foldedOffset(text, start), foldedOffset(text, end));
	const afar = Math.min(1, found.distance / text.folded.length / AFAR);
	if (context < CHANGED_CONTEXT || similarity + context < CHANGED_TOGETHER + afar * CHANGED_AFAR) return null;
	return { state: 'changed', start, end, confidence: rank(similarity, context) };
}

function weigh(
	text: SearchableText,
	sides: Sides,
	place: Pick<Candidate, 'start' | 'end' | 'similarity'>,
	expected: number | null,
): Candidate {
	return {
		...place,
		context: weighContext(text, sides, place.start, place.end),
		distance: expected === null ? 0 : Math.abs(place.start - expected),
	};
}

function bestOf(candidates: Candidate[]): Candidate | null {
	return candidates.reduce<Candidate | null>((best, next) => {
		if (!best) return next;
		const lead = rank(next.similarity, next.context) - rank(best.similarity, best.context);
		if (Math.abs(lead) > 0.001) return lead > 0 ? next : best;
		return next.distance < best.distance ? next : best;
	}, null);
}

function rank(similarity: number, context: number): number {
	return (similarity + context) / 2;
}
