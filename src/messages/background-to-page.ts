import type { ArticleId, ExtractedArticle } from '../core/article.ts';
import type {
	AnchorState,
	Highlight,
	HighlightColour,
	PassageSelectors,
	TextQuoteSelector,
} from '../core/highlights/highlight.ts';
import type { Edge } from '../core/highlights/moved-bound.ts';

/** What the background may ask of the main script in a page that is an article. */
export interface BackgroundToPage {
	/** Null when no article can be made of the page. */
	extractArticle(): ExtractedArticle | null;
	/** Whether a window stands in front of the page, such as a question about cookies. */
	isCovered(): boolean;
	/**
	 * Scrolls to one of several passages and marks it, with a bar that goes through the others. Answers which is shown, counted from 0; null
	 * where the page has none of them.
	 */
	showPassages(shown: ShownOnPage): number | null;
	/** Describes a stretch of the article's text, given paragraph by paragraph, as the page has it. */
	describePassages(passages: TextQuoteSelector[]): PassageSelectors | null;
	/** Describes what is selected; null where nothing of the page's text is. */
	describeSelection(): PassageSelectors | null;
	/**
	 * Shows a painted highlight as it would be with its first or last word one further on or back, until its note is closed. Answers the passage
	 * that it would be; null where it goes no further.
	 */
	moveBound(id: string, edge: Edge, by: 1 | -1): PassageSelectors | null;
	/** Whether a passage stands on the article of this headline, and not on another that the page shows as well. */
	isOnArticle(headline: string, passage: PassageSelectors): boolean;
	/** Keeps the current selection as a highlight (context menu, shortcut). False when nothing of the article is selected. */
	keepSelection(colour: HighlightColour): boolean;
	/** Paints these highlights and no others, and says where they were found. */
	paintHighlights(highlights: Highlight[]): Record<string, AnchorState>;
	/** Opens the note for the current selection, as its handle does (shortcut). False when nothing of the article is selected. */
	openNote(): boolean;
	/** The frame in which a note is written has lost the focus. True where the page took it, and hears keys before we do. */
	returnFocus(token: string): boolean;
	/** Takes away the frame in which a note was written; a passage that was kept is no longer selected. */
	closeNote(token: string, isKept: boolean): void;
	/** The page shows this article now, or none: takes off what is painted of another. */
	paintOnly(articleId: ArticleId | null): void;
	revealHighlight(id: string): boolean;
	/** The feeds that the page names. */
	findFeedLinks(): { url: string; title: string }[];
}

/** What the background may ask of the resident detector. */
export interface BackgroundToDetector {
	/** The address changed without a new page: look again, also at what arrives late. */
	checkAgain(): void;
}

/** What the reader may ask to see on the page. */
export type ShownThing = 'mention' | 'quote' | 'difference' | 'words' | 'highlight';

/** Passages that the reader goes through on the page, and which of them first. */
export interface ShownOnPage {
	/** The same for the same list: where that is shown already, it goes on. */
	key: string;
	thing: ShownThing;
	/** Whose they are. */
	name: string | null;
	/** Each in pieces that follow each other. */
	passages: TextQuoteSelector[][];
	/** Where to begin, counted from 0. */
	index: number;
	/** So far on from the one that is shown, where the list is shown already; 0 for `index` in any case. */
	step: 1 | -1 | 0;
}
