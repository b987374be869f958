import type { TaggedType } from './entity-tags.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { keyOfTokens, type PlacedSentence } from './named-mention.ts';

/** Longest name, in words, that is looked up. */
const LONGEST_NAME = 6;
/** One-word names below this weight are too often words of another language. */
const LEAST_WEIGHT_OF_ONE_WORD = 45;

/**
 * For languages the tagger does not read: replaces what it found by the names the knowledge base has, and guesses nothing.
 */
export function keepKnownNames(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase): void {
	for (const sentence of sentences) {
		sentence.spans = [];
		for (let i = 0; i < sentence.words.length; i++) {
			if (!sentence.words[i]?.isCapitalised) continue;
			for (let length = Math.min(LONGEST_NAME, sentence.words.length - i); length > 0; length--) {
				const type = typeOfName(sentence, i, i + length, knowledge);
				if (!type) continue;
				sentence.spans.push({ first: i, end: i + length, type });
				i += length - 1;
				break;
			}
		}
	}
}

function typeOfName(sentence: PlacedSentence, first: number, end: number, knowledge: KnowledgeBase): TaggedType | null {
	if (!sentence.words[end - 1]?.isCapitalised && end - first > 1) return null;
	const key = keyOfTokens(sentence, first, end);
	const entity = knowledge.best(key);
	if (entity < 0 || knowledge.bestUse(key) !== 0) return null;
	if (end - first === 1 && knowledge.weightOf(entity) < LEAST_WEIGHT_OF_ONE_WORD) return null;
	switch (knowledge.classOf(entity)) {
		case ENTITY_CLASS.person:
			return end - first > 1 ? 'PER' : null;
		case ENTITY_CLASS.place:
		case ENTITY_CLASS.country:
			return 'LOC';
		case ENTITY_CLASS.thing:
			return null;
		default:
			return 'ORG';
	}
}
