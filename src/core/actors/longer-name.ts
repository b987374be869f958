import { ENTITY_CLASS, isListedFirstName, type KnowledgeBase } from './knowledge-base.ts';
import type { KnownName } from './known-name.ts';
import { keyOfTokens, lowerAt, type PlacedSentence } from './named-mention.ts';

/** Small words inside a person's name: "Juan de la Cruz". */
const PARTICLE = /^(?:de|del|della|da|di|do|dos|das|du|la|le|van|von|der|den|zu|af|av|bin|ibn|al|el|y|e|i)$/;

/**
 * Whether the words around a known name make it another's: "John Milton" in "John Milton Rodríguez", "Paris" in "Paris Saint-Germain". What
 * stands right before it may be an office or, in German, any noun; a first name there is part of the name.
 */
export function isPartOfLongerName(name: KnownName, knowledge: KnowledgeBase): boolean {
	const { sentence, first, end, type, entity } = name;
	if (sentence.lettering !== 0) return false;
	if (type === 'PER') {
		if (goesOn(sentence, end) && !isKnown(sentence, end, knowledge)) return true;
		const before = sentence.words[first - 1];
		return first > 0 && touches(sentence, first) && before?.isCapitalised === true && isListedFirstName(before);
	}
	// countries and acronyms lead other names: "Italia Viva" is rare
	if (end - first > 1 || sentence.words[first]?.isUpper || knowledge.classOf(entity) === ENTITY_CLASS.country)
		return false;
	return goesOn(sentence, end) && !isKnown(sentence, end, knowledge);
}

/** Another capitalised word follows, particles between them. */
function goesOn(sentence: PlacedSentence, end: number): boolean {
	let next = end;
	while (next < end + 2 && PARTICLE.test(lowerAt(sentence, next)) && touches(sentence, next)) next++;
	const word = sentence.words[next];
	return word?.isCapitalised === true && !word.isUpper && touches(sentence, next);
}

/** Nothing but a space stands between a token and the one before. */
function touches({ sentence }: PlacedSentence, i: number): boolean {
	const before = sentence.tokens[i - 1];
	const token = sentence.tokens[i];
	return before !== undefined && token !== undefined && token.start - before.end === 1;
}

/** A name of its own begins there: "Berlin Angela Merkel". */
function isKnown(sentence: PlacedSentence, first: number, knowledge: KnowledgeBase): boolean {
	return (
		knowledge.best(keyOfTokens(sentence, first, first + 1)) >= 0 ||
		knowledge.best(keyOfTokens(sentence, first, first + 2)) >= 0
	);
}
