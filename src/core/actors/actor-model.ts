import type { ActorWords } from '../languages/actor-words.ts';
import { PackedFile } from '../learning/packed-file.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { readNativeNames } from './native-names.ts';
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
	if (!tagger) return { tagger, profiles: new WordProfiles(NO_CLUSTERS, knowledge, rules), knowledge };
	const file = new PackedFile(tagger);
	const native = readNativeNames(file);
	const known = native.size > 0 ? knowledge.withNames(native) : knowledge;
	const read = new Tagger(file, known, rules);
	return { tagger: read, profiles: read.profiles, knowledge: known };
}
