import type { ActorWords } from '../languages/actor-words.ts';
import { PackedFile } from '../learning/packed-file.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { readKnownNames, readNativeNames } from './native-names.ts';
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
 * @param known what the language calls entities beside the names in that file, see {@link readKnownNames}
 * @throws Error where the buffer is not the file it should be
 */
export function readActorModel(
	knowledge: KnowledgeBase,
	tagger: ArrayBuffer | null,
	rules: ActorWords,
	known = '',
): ActorModel {
	const file = tagger && new PackedFile(tagger);
	const native = new Map([...(file ? readNativeNames(file) : []), ...readKnownNames(known)]);
	const base = native.size > 0 ? knowledge.withNames(native) : knowledge;
	if (!file) return { tagger: null, profiles: new WordProfiles(NO_CLUSTERS, base, rules), knowledge: base };
	const read = new Tagger(file, base, rules);
	return { tagger: read, profiles: read.profiles, knowledge: base };
}
