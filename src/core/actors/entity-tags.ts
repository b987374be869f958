import type { MentionType } from '../article.ts';
import type { LabelSteps } from '../learning/best-path.ts';

/** What the tagger tells apart. MISC (peoples, events, works) is learnt so that it is not taken for the others. */
export type TaggedType = MentionType | 'MISC';
export const TAGGED_TYPES: readonly TaggedType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** Tags are numbers: 0 is outside, then for each type begin, inside, last, unit (BILOU; Ratinov and Roth 2009). */
export const OUTSIDE = 0;
export const TAG_COUNT = 1 + 4 * TAGGED_TYPES.length;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;

/** Margin of what other evidence than the tagger's has settled. */
export const SETTLED = 1000;

/** A named stretch of a sentence, in tokens, end exclusive. */
export interface TaggedSpan {
	first: number;
	end: number;
	type: TaggedType;
	/** By how much the tagger prefers a name here to none, and this type to another; see span-margins.ts. */
	margin?: number;
	typeMargin?: number;
}

const positionOf = (tag: number) => (tag === OUTSIDE ? -1 : (tag - 1) & 3);
const typeIndexOf = (tag: number) => (tag === OUTSIDE ? -1 : (tag - 1) >> 2);

const canBegin = (tag: number) => tag === OUTSIDE || positionOf(tag) === BEGIN || positionOf(tag) === UNIT;
const canEnd = (tag: number) => tag === OUTSIDE || positionOf(tag) === LAST || positionOf(tag) === UNIT;

function canFollow(before: number, tag: number): boolean {
	const position = positionOf(before);
	const isOpen = position === BEGIN || position === INSIDE;
	if (!isOpen) return canBegin(tag);
	return typeIndexOf(before) === typeIndexOf(tag) && (positionOf(tag) === INSIDE || positionOf(tag) === LAST);
}

/** For each tag, the tags that may stand before it. */
const TAGS_BEFORE: readonly Uint8Array[] = Array.from({ length: TAG_COUNT }, (_, tag) =>
	Uint8Array.from({ length: TAG_COUNT }, (_, before) => before).filter((before) => canFollow(before, tag)),
);

/** The steps of a chain of tags. */
export const TAG_STEPS: LabelSteps = { before: TAGS_BEFORE, canBegin, canEnd };

/** The type a tag belongs to, null outside. */
export function typeOfTag(tag: number): TaggedType | null {
	return TAGGED_TYPES[typeIndexOf(tag)] ?? null;
}

export function tagsOfSpans(spans: readonly TaggedSpan[], length: number): Uint8Array {
	const tags = new Uint8Array(length);
	for (const { first, end, type } of spans) {
		const base = 1 + 4 * TAGGED_TYPES.indexOf(type);
		for (let i = first; i < end; i++) tags[i] = base + INSIDE;
		tags[first] = base + BEGIN;
		tags[end - 1] = base + (end - first === 1 ? UNIT : LAST);
	}
	return tags;
}

export function spansOfTags(tags: Uint8Array): TaggedSpan[] {
	const spans: TaggedSpan[] = [];
	let first = 0;
	for (let i = 0; i < tags.length; i++) {
		const tag = tags[i] ?? OUTSIDE;
		const type = typeOfTag(tag);
		if (!type) continue;
		if (canBegin(tag)) first = i;
		if (canEnd(tag)) spans.push({ first, end: i + 1, type });
	}
	return spans;
}

/** Gives a span the type that the article's own words say it has. */
export function settleType(span: TaggedSpan, type: TaggedType): void {
	span.type = type;
	span.margin = SETTLED;
	span.typeMargin = SETTLED;
}
