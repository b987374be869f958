import { readFile } from 'node:fs/promises';
import { readActorModel } from '../../src/core/actors/actor-model.ts';
import type { AnalysisModels } from '../../src/core/analyse/analyse.ts';
import { readQuoteModel } from '../../src/core/quotes/quote-model.ts';
import { readTopicModel } from '../../src/core/topics/topic-model.ts';

/** A packed file that ships with the extension. */
export async function readModel(name: string): Promise<ArrayBuffer> {
	const file = await readFile(new URL(`../../src/models/${name}.bin`, import.meta.url));
	return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

/** The models that ship with the extension. */
export async function shippedModels(): Promise<AnalysisModels> {
	const [tagger, knowledge, quotes, topics] = await Promise.all([
		readModel('tagger'),
		readModel('knowledge'),
		readModel('quotes'),
		readModel('topics'),
	]);
	return {
		actors: readActorModel({ tagger, knowledge }),
		quotes: readQuoteModel(quotes),
		topics: readTopicModel(topics),
	};
}
