import type { TaggedType } from './entity-tags.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import type { KnownName, NameContext } from './known-name.ts';
import { isPartOfLongerName } from './longer-name.ts';
import { type NameProof, proveNames } from './name-proof.ts';
import { isSpeltInCapitals, keyOfTokens, type PlacedSentence } from './named-mention.ts';

/** Longest name, in words, that is looked up. */
const LONGEST_NAME = 6;
/** One-word names below this weight are too often words of another language. */
const LEAST_WEIGHT_OF_ONE_WORD = 45;

/**
 * For languages the tagger does not read: replaces what it found by the names the knowledge base has, and guesses nothing. A name of one word
 * must be spelt as its own, and where the word may be one of the text's language, something else must speak for it.
 */
export function keepKnownNames(
	sentences: readonly PlacedSentence[],
	knowledge: KnowledgeBase,
	context: NameContext,
): void {
	const found = sentences.flatMap((sentence) => namesIn(sentence, knowledge));
	const proof: NameProof = proveNames(sentences, found, knowledge, context);
	for (const sentence of sentences) sentence.spans = [];
	for (const name of found) {
		if (proof.holds(name)) name.sentence.spans.push({ first: name.first, end: name.end, type: name.type });
	}
}

function namesIn(sentence: PlacedSentence, knowledge: KnowledgeBase): KnownName[] {
	const found: KnownName[] = [];
	for (let i = 0; i < sentence.words.length; i++) {
		if (!sentence.words[i]?.canBeginName) continue;
		for (let length = Math.min(LONGEST_NAME, sentence.words.length - i); length > 0; length--) {
			const name = nameAt(sentence, i, i + length, knowledge);
			if (!name) continue;
			// a name inside a longer one is somebody else's, and what is left of it is nobody's
			if (!isPartOfLongerName(name, knowledge)) found.push(name);
			i += length - 1;
			break;
		}
	}
	return found;
}

function nameAt(sentence: PlacedSentence, first: number, end: number, knowledge: KnowledgeBase): KnownName | null {
	const key = keyOfTokens(sentence, first, end);
	const hasCapital = sentence.words[first]?.isCapitalised === true;
	if (hasCapital && !sentence.words[end - 1]?.isCapitalised && end - first > 1) return null;
	// without capitals, what the language calls it is all that tells a name
	const entity = hasCapital ? knowledge.best(key) : knowledge.native(key);
	if (entity < 0 || knowledge.bestUse(key) !== 0) return null;
	if (knowledge.bestIsInCapitals(key) && !isSpeltInCapitals(sentence, first, end)) return null;
	if (end - first === 1 && knowledge.weightOf(entity) < LEAST_WEIGHT_OF_ONE_WORD) return null;
	const type = typeOf(knowledge.classOf(entity), end - first);
	return type && { sentence, first, end, entity, type };
}

function typeOf(entityClass: number, words: number): TaggedType | null {
	switch (entityClass) {
		case ENTITY_CLASS.person:
			return words > 1 ? 'PER' : null;
		case ENTITY_CLASS.place:
		case ENTITY_CLASS.country:
			return 'LOC';
		case ENTITY_CLASS.thing:
			return null;
		default:
			return 'ORG';
	}
}
