import { ALIAS_USE, ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { extendNameKey, nameKey, wordKey } from './name-key.ts';
import { lowerAt, type NamedMention, type PlacedSentence } from './named-mention.ts';

/** The one sport that sentences are about, null where it is none, several or one whose teams are not known. */
export function sportOf(sentences: Iterable<PlacedSentence>): string | null {
	const found = new Set<string>();
	for (const sentence of sentences) {
		for (let i = 0; i < sentence.words.length; i++) {
			const word = lowerAt(sentence, i);
			if (sentence.rules.otherSports.test(word)) return null;
			for (const [sport, words] of sentence.rules.sports) if (words.test(word)) found.add(sport);
		}
	}
	const [sport] = found;
	return found.size === 1 && sport ? sport : null;
}

/** The entity of a team that goes by its place or school, -1 where the knowledge base has none or several. */
export function linkTeam({ key }: NamedMention, sport: string, knowledge: KnowledgeBase): number {
	const place = knowledge.best(key);
	const isCountry = place >= 0 && knowledge.classOf(place) === ENTITY_CLASS.country;
	const keys = [key, ...(isCountry ? [nameKey(knowledge.nameOf(place))] : [])];
	for (const name of keys) {
		const teams = knowledge
			.candidates(extendNameKey(name, wordKey(sport)))
			.filter(({ entity, use }) => use === ALIAS_USE.name && knowledge.classOf(entity) === ENTITY_CLASS.organisation);
		const [only] = teams;
		if (only && teams.length === 1) return only.entity;
	}
	return -1;
}
