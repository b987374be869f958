import type { TaggedSpan } from './entity-tags.ts';
import { isPlaceClass, type KnowledgeBase } from './knowledge-base.ts';
import { keyOfTokens, lowerAt, type PlacedSentence } from './named-mention.ts';
import { LISTED_CITY, LISTED_COUNTRY } from './profiled-text.ts';

/** Shorter names, such as "University", go on with what they are of. */
const LEAST_WORDS = 2;

/** Of a known name, as profiled-text.ts tells it. */
const isPlace = (kind: number) => isPlaceClass(kind) || kind === LISTED_CITY || kind === LISTED_COUNTRY;

/**
 * Where an article names an organisation with its place once and without it elsewhere, the place is no part of its name: "Solvane
 * Biologics of Basel", "Solvane Biologics". Names that the knowledge base has in full stay whole.
 */
export function detachPlaces(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): void {
	const isBody = ({ type }: TaggedSpan) => type === 'ORG';
	const names = new Set(
		sentences.flatMap((sentence) =>
			sentence.spans.filter(isBody).map(({ first, end }) => keyOfTokens(sentence, first, end)),
		),
	);
	for (const sentence of sentences) {
		sentence.spans = sentence.spans.flatMap((span) => {
			if (!isBody(span)) return [span];
			const of = span.end - 2 >= span.first && lowerAt(sentence, span.end - 2) === 'of' ? span.end - 2 : -1;
			if (of - span.first < LEAST_WORDS || !isPlace((sentence.known[span.end - 1] ?? -1) >> 2)) return [span];
			if (!names.has(keyOfTokens(sentence, span.first, of))) return [span];
			if (knowledge.best(keyOfTokens(sentence, span.first, span.end)) >= 0) return [span];
			return [
				{ ...span, end: of },
				{ first: of + 1, end: span.end, type: 'LOC' },
			];
		});
	}
}
