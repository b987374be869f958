import type { ArticleId, Span } from '../../article.ts';

/** A passage in the words of one article, with where it stands. Nothing in it is ours. */
export interface Passage {
	articleId: ArticleId;
	url: string;
	outlet: string;
	/** The sentence or quote, as it stands there. */
	text: string;
	/** What in it differs; offsets into `text`. */
	marks: Span[];
	/** Known from a feed's title and summary alone: the article may say more. */
	isFromSummary: boolean;
}

/** One thing counted or measured, with different results. */
export interface NumberDifference {
	/** What is counted, as this article writes it: "children". Empty where the unit is part of the number. */
	thing: string;
	/** This article's number first. Each with one passage for every independent report that gives it. */
	versions: { value: string; passages: Passage[] }[];
}

/** One person's words, not the same in two articles. */
export interface QuoteDifference {
	/** Where one is known. */
	speaker: string | null;
	/** This article breaks the quote off, another one does, or the words are not the same. */
	kind: 'cut-here' | 'cut-elsewhere' | 'reworded';
	here: Passage;
	elsewhere: Passage[];
}

/** Somebody's words that this article does not have; one passage for each independent report. */
export interface QuoteElsewhere {
	speaker: string;
	passages: Passage[];
}

/** How an article differs from other reports of its story. What is not sure is left out. */
export interface StoryDifferences {
	numbers: NumberDifference[];
	quotes: QuoteDifference[];
	quotedElsewhere: QuoteElsewhere[];
	/** What others tell and this article does not: one fact each, with one passage for each independent report. */
	missingHere: Passage[][];
	/** What this article alone tells, among those whose whole text is known. */
	onlyHere: Passage[];
	comparedWith: ComparedWith;
}

/** How much could be compared. */
export interface ComparedWith {
	/** Independent reports whose whole text is known, since the reader opened them. */
	wholeTexts: number;
	/** Independent reports of which only a feed's title and summary are known. */
	summaries: number;
	/** This article is cut off by a paywall, so that what it leaves out cannot be told. */
	isCutOff: boolean;
}

/** @returns how many lines there are to read */
export function countDifferences({
	numbers,
	quotes,
	quotedElsewhere,
	missingHere,
	onlyHere,
}: StoryDifferences): number {
	return numbers.length + quotes.length + quotedElsewhere.length + missingHere.length + onlyHere.length;
}
