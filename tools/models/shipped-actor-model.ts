import { type ActorModel, readActorModel } from '../../src/core/actors/actor-model.ts';
import { readModel } from './shipped-models.ts';

/** The tagger and the knowledge base that ship with the extension. */
export async function shippedActorModel(): Promise<ActorModel> {
	return readActorModel({ tagger: await readModel('tagger'), knowledge: await readModel('knowledge') });
}
