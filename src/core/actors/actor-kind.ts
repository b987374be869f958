import type { ActorKind } from '../article.ts';
import type { ActorDraft } from './actor-draft.ts';
import { ENTITY_CLASS, type KnowledgeBase, REVIEWED_WEIGHT } from './knowledge-base.ts';

const GOVERNMENT_NAME =
	/\b(?:ministry|department of|government|administration|parliament|senate|congress|house of (?:representatives|commons|lords)|supreme court|court|cabinet|white house|pentagon|kremlin|downing street|state department|treasury|national assembly|bundestag|knesset|duma|verkhovna rada|central bank|federal reserve|police|army|navy|air force|armed forces|military|city council|embassy|coast guard|securities and exchange commission|fbi|cia|nsa)\b/i;
const GROUP_NAME =
	/\b(?:rebels?|militants?|militia|brigades?|front|insurgents?|protesters?|movement|gang|cartel|faction|taliban|hezbollah|hamas|houthis?)\b/i;

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
	if (GOVERNMENT_NAME.test(draft.name)) return 'government';
	if (GROUP_NAME.test(draft.name)) return 'group';
	return 'organisation';
}
