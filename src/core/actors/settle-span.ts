import { SETTLED, type TaggedType } from './entity-tags.ts';
import type { PlacedSentence } from './named-mention.ts';

/** Lets tokens be a name of a type, whatever the tagger made of them: of what was seen around them nothing is left. */
export function settleSpan(sentence: PlacedSentence, first: number, end: number, type: TaggedType): void {
	const others = sentence.spans.filter((span) => span.first >= end || span.end <= first);
	sentence.spans = [...others, { first, end, type, margin: SETTLED, typeMargin: SETTLED }].sort(
		(a, b) => a.first - b.first,
	);
}
