import type { ActorKind } from '../article.ts';
import { GOVERNMENT_NAME, GROUP_NAME } from '../languages/en/government-words.ts';
import type { ActorDraft } from './actor-draft.ts';
import { ENTITY_CLASS, type KnowledgeBase, REVIEWED_WEIGHT } from './knowledge-base.ts';

export function kindOfActor(draft: ActorDraft, knowledge: KnowledgeBase): ActorKind {
	if (draft.type === 'PER') return 'person';
	if (draft.isGovernmentBody) return 'government';
	if (draft.isTeam) return 'organisation';
	const entityClass = draft.entity >= 0 ? knowledge.classOf(draft.entity) : 0;
	switch (entityClass) {
		case ENTITY_CLASS.country:
			return draft.decides ? 'government' : 'place';
		case ENTITY_CLASS.government:
			return 'government';
		case ENTITY_CLASS.group:
			return 'group';
		case ENTITY_CLASS.place:
			return 'place';
		case ENTITY_CLASS.party:
		case ENTITY_CLASS.medium:
			return 'organisation';
	}
	if (entityClass === ENTITY_CLASS.organisation && knowledge.weightOf(draft.entity) >= REVIEWED_WEIGHT)
		return 'organisation';
	if (draft.type === 'LOC') return 'place';
	if (isGovernmentName(draft.name)) return 'government';
	if (GROUP_NAME.test(draft.name)) return 'group';
	return 'organisation';
}

/** Whether a name says by its head that it is a part of a government: "Vell Police", and not "Vell Police Federation". */
function isGovernmentName(name: string): boolean {
	const found = GOVERNMENT_NAME.exec(name);
	if (!found) return false;
	const rest = name.slice(found.index + found[0].length);
	return (
		rest === '' ||
		/^ (?:of|for|in|department|service|force|office|committee|panel)\b|\b(?:committee|court)$/i.test(rest)
	);
}
