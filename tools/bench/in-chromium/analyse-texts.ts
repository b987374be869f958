/** Runs in a worker of Chromium, as the background does: loads the models, analyses texts, and says how long each takes. */
import { readActorModel } from '../../../src/core/actors/actor-model.ts';
import { findActors } from '../../../src/core/actors/find-actors.ts';
import type { AnalysisModels } from '../../../src/core/analyse/analyse.ts';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { readQuoteModel } from '../../../src/core/quotes/quote-model.ts';
import { findKeyPhrases } from '../../../src/core/topics/find-key-phrases.ts';
import { findTopics } from '../../../src/core/topics/find-topics.ts';
import { readTopicModel } from '../../../src/core/topics/topic-model.ts';
import { timeTexts } from '../time-texts.ts';

let models: Partial<AnalysisModels> = {};

/** Loads the actors' files. @returns milliseconds from asking for them to having them open */
export async function loadActors(): Promise<number> {
	const startedAt = performance.now();
	const [tagger, knowledge] = await Promise.all([fetchModel('tagger'), fetchModel('knowledge')]);
	models = { ...models, actors: readActorModel({ tagger, knowledge }) };
	return performance.now() - startedAt;
}

/** Loads all files, likewise. */
export async function loadAll(): Promise<number> {
	const startedAt = performance.now();
	const [tagger, knowledge, quotes, topics] = await Promise.all([
		fetchModel('tagger'),
		fetchModel('knowledge'),
		fetchModel('quotes'),
		fetchModel('topics'),
	]);
	models = {
		actors: readActorModel({ tagger, knowledge }),
		quotes: readQuoteModel(quotes),
		topics: readTopicModel(topics),
	};
	return performance.now() - startedAt;
}

/** Analyses one text, so that what is made at first use is there when memory is measured. */
export function readOnce(input: AnalysisInput): void {
	if (models.actors) findActors(input, models.actors);
}

/** Milliseconds per 1,000 words of each stage, the median of five warm runs. */
export function timeStages(texts: AnalysisInput[]): Record<'actors' | 'quotes' | 'topics', number> {
	const { actors, quotes, topics } = models;
	if (!actors || !quotes || !topics) throw new Error('The models are not loaded');
	const named = texts.map((text) => ({ ...text, ...findActors(text, actors) }));
	return timeTexts(named, {
		actors: (input) => findActors(input, actors),
		quotes: (input) => findQuotes(input, quotes),
		topics: (input) => {
			findTopics(input, topics);
			findKeyPhrases(input, topics);
		},
	});
}

async function fetchModel(name: string): Promise<ArrayBuffer> {
	return (await fetch(`/models/${name}.bin`)).arrayBuffer();
}
