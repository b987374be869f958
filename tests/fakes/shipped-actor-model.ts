import { readFile } from 'node:fs/promises';
import { type ActorModel, readActorModel } from '../../src/core/actors/actor-model.ts';

async function readModel(name: string): Promise<ArrayBuffer> {
	const file = await readFile(new URL(`../../src/models/${name}.bin`, import.meta.url));
	return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

/** The tagger and the knowledge base that ship with the extension. */
export async function shippedActorModel(): Promise<ActorModel> {
	return readActorModel({ tagger: await readModel('tagger'), knowledge: await readModel('knowledge') });
}
