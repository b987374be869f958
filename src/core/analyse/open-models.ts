import { readActorModel } from '../actors/actor-model.ts';
import type { KnowledgeBase } from '../actors/knowledge-base.ts';
import type { ChosenPack, LanguagePack } from '../languages/language-pack.ts';
import { Failure } from '../problem.ts';
import { readQuoteModel } from '../quotes/quote-model.ts';
import { readTopicModel } from '../topics/topic-model.ts';
import type { AnalysisModels } from './analyse.ts';

/** The names of the packed files that reading a language takes, beside the knowledge base, which serves all. */
export function modelFilesOf({ models }: LanguagePack): string[] {
	return [...new Set(Object.values(models))];
}

/**
 * Opens what a pack names.
 * @param files the packed files, by name
 * @throws Error where one is missing or not what it should be
 */
export function openModels(
	{ models, actors, knownNames }: ChosenPack,
	knowledge: KnowledgeBase,
	files: ReadonlyMap<string, ArrayBuffer>,
): AnalysisModels {
	const open = <Model>(name: string | undefined, read: (file: ArrayBuffer) => Model): Model | null => {
		if (name === undefined) return null;
		const file = files.get(name);
		if (!file) throw new Failure({ code: 'model-missing', values: { name } });
		return read(file);
	};
	return {
		actors: readActorModel(
			knowledge,
			open(models.tagger, (file) => file),
			actors,
			knownNames,
		),
		quotes: open(models.quotes, readQuoteModel),
		topics: open(models.topics, readTopicModel),
	};
}
