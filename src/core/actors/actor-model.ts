import { KnowledgeBase } from './knowledge-base.ts';
import { Tagger } from './tagger.ts';

/** The packed files of src/models that finding actors needs, opened. */
export interface ActorModel {
	tagger: Tagger;
	knowledge: KnowledgeBase;
}

/** @throws Error where a buffer is not the file it should be */
export function readActorModel(files: { tagger: ArrayBuffer; knowledge: ArrayBuffer }): ActorModel {
	const knowledge = new KnowledgeBase(files.knowledge);
	return { tagger: new Tagger(files.tagger, knowledge), knowledge };
}
