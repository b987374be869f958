import type { ArticleId } from '../core/article.ts';
import type { ChangeOfMany } from '../core/highlights/change-of-many.ts';
import type { Highlight, HighlightColour } from '../core/highlights/highlight.ts';
import type { ImportFormat } from '../core/imports/read-import.ts';
import type { ArticleVersion } from '../core/library/article-versions.ts';
import type { FacetCounts, LibraryQuery } from '../core/library/library-query.ts';

/** An entry of the library as its list shows it: a highlight, or an article. */
export interface LibraryRow {
	id: string;
	articleId: ArticleId;
	title: string;
	outlet: string | null;
	/** When it was made, or last opened: ISO 8601, UTC. */
	at: string;
	/** The beginning of the passage; of an article who is in it. */
	words: string;
	note: string;
	tags: string[];
	/** Null of an article. */
	colour: HighlightColour | null;
	/** Highlights of the article. */
	count: number;
}

/** A part of what a query of the library finds. */
export interface LibraryAnswer {
	/** Null for one that is gone or cannot be read. */
	rows: (LibraryRow | null)[];
	/** The place of the first row among all that was found. */
	from: number;
	/** Null while the library is brought together: all of it would be looked at to count it. */
	total: number | null;
	/** Null while the library is brought together. */
	facets: FacetCounts | null;
	/** Not all articles are known yet: actors and topics are still counted. */
	isWhole: boolean;
}

/** What comes, or would come, of an import. */
export interface ImportResult {
	format: ImportFormat;
	added: number;
	changed: number;
	/** As they are already. */
	unchanged: number;
	/** What cannot be taken in: its place in the file, and the field that is not as it must be. */
	refused: { place: number; field: string }[];
	/** How many more there are that are not named. */
	refusedMore: number;
	/** Names it for `undoChange`; null where nothing was stored. */
	undo: string | null;
}

/** All that is kept of an article. Times are ISO 8601, UTC. */
export interface LibraryArticleView {
	id: ArticleId;
	url: string;
	title: string;
	outlet: string | null;
	authors: string[];
	publishedAt: string | null;
	language: string | null;
	/** How its text begins, where that is kept. */
	beginning: string | null;
	firstOpenedAt: string | null;
	lastOpenedAt: string | null;
	/** How often it was seen to have changed. */
	changes: number;
	/** How many texts it was read with that are kept; none where its text is not. */
	texts: number;
	/** In the order of the text. */
	highlights: Highlight[];
}

/** What the interface may ask of all that is kept. */
export interface LibraryMethods {
	/** The newest highlights kept, before the whole library is searched. */
	peekLibrary(count: number): LibraryAnswer;
	/** Some of what a query finds, and what it could be narrowed by. */
	searchLibrary(query: LibraryQuery, from: number, count: number): LibraryAnswer;
	/** Ids of everything that a query finds, in its order. */
	listLibrary(query: LibraryQuery): string[];
	/** Null where nothing is kept of it. */
	viewLibraryArticle(articleId: ArticleId): LibraryArticleView | null;
	/** Every text that an article was read with and that is kept, oldest first; the last is the one it has now. */
	listVersions(articleId: ArticleId): ArticleVersion[];
	/** Keeps the reader's note on a whole article, which hangs on its headline; an empty one goes. */
	noteArticle(articleId: ArticleId, note: string): void;
	/** Does something to many highlights, all or none. Answers how many were changed, and the name of the change for `undoChange`. */
	changeHighlights(ids: string[], change: ChangeOfMany): { undo: string; count: number };
	/**
	 * Takes in highlights from a file of ours or of another program; with `isDry` it only tells what would come of it. Rejects with a problem that the
	 * reader is told; nothing is changed then.
	 */
	importHighlights(content: string, isDry: boolean): ImportResult;
	/** Puts back what a change of many changed. Answers how many; none where it is too late. */
	undoChange(undo: string): number;
}
