import type { ActorModel } from '../actors/actor-model.ts';
import { addSpeakers } from '../actors/add-speakers.ts';
import { findActors } from '../actors/find-actors.ts';
import { rankByQuotes } from '../actors/rank-by-quotes.ts';
import type { Analysis } from '../article.ts';
import { type ChosenPack, readingOf } from '../languages/language-pack.ts';
import { LIMITS } from '../limits.ts';
import { addPronouns } from '../people/pronoun-mentions.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { nameSpeakers } from '../quotes/name-speakers.ts';
import type { QuoteModel } from '../quotes/quote-model.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { findKeyPhrases } from '../topics/find-key-phrases.ts';
import { findTopics } from '../topics/find-topics.ts';
import type { TopicModel } from '../topics/topic-model.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { type AnalysisLimits, cutFindings } from './cut-findings.ts';
import { type Deadline, NO_DEADLINE, WatchedDeadline } from './deadline.ts';

/** The packed models of a language, opened; see docs/models. Null what its pack does not name. */
export interface AnalysisModels {
	actors: ActorModel;
	topics: TopicModel | null;
	quotes: QuoteModel | null;
}

export type AnalysisStage = 'actors' | 'quotes' | 'topics';

export interface AnalysisOptions {
	/** When it is over, the analysis answers what it has and says that it is partial. */
	deadline?: Deadline;
	/** How much of what was found is answered at most. */
	limits?: AnalysisLimits;
	/** Called after each stage, for a caller with a clock. */
	stageDone?: (stage: AnalysisStage) => void;
}

/** How much of the time that is left each stage may take: as much as it needs beside those after it, and a little more. */
const SHARES = { sentences: 0.15, actors: 0.45, quotes: 0.75 } as const;
/**
 * Letters that are read first where time is short: a text with twice as many may not be done in time, and then a part that every stage
 * has read serves the reader more than the names of all of it without a quote.
 */
const FIRST_STRETCH = 30_000;
/** Of the time that is left, as much is planned to be used: what a longer part takes is an estimate. */
const PLANNED_SHARE = 0.8;
/** A part is read again with more behind it where it becomes so many times as long, or whole. */
const LEAST_GAIN = 1.5;

/**
 * Says who is in an article, what it is about and who said what.
 * @param pack of the article's language
 * @param models those that the pack names
 */
export function analyse(
	input: AnalysisInput,
	pack: ChosenPack,
	models: AnalysisModels,
	options: AnalysisOptions = {},
): Analysis {
	const { deadline = NO_DEADLINE } = options;
	const splitting = new WatchedDeadline(deadline);
	const sentences = splitSentences(input.text, splitting.share(SHARES.sentences));
	const whole = sentences.length;
	let read = deadline === NO_DEADLINE ? whole : sentencesWithin(sentences, FIRST_STRETCH);
	if (input.text.length <= FIRST_STRETCH * 2) read = whole;
	for (let best: Analysis | null = null; ; ) {
		const before = deadline.used();
		const isPart = read < whole || splitting.wasOver;
		const own = isPart ? firstPart(input, sentences.slice(0, read)) : { ...input, sentences };
		const next = analysePart(own, pack, models, options);
		// of a longer part there may have been time for less
		if (!best || !next.isPartial || next.quotes.length > best.quotes.length) best = next;
		const now = deadline.used();
		const more = read < whole && !next.isPartial ? affordable(sentences, read, now - before, 1 - now) : 0;
		if (more > read) read = more;
		else return isPart || next.isPartial ? { ...best, isPartial: true } : best;
	}
}

/** How many sentences can be read in the time left, at the pace of the last part; 0 where they are too few for another reading. */
function affordable(sentences: readonly Sentence[], read: number, used: number, left: number): number {
	const letters = sentences[read - 1]?.end ?? 0;
	const more = sentencesWithin(sentences, (letters * left * PLANNED_SHARE) / Math.max(used, 0.001));
	return more < sentences.length && (sentences[more - 1]?.end ?? 0) < letters * LEAST_GAIN ? 0 : more;
}

/** How many sentences lie within so many letters. */
function sentencesWithin(sentences: readonly Sentence[], letters: number): number {
	const beyond = sentences.findIndex(({ end }) => end > letters);
	return beyond < 0 ? sentences.length : Math.max(1, beyond);
}

function analysePart(
	input: AnalysisInput & { sentences: Sentence[] },
	pack: ChosenPack,
	models: AnalysisModels,
	options: AnalysisOptions,
): Analysis {
	const { stageDone = () => {}, limits = LIMITS } = options;
	const deadline = new WatchedDeadline(options.deadline ?? NO_DEADLINE);
	const named = findActors(input, pack, models.actors, deadline.share(SHARES.actors));
	stageDone('actors');
	const read = deadline.wasOver ? firstPart(input, input.sentences.slice(0, named.sentencesRead)) : input;
	const isLate = deadline.wasOver && deadline.isOver();
	const said = isLate
		? { quotes: [], pronouns: [] }
		: findQuotes({ ...read, ...named }, pack, models.quotes, deadline.share(SHARES.quotes));
	// speakers that the cues name may be none of the actors
	const found =
		models.actors.tagger && !pack.cues
			? rankByQuotes({
					mentions: named.mentions,
					actors: addPronouns(named.actors, said.pronouns),
					quotes: nameSpeakers(said.quotes, named.actors),
				})
			: addSpeakers(read.text, { ...named, quotes: said.quotes }, pack.cues);
	stageDone('quotes');
	const about = { ...read, actors: found.actors };
	const topics = isLate ? [] : findTopics(about, models.topics, pack.topicTerms);
	const keyPhrases = isLate ? [] : findKeyPhrases(about, pack.topicTerms ? null : models.topics, deadline);
	stageDone('topics');
	const { mentions, actors, quotes } = cutFindings(found, limits);
	const isCut =
		actors.length < found.actors.length ||
		mentions.length < found.mentions.length ||
		quotes.length < said.quotes.length;
	return {
		language: pack.language,
		reading: readingOf(pack),
		mentions,
		actors,
		topics,
		keyPhrases,
		quotes,
		...((isCut || deadline.wasOver) && { isPartial: true }),
	};
}

/** An article as far as there was time to read it. */
function firstPart(input: AnalysisInput, sentences: Sentence[]): AnalysisInput & { sentences: Sentence[] } {
	return { ...input, text: input.text.slice(0, sentences.at(-1)?.end ?? 0), sentences };
}
