import type { CueList } from '../languages/cue-list.ts';
import { isPlaceClass, type KnowledgeBase } from './knowledge-base.ts';
import type { NamedMention } from './named-mention.ts';
import { isSpeltInCapitals, lowerAt } from './named-mention.ts';

/**
 * Calls a body by its whole name where the article says only its head, in a language that puts it first: "la Unión" is the "Unión Portuaria" that
 * the article names, where it names no other union. What is a place or known by itself stays: "la France" is no "France Télévisions".
 */
export function joinHeads(
	mentions: readonly NamedMention[],
	cues: CueList | undefined,
	knowledge: KnowledgeBase,
): void {
	/** By the head; null where several bodies have it. */
	const whole = new Map<string, NamedMention | null>();
	for (const mention of mentions) {
		const space = mention.name.indexOf(' ');
		if (mention.type !== 'ORG' || space < 0) continue;
		const head = mention.name.slice(0, space);
		const known = whole.get(head);
		whole.set(head, known === undefined || known?.key === mention.key ? mention : null);
	}
	for (const mention of mentions) {
		const named = mention.type === 'PER' || isKnown(mention, knowledge) ? null : whole.get(mention.name);
		if (!named || !cues?.determiners?.has(lowerAt(mention.sentence, mention.first - 1))) continue;
		mention.name = named.name;
		mention.key = named.key;
		mention.type = 'ORG';
	}
}

/** A place, a state, what the language calls something by, or known letters: other names are English and no words of the language. */
function isKnown({ type, key, sentence, first, end }: NamedMention, knowledge: KnowledgeBase): boolean {
	if (type === 'LOC' || knowledge.native(key) >= 0) return true;
	const entity = knowledge.best(key);
	return isPlaceClass(knowledge.classOf(entity)) || (entity >= 0 && isSpeltInCapitals(sentence, first, end));
}
