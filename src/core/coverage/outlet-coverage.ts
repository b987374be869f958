/** An article elsewhere on the same story. */
export interface RelatedArticle {
	id: string;
	url: string;
	title: string;
	outlet: string;
	/** ISO 8601; null when unknown. */
	publishedAt: string | null;
	/** The news agency whose text it is, where known. */
	agency: string | null;
	/** Where Sidelight knows it from: the reader opened it, or a feed brought it. */
	source: 'library' | 'feed';
	/** 0 to 1. */
	score: number;
	/** What it shares with the article being read, in plain words. */
	reasons: string[];
	/** It carries the same text as the article being read, or as one listed before. */
	isCopy: boolean;
	/** Ids of its topics and of those above them. */
	topics: string[];
	/** Ids of the actors of the article being read that it names. */
	actors: string[];
}

/** What one outlet has on the story, newest first. */
export interface OutletCoverage {
	outlet: string;
	articles: RelatedArticle[];
}
