import type { Span } from '../core/article.ts';
import type { HighlightExportFormat } from '../core/highlights/export-highlights.ts';
import type { ExportedFile } from '../core/highlights/exported-file.ts';
import type { Highlight, HighlightColour, ReadersChange } from '../core/highlights/highlight.ts';

/** Where the next slice of an export begins. */
export interface ExportCursor {
	id: string;
	from: number;
}

/** A part of an exported file. */
export interface ExportSlice extends ExportedFile {
	/** The first highlight in it, counted from 0, of `total`. */
	from: number;
	total: number;
	/** Null after the last. */
	next: ExportCursor | null;
	/** Highlights that cannot be read and are not in the file, a few words for each: “The port of Vell…” (position). */
	leftOut: string[];
	/** How many more there are that are not named. */
	leftOutMore: number;
}

/** What the interface may ask of highlights. */
export interface HighlightMethods {
	/** Every highlight kept, newest first. */
	listHighlights(): Highlight[];
	/** Keeps a quote as a highlight. */
	highlightSpan(tabId: number, span: Span, colour: HighlightColour): Highlight | null;
	editHighlight(id: string, change: ReadersChange): void;
	deleteHighlight(id: string): void;
	/** Undoes a deletion. */
	restoreHighlight(highlight: Highlight): void;
	revealHighlight(tabId: number, id: string): boolean;
	/**
	 * Attaches a highlight of the article in a tab to the words that are selected there: another passage, or one that its page no longer had.
	 * Answers the name of the change for `undoChange`, which is null where it cannot be undone; null where nothing is selected.
	 */
	attachHighlight(tabId: number, id: string): { undo: string } | null;
	/**
	 * Those of the article in a tab, or with null every one kept or, of these, those `chosen` by their ids, as a file. Many come in slices: ask again with `next` until it is null.
	 * A slice that begins at 0 begins the file anew: the background ended meanwhile, or what is kept changed.
	 */
	exportHighlights(
		format: HighlightExportFormat,
		tabId: number | null,
		next?: ExportCursor | null,
		chosen?: string[] | null,
	): ExportSlice;
}
