import type { ActorDraft } from './actor-draft.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';

/**
 * Makes one of the team that an article calls by a nickname that is known, "Spurs", and by the town or the first word of its name, which alone is not. Where two known
 * teams of the article begin with a word it is neither's.
 */
export function joinTeamNames(drafts: readonly ActorDraft[], knowledge: KnowledgeBase): ActorDraft[] {
	const teams = drafts.filter(({ entity }) => entity >= 0 && knowledge.classOf(entity) === ENTITY_CLASS.organisation);
	const joined = new Set<ActorDraft>();
	for (const draft of drafts) {
		if (draft.entity >= 0 || draft.type !== 'ORG' || draft.isGovernmentBody) continue;
		const own = teams.filter(({ entity }) => knowledge.nameOf(entity).startsWith(`${draft.name} `));
		const [team] = own;
		if (!team || own.length > 1) continue;
		// shown by this rather than by its nickname
		team.places.unshift(...draft.places);
		if (draft.decides) team.decides = true;
		joined.add(draft);
	}
	return drafts.filter((draft) => !joined.has(draft));
}
