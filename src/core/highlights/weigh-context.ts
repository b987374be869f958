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

/** How much of what stood around a passage stands around a place: 0 no more than by chance, 1 all of it; null where nothing was known. */
export interface ContextAgreement {
	whole: number | null;
	/** Of each side without its edges. */
	before: number | null;
	after: number | null;
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

/** The same words a little way off are worth a little less than beside the place, so that of "yada yada" the right one is taken. */
const NOT_BESIDE = 0.98;

/** @param selector in its prefix and suffix, a line break is the edge of a block; one that is empty says nothing of its side */
export function foldSides({ prefix, suffix }: TextQuoteSelector): Sides {
	const blockStart = prefix.lastIndexOf('\n') + 1;
	const before = foldText(prefix.slice(blockStart)).folded;
	const blockEnd = suffix.includes('\n') ? suffix.indexOf('\n') : suffix.length;
	const after = foldText(suffix.slice(0, blockEnd)).folded;
	return {
		before: {
			inner: before,
			outer: foldText(prefix.slice(0, blockStart)).folded,
			isEdge: prefix !== '' && before === '',
		},
		after: { inner: after, outer: foldText(suffix.slice(blockEnd)).folded, isEdge: suffix !== '' && after === '' },
	};
}

/** How much of a passage's surroundings stands around a place (folded units). */
export function weighContext(text: FoldedText, described: Sides, start: number, end: number): ContextAgreement {
	const { folded } = text;
	const { before, after } = isHalf(described) ? withinText(described, start, folded.length - end) : described;
	const sides = [
		weighSide(
			before,
			agreementBefore(folded, before.inner, start),
			agreementBefore(folded, before.outer, start - before.inner.length),
		),
		weighSide(
			after,
			agreementAfter(folded, after.inner, end),
			agreementAfter(folded, after.outer, end + after.inner.length),
		),
	] as const;
	let agreed = sides[0].agreed + sides[1].agreed;
	let possible = sides[0].possible + sides[1].possible;
	for (const [{ isEdge }, at] of [
		[before, start],
		[after, end],
	] as const) {
		if (!isEdge) continue;
		possible += EDGE_WEIGHT;
		if (beginsBlock(text, at)) agreed += EDGE_WEIGHT;
	}
	return {
		whole: share(agreed, possible),
		before: share(sides[0].agreed, sides[0].possible),
		after: share(sides[1].agreed, sides[1].possible),
	};
}

/** Whether one side alone is described, as other programs may. */
export function isHalf({ before, after }: Sides): boolean {
	const isUnknown = ({ inner, outer, isEdge }: Side) => inner === '' && outer === '' && !isEdge;
	return isUnknown(before) !== isUnknown(after);
}

/** As much of the sides as the text has room for: what would stand beyond its ends is neither there nor not. */
function withinText({ before, after }: Sides, roomBefore: number, roomAfter: number): Sides {
	const last = (text: string, room: number) => text.slice(Math.max(0, text.length - Math.max(0, room)));
	const first = (text: string, room: number) => text.slice(0, Math.max(0, room));
	return {
		before: {
			...before,
			inner: last(before.inner, roomBefore),
			outer: last(before.outer, roomBefore - before.inner.length),
		},
		after: {
			...after,
			inner: first(after.inner, roomAfter),
			outer: first(after.outer, roomAfter - after.inner.length),
		},
	};
}

function weighSide({ inner, outer }: Side, innerAgreement: number, outerAgreement: number) {
	const outerWeight = outer.length * OUTER_WEIGHT;
	return {
		agreed: innerAgreement * inner.length + outerAgreement * outerWeight,
		possible: inner.length + outerWeight,
	};
}

function share(agreed: number, possible: number): number | null {
	return possible > 0 ? agreed / possible : null;
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
	return best ? (NOT_BESIDE * (1 - best.errors / context.length - CHANCE_SIMILARITY)) / (1 - CHANCE_SIMILARITY) : 0;
}
