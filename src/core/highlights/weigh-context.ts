import approximateSearch from 'approx-string-match';
import { beginsBlock, type FoldedText, foldText } from './fold-text.ts';
import type { TextQuoteSelector } from './highlight.ts';

/** What stands on one side of a passage, folded: the part in the passage's own block, and what lies beyond its edge. */
interface Side {
	inner: string;
	outer: string;
	/** The passage begins (or ends) its block. */
	isEdge: boolean;
}

export interface Sides {
	before: Side;
	after: Side;
}

/** The next block counts less than the same: pull quotes, advertisements and reordering bring other neighbours. */
const OUTER_WEIGHT = 0.3;
/** The edge of a block, in characters that agree. */
const EDGE_WEIGHT = 6;
/** Two unrelated texts of one language agree up to about this much by edit distance. */
const CHANCE_SIMILARITY = 0.5;

/** @param selector in its prefix and suffix, a line break is the edge of a block */
export function foldSides({ prefix, suffix }: TextQuoteSelector): Sides {
	const blockStart = prefix.lastIndexOf('\n') + 1;
	const before = foldText(prefix.slice(blockStart)).folded;
	const blockEnd = suffix.includes('\n') ? suffix.indexOf('\n') : suffix.length;
	const after = foldText(suffix.slice(0, blockEnd)).folded;
	return {
		before: { inner: before, outer: foldText(prefix.slice(0, blockStart)).folded, isEdge: before === '' },
		after: { inner: after, outer: foldText(suffix.slice(blockEnd)).folded, isEdge: after === '' },
	};
}

/** How much of a passage's surroundings stands around a place (folded units): 0 no more than by chance, 1 all of it. */
export function weighContext(text: FoldedText, { before, after }: Sides, start: number, end: number): number {
	let agreed = 0;
	let possible = 0;
	const add = (agreement: number, weight: number) => {
		agreed += agreement * weight;
		possible += weight;
	};
	const { folded } = text;
	add(agreementBefore(folded, before.inner, start), before.inner.length);
	add(agreementAfter(folded, after.inner, end), after.inner.length);
	add(agreementBefore(folded, before.outer, start - before.inner.length), before.outer.length * OUTER_WEIGHT);
	add(agreementAfter(folded, after.outer, end + after.inner.length), after.outer.length * OUTER_WEIGHT);
	if (before.isEdge) add(beginsBlock(text, start) ? 1 : 0, EDGE_WEIGHT);
	if (after.isEdge) add(beginsBlock(text, end) ? 1 : 0, EDGE_WEIGHT);
	return agreed / possible;
}

function agreementBefore(folded: string, context: string, at: number): number {
	if (context === '' || at <= 0) return 0;
	if (folded.endsWith(context, at)) return 1;
	return agreement(folded.slice(Math.max(0, at - reach(context)), at), context);
}

function agreementAfter(folded: string, context: string, at: number): number {
	if (context === '') return 0;
	if (folded.startsWith(context, at)) return 1;
	return agreement(folded.slice(at, at + reach(context)), context);
}

/** How far a context is looked for: room for a few added words. */
function reach({ length }: string): number {
	return length + 8 + (length >> 2);
}

function agreement(window: string, context: string): number {
	const best = approximateSearch(window, context, Math.floor(context.length * (1 - CHANCE_SIMILARITY)))[0];
	return best ? (1 - best.errors / context.length - CHANCE_SIMILARITY) / (1 - CHANCE_SIMILARITY) : 0;
}
