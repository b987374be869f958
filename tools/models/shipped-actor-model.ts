import type { ActorModel } from '../../src/core/actors/actor-model.ts';
import { shippedModels } from './shipped-models.ts';

/** The tagger of English and the knowledge base that ship with the extension. */
export async function shippedActorModel(): Promise<ActorModel> {
	return (await shippedModels()).actors;
}
