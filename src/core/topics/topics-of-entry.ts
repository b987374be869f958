import type { TopicTerms } from '../languages/topic-terms.ts';
import { findTopics } from './find-topics.ts';
import type { TopicModel } from './topic-model.ts';

/** What a feed says of an article. */
export interface Entry {
	title: string;
	/** Its lead or summary. */
	text: string;
	language?: string | null;
	url?: string | null;
}

/** From this score on a topic is taken for an entry's: a headline and a lead hold few words, so that a whole article's bar is seldom reached. */
const LEAST_SCORE = 0.5;

/**
 * The subjects of a feed's entry, told from its headline and lead.
 * @returns ids ("medtop:20000593"), best first, each followed by the topics above it; none without a model of the entry's language
 */
export function topicsOfEntry(entry: Entry, model: TopicModel | null, listed?: TopicTerms): string[] {
	const topics = findTopics({ ...entry, actors: [] }, model, listed).filter(({ score }) => score >= LEAST_SCORE);
	return [...new Set(topics.flatMap(({ id, broader }) => [id, ...broader]))];
}

/** The subjects of an analysed article in the same form. */
export function topicsWithBroader(topics: readonly { id: string; broader: string[]; shown: boolean }[]): string[] {
	return [...new Set(topics.filter(({ shown }) => shown).flatMap(({ id, broader }) => [id, ...broader]))];
}
