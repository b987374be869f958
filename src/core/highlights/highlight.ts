import type { ArticleId } from '../article.ts';

/** W3C Web Annotation, https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
	type: 'TextQuoteSelector';
	exact: string;
	prefix: string;
	suffix: string;
}

/** W3C Web Annotation, https://www.w3.org/TR/annotation-model/#text-position-selector; UTF-16 code units in the body's text content. */
interface TextPositionSelector {
	type: 'TextPositionSelector';
	start: number;
	end: number;
}

/** How a passage is described so that it can be found again. */
export interface PassageSelectors {
	quote: TextQuoteSelector;
	position: TextPositionSelector;
}

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** What a citation says of an article beside its title, its outlet and its address. */
export interface CitedArticle {
	authors: string[];
	/** ISO 8601 with the offset that the page gave, or the day alone. */
	publishedAt: string | null;
	/** When the reader first opened it: ISO 8601, UTC. */
	readAt: string | null;
	section: string | null;
	/** Where its outlet is published. */
	place: string | null;
	/** The page or pages of the printed paper: "A12". */
	pages?: string;
	/** Of the periodical, "1234-5679". */
	issn?: string;
	/** BCP 47. */
	language: string | null;
}

/** A passage the reader kept. */
export interface Highlight extends PassageSelectors {
	id: string;
	articleId: ArticleId;
	/** The address it was made at, and what its article is called: enough to list and export it when the article is gone. */
	url: string;
	articleTitle: string;
	outlet: string | null;
	colour: HighlightColour;
	note: string;
	/** The reader's, as they wrote them; missing is none. */
	tags?: string[];
	/** Missing of one that was made before this was kept. */
	cited?: CitedArticle;
	/** ISO 8601, UTC. */
	createdAt: string;
	modifiedAt: string;
	/** The private tab it was made in, where it was: such a one lives in memory with its tab and is never stored. */
	privateTabId?: number;
}

/** What the reader may change of a highlight. */
export type ReadersChange = Partial<Pick<Highlight, 'colour' | 'note'> & { tags: string[] }>;

/**
 * How a described passage was found again: at its words, at its words elsewhere, at changed words, or not at all. A passage
 * that cannot be placed for sure is lost, never misplaced.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'lost';
