import type { Analysis, ArticleId } from '../core/article.ts';
import type { StoryDifferences } from '../core/coverage/differences/difference.ts';
import type { TextChange } from '../core/coverage/differences/text-change.ts';
import type { StoryArticle } from '../core/coverage/outlet-coverage.ts';

/** How the story of an article is told elsewhere, and was told before. */
export interface StoryView {
	differences: StoryDifferences;
	/** The story before these days, newest first. */
	earlier: StoryArticle[];
	/** What outlets changed after the reader had opened their articles, this one first. */
	changed: ChangedArticle[];
}

/** What an outlet changed in one of its articles. */
export interface ChangedArticle {
	articleId: ArticleId;
	url: string;
	outlet: string;
	changes: TextChange[];
}

/** A story of the last days, as the page of stories lists it. */
export interface StoryListing {
	/** Stays while newer articles join. */
	id: string;
	/** Oldest first; what has no date comes last. */
	articles: StoryArticle[];
	/** The same story before these days. */
	earlier: StoryArticle[];
	/** Names of the actors of its opened articles, the most shared first. */
	actors: string[];
}

/** What the interface may ask of stories. */
export interface StoryMethods {
	/** Analyses a text of ours that a page shows as an example. Nothing of it is kept. */
	analyseExample(title: string, text: string): Analysis;
	/** Compares the article in the tab with the other reports of its story. Null when there is none. */
	viewStory(tabId: number): StoryView | null;
	/** The stories of the last days, from opened articles and feeds; the one that most independent reports tell first. */
	listStories(): StoryListing[];
}
