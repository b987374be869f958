import { KnowledgeBase } from '../core/actors/knowledge-base.ts';
import type { AnalysisModels } from '../core/analyse/analyse.ts';
import { modelFilesOf, openModels } from '../core/analyse/open-models.ts';
import type { ChosenPack, LanguagePack } from '../core/languages/language-pack.ts';
import { readTopicModel, type TopicModel } from '../core/topics/topic-model.ts';
import { type Lazy, lazy } from '../platform/lazy.ts';

/** The models that languages take, loaded when first asked for and kept. */
export interface LanguageModels {
	all(pack: ChosenPack): Promise<AnalysisModels>;
	/** Null where the language has none. */
	topics(pack: LanguagePack): Promise<TopicModel | null>;
}

/** @param readModelFile gives a packed model by its name */
export function languageModels(readModelFile: (name: string) => Promise<ArrayBuffer>): LanguageModels {
	const knowledge = lazy(async () => new KnowledgeBase(await readModelFile('knowledge')));
	// of languages that take the same file, the second finds it loaded
	const fileOf = lazyByKey((name: string) => name, readModelFile);
	const all = lazyByKey(
		({ language }: ChosenPack) => language ?? '',
		async (pack) => {
			const names = modelFilesOf(pack);
			const [base, ...files] = await Promise.all([knowledge(), ...names.map(fileOf)]);
			return openModels(pack, base, new Map(files.map((file, at) => [names[at] ?? '', file])));
		},
	);
	const topics = lazyByKey(
		(name: string) => name,
		async (name) => readTopicModel(await fileOf(name)),
	);
	return { all, topics: async ({ models }) => (models.topics === undefined ? null : topics(models.topics)) };
}

function lazyByKey<Asked, Value>(keyOf: (asked: Asked) => string, load: (asked: Asked) => Promise<Value>) {
	const loads = new Map<string, Lazy<Value>>();
	return (asked: Asked): Promise<Value> => {
		const key = keyOf(asked);
		const known = loads.get(key) ?? lazy(() => load(asked));
		loads.set(key, known);
		return known();
	};
}
