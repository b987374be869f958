import type { TaggedSpan } from './entity-tags.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { keyOfTokens, lowerAt, type PlacedSentence } from './named-mention.ts';
import { isDemonym } from './role-phrase.ts';

/** Parts what the tagger took for one body and are two that are known, "House and Senate"; words of two peoples, "Scottish and Welsh", are none. */
export function partCoordinatedNames(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): void {
	for (const sentence of sentences)
		sentence.spans = sentence.spans.flatMap((span) => partsOf(sentence, span, knowledge));
}

function partsOf(sentence: PlacedSentence, span: TaggedSpan, knowledge: KnowledgeBase): TaggedSpan[] {
	const { first, end, type } = span;
	const and = end - first === 3 && lowerAt(sentence, first + 1) === 'and' ? first + 1 : -1;
	if (type !== 'ORG' || and < 0) return [span];
	const isPeople = (i: number) => isDemonym(sentence, i) || sentence.rules.peopleWords.has(lowerAt(sentence, i));
	if (isPeople(first) && isPeople(and + 1)) return [];
	const isKnown = (from: number, to: number) => knowledge.best(keyOfTokens(sentence, from, to)) >= 0;
	if (isKnown(first, end) || !isKnown(first, and) || !isKnown(and + 1, end)) return [span];
	return [
		{ ...span, end: and },
		{ ...span, first: and + 1 },
	];
}
