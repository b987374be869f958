import type { ActorWords } from '../languages/actor-words.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { Tagger, WordProfiles } from './tagger.ts';
import { NO_CLUSTERS } from './word-clusters.ts';

/** What finding actors needs, opened from src/models. */
export interface ActorModel {
	/** Null for a language that none was trained for. */
	tagger: Tagger | null;
	profiles: WordProfiles;
	knowledge: KnowledgeBase;
}

/**
 * @param tagger the file of the language's tagger, null where it has none
 * @throws Error where the buffer is not the file it should be
 */
export function readActorModel(knowledge: KnowledgeBase, tagger: ArrayBuffer | null, rules: ActorWords): ActorModel {
	const read = tagger && new Tagger(tagger, knowledge, rules);
	return { tagger: read, profiles: read?.profiles ?? new WordProfiles(NO_CLUSTERS, knowledge, rules), knowledge };
}
