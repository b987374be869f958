/** Runs in a worker of Chromium, as the background does: loads the models, analyses texts, and says how long each takes. */
import { type ActorModel, readActorModel } from '../../../src/core/actors/actor-model.ts';
import { findActors } from '../../../src/core/actors/find-actors.ts';
import { KnowledgeBase } from '../../../src/core/actors/knowledge-base.ts';
import type { AnalysisModels } from '../../../src/core/analyse/analyse.ts';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { modelFilesOf, openModels } from '../../../src/core/analyse/open-models.ts';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { findKeyPhrases } from '../../../src/core/topics/find-key-phrases.ts';
import { findTopics } from '../../../src/core/topics/find-topics.ts';
import { timeTexts } from '../time-texts.ts';

const ENGLISH = choosePack('', 'en');
let actors: ActorModel | null = null;
let models: AnalysisModels | null = null;

/** Loads the actors' files. @returns milliseconds from asking for them to having them open */
export async function loadActors(): Promise<number> {
	const startedAt = performance.now();
	const [tagger, knowledge] = await Promise.all([fetchModel('tagger'), fetchModel('knowledge')]);
	actors = readActorModel(new KnowledgeBase(knowledge), tagger, ENGLISH.actors);
	return performance.now() - startedAt;
}

/** Loads all files, likewise. */
export async function loadAll(): Promise<number> {
	const startedAt = performance.now();
	const names = modelFilesOf(ENGLISH);
	const [knowledge, ...files] = await Promise.all([fetchModel('knowledge'), ...names.map(fetchModel)]);
	models = openModels(ENGLISH, new KnowledgeBase(knowledge), new Map(files.map((file, at) => [names[at] ?? '', file])));
	actors = models.actors;
	return performance.now() - startedAt;
}

/** Analyses one text, so that what is made at first use is there when memory is measured. */
export function readOnce(input: AnalysisInput): void {
	if (actors) findActors(input, ENGLISH, actors);
}

/** Milliseconds per 1,000 words of each stage, the median of five warm runs. */
export function timeStages(texts: AnalysisInput[]): Record<'actors' | 'quotes' | 'topics', number> {
	if (!models) throw new Error('The models are not loaded');
	const { actors, quotes, topics } = models;
	const named = texts.map((text) => ({ ...text, ...findActors(text, ENGLISH, actors) }));
	return timeTexts(named, {
		actors: (input) => findActors(input, ENGLISH, actors),
		quotes: (input) => findQuotes(input, ENGLISH, quotes),
		topics: (input) => {
			findTopics(input, topics);
			findKeyPhrases(input, topics);
		},
	});
}

async function fetchModel(name: string): Promise<ArrayBuffer> {
	return (await fetch(`/models/${name}.bin`)).arrayBuffer();
}
