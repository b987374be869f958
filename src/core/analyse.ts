import type { ActorModel } from './actors/actor-model.ts';
import { addSpeakers } from './actors/add-speakers.ts';
import { findActors } from './actors/find-actors.ts';
import type { Analysis, Block } from './article.ts';
import { type Deadline, NO_DEADLINE } from './deadline.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { QuoteModel } from './quotes/quote-model.ts';
import { isEnglish } from './text/is-english.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import { findKeyPhrases } from './topics/find-key-phrases.ts';
import { findTopics } from './topics/find-topics.ts';
import type { TopicModel } from './topics/topic-model.ts';

/** Stored with every analysis. Raise it when results change, so that stored ones are made anew. */
export const ANALYSER_VERSION = 10;

/** What the analysis reads of an article; plain text has only `text`. */
export interface AnalysisInput {
	text: string;
	title?: string | null;
	description?: string | null;
	language?: string | null;
	section?: string | null;
	tags?: string[];
	url?: string | null;
	blocks?: Block[];
	/** The sentences of `text`, where they are cut already. */
	sentences?: Sentence[];
}

/** The packed models, opened; see docs/models. */
export interface AnalysisModels {
	actors: ActorModel;
	topics: TopicModel;
	quotes: QuoteModel;
}

export type AnalysisStage = 'actors' | 'quotes' | 'topics';

export interface AnalysisOptions {
	/** When it is over, the analysis answers what it has and says that it is partial. */
	deadline?: Deadline;
	/** Called after each stage, for a caller with a clock. */
	stageDone?: (stage: AnalysisStage) => void;
}

/** Says who is in an article, what it is about and who said what. */
export function analyse(
	input: AnalysisInput,
	models: AnalysisModels,
	{ deadline = NO_DEADLINE, stageDone = () => {} }: AnalysisOptions = {},
): Analysis {
	const read = { ...input, sentences: splitSentences(input.text) };
	const named = findActors(read, models.actors);
	stageDone('actors');
	const said = deadline.isOver() ? [] : findQuotes({ ...read, ...named }, models.quotes);
	const { mentions, actors, quotes } = isEnglish(input.text, input.language)
		? { ...named, quotes: said }
		: addSpeakers(input.text, { ...named, quotes: said });
	stageDone('quotes');
	const isLate = deadline.isOver();
	const topics = isLate ? [] : findTopics({ ...input, actors }, models.topics);
	const keyPhrases = isLate ? [] : findKeyPhrases({ ...input, actors }, models.topics);
	stageDone('topics');
	return { mentions, actors, topics, keyPhrases, quotes, ...(isLate && { isPartial: true }) };
}
