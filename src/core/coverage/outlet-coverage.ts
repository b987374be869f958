import type { LookUpSource } from '../look-ups/look-up-source.ts';
import type { StoryReason } from './stories/story-reasons.ts';

/** One of the articles of a story. */
export interface StoryArticle {
	id: string;
	url: string;
	title: string;
	/** What the outlet calls itself; where others speak of its article, its host or what they call it. */
	outlet: string;
	/** Who says so, where that is not the outlet: a feed's title, "GDELT". */
	via: string | null;
	/** Where the outlet is at home: ISO 3166-1 alpha-2; null when unknown. */
	country: string | null;
	/** ISO 8601; null when unknown. */
	publishedAt: string | null;
	/** The news agency whose text it is, where known. */
	agency: string | null;
	/** Where Sidelight knows it from: the reader opened it, a feed brought it, or who found it when the reader asked. */
	source: 'library' | 'feed' | LookUpSource;
	/** Articles of the same origin carry one text: the id of one of them. */
	origin: string;
	/** Ids of its topics and of those above them. */
	topics: string[];
	/** Of its headline, BCP 47; null or left out where nobody tells. */
	language?: string | null;
}

/** An article elsewhere on the same story. */
export interface RelatedArticle extends StoryArticle {
	/** 0 to 1. */
	score: number;
	/** What it shares with the article being read. */
	reasons: StoryReason[];
	/** It carries the same text as the article being read, or as one listed before. */
	isCopy: boolean;
	/** Ids of the actors of the article being read that it names. */
	actors: string[];
}

/** What one outlet has on the story, newest first. */
export interface OutletCoverage {
	outlet: string;
	/** Who says so, where that is not the outlet. */
	via: string | null;
	articles: RelatedArticle[];
}
