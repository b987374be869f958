import { alignPassage } from './align-passage.ts';
import { beginsBlock, foldedOffset, foldText, sourceSpan } from './fold-text.ts';
import type { AnchorState, TextQuoteSelector } from './highlight.ts';
import { occurrencesOf, type SearchableText, similarPlaces } from './search-text.ts';
import { type ContextAgreement, foldSides, isHalf, type Sides, weighContext } from './weigh-context.ts';

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
	/** Of what stands around it. */
	context: ContextAgreement;
	/** From where it once stood; null where that is unknown. */
	distance: number | null;
}

/*
 * The bars below separate passages that were edited, moved or repeated from those whose paragraph is gone, on changed
 * copies of real article pages (see the measurements in docs/).
 */
/** Unchanged words whose surroundings are at least this much the same are at home. */
const HOME_CONTEXT = 0.35;
/** Unchanged words in strange surroundings are believed from this many folded units: about seven words, too many for chance. */
const UNMISTAKABLE_LENGTH = 32;
/** About three words, too many for a label: of a line that is the only one of its words, and of what is left of a passage. */
const UNMISTAKABLE_LINE = 12;
/** Changed words are believed only in surroundings that are known, and with words and surroundings together above this. */
const CHANGED_CONTEXT = 0.25;
const CHANGED_WORDS = 0.5;
const CHANGED_TOGETHER = 1.08;
/** The farther from home, the surer it must be: this is added from a fifth of the page on. */
const CHANGED_AFAR = 0.15;
const AFAR = 0.2;
/** What stood on a side is believed to stand there still from here on. */
const KNOWN_SIDE = 0.5;
/** Between sides that are this much the same stands what an editor left of the passage, when nearly all of it is the passage's. */
const SURE_SIDE = 0.8;
const LEFT_OF_IT = 0.9;
/** Changed words without surroundings are believed when so much of them is there, and little else, and the next best place is less like them by so much. */
const ALIKE = 0.8;
const NEXT_BEST = 0.1;
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
	const isOnly = candidates.length === 1;
	const verbatim = bestOf(candidates);
	let best = verbatim;
	if (!best || (best.context.whole ?? 1) < SETTLED_CONTEXT) {
		for (const place of similarPlaces(text, quote, sides)) candidates.push(weigh(text, sides, place, expected));
		best = bestOf(candidates);
	}
	if (!best) return null;
	if (best.similarity === 1) return unchanged(text, best, sides, isOnly);
	const elsewhere = verbatim && unchanged(text, verbatim, sides, isOnly);
	const edited =
		selector.prefix === '' && selector.suffix === ''
			? alike(text, best, candidates, selector)
			: changed(text, best, sides, selector, elsewhere !== null);
	return edited ?? elsewhere;
}

function unchanged(text: SearchableText, found: Candidate, sides: Sides, isOnly: boolean): QuoteMatch | null {
	const { whole } = found.context;
	// nothing is known of its surroundings: it is the only one, or where it was; of one side alone: more agrees there than by chance
	const isHome =
		whole === null ? isOnly || found.distance === 0 : whole >= HOME_CONTEXT || (whole > 0 && isOnly && isHalf(sides));
	if (!isHome && !isUnmistakable(text, found, sides, isOnly)) return null;
	const [start, end] = sourceSpan(text, found.start, found.end);
	return { state: isHome ? 'exact' : 'moved', start, end, confidence: rank(found) };
}

function isUnmistakable(text: SearchableText, { start, end }: Candidate, { before, after }: Sides, isOnly: boolean) {
	if (end - start >= UNMISTAKABLE_LENGTH) return true;
	const wasLine = before.isEdge && after.isEdge;
	return isOnly && wasLine && end - start >= UNMISTAKABLE_LINE && beginsBlock(text, start) && beginsBlock(text, end);
}

/** @param isElsewhere its own words stand unchanged at another place: with other names they are not believed here */
function changed(
	text: SearchableText,
	found: Candidate,
	sides: Sides,
	selector: TextQuoteSelector,
	isElsewhere: boolean,
): QuoteMatch | null {
	if ((found.context.whole ?? 0) < CHANGED_CONTEXT) return null;
	const passage = alignPassage(text.source, selector, sourceSpan(text, found.start, found.end));
	if (!passage || passage.isNeighbour) return null;
	const { start, end, similarity } = passage;
	// the words may have turned out to stand a little further on
	const context = weighContext(text, sides, foldedOffset(text, start), foldedOffset(text, end));
	const leastSide = Math.min(context.before ?? 0, context.after ?? 0);
	if (passage.hasOtherNames && (isElsewhere || passage.isOfOthers || leastSide < KNOWN_SIDE)) return null;
	const whole = context.whole ?? 0;
	const afar = Math.min(1, (found.distance ?? 0) / text.folded.length / AFAR);
	const isEdited =
		similarity >= CHANGED_WORDS &&
		whole >= CHANGED_CONTEXT &&
		similarity + whole >= CHANGED_TOGETHER + afar * CHANGED_AFAR;
	const isCut = leastSide >= SURE_SIDE && passage.ownShare >= LEFT_OF_IT && end - start >= UNMISTAKABLE_LINE;
	return isEdited || isCut ? { state: 'changed', start, end, confidence: rank({ similarity, context }) } : null;
}

/** Words that have changed a little, of a program that keeps no surroundings: at the one place that is like them, or where they were. */
function alike(
	text: SearchableText,
	found: Candidate,
	candidates: readonly Candidate[],
	selector: TextQuoteSelector,
): QuoteMatch | null {
	const others = candidates.filter(({ start, end }) => start >= found.end || end <= found.start);
	const isTheOne = found.distance === 0 || others.every(({ similarity }) => similarity < found.similarity - NEXT_BEST);
	if (!isTheOne || found.end - found.start < UNMISTAKABLE_LINE) return null;
	const passage = alignPassage(text.source, selector, sourceSpan(text, found.start, found.end));
	if (!passage || passage.hasOtherNames || passage.similarity < ALIKE || passage.ownShare < ALIKE) return null;
	const { start, end } = passage;
	return { state: 'changed', start, end, confidence: rank(found) };
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
		distance: expected === null ? null : Math.abs(place.start - expected),
	};
}

function bestOf(candidates: Candidate[]): Candidate | null {
	return candidates.reduce<Candidate | null>((best, next) => {
		if (!best) return next;
		const lead = rank(next) - rank(best);
		if (Math.abs(lead) > 0.001) return lead > 0 ? next : best;
		return (next.distance ?? 0) < (best.distance ?? 0) ? next : best;
	}, null);
}

function rank({ similarity, context }: Pick<Candidate, 'similarity' | 'context'>): number {
	return (similarity + (context.whole ?? 0)) / 2;
}
