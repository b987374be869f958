import type { HighlightColour } from '../core/highlights/highlight.ts';
import type { Edge } from '../core/highlights/moved-bound.ts';
import type { Look } from '../core/look/look.ts';

/** What the frame of a note shows. */
interface OpenedNote {
	/** Of the passage. */
	words: string;
	/** Written before it moved to a window, or kept with the passage. */
	draft: string;
	/** The colour of a highlight that is kept already; null of a passage that is not. */
	keptIn: HighlightColour | null;
	/** The reader's for the interface. */
	look: Look;
}

/** What the frame may ask of the background in which the reader writes a note, and the window that it moves to. */
export interface NoteToBackground {
	/**
	 * The words of the passage that waits in the frame's tab, and what was written before it moved to a window; null where none waits for
	 * this token, or another frame opened it.
	 */
	openNote(token: string): OpenedNote | null;
	/** Deletes the highlight that the note is of; until the frame is closed it can be put back. */
	deleteKept(token: string): void;
	restoreKept(token: string): void;
	/**
	 * Shows the highlight as it would be with its first or last word one further on or back; `keepNote` keeps it so, closing leaves it as it was.
	 * Answers the words that it would have; null where it goes no further.
	 */
	moveBound(token: string, edge: Edge, by: 1 | -1): string | null;
	/** The words that the highlight was given by drawing its bounds on the page, which is stored; null where it was given none. */
	readDragged(token: string): string | null;
	/** Takes that back. Answers the words that the highlight has then. */
	undoDragged(token: string): string;
	/** Keeps the passage, or changes the highlight that is there. Resolves once it is stored; asked again it keeps nothing twice. Rejects with a problem that the reader is told. */
	keepNote(token: string, colour: HighlightColour, note: string): void;
	/**
	 * The frame has lost the focus, by the reader or by the page around it. True where the page took it and may hear what is typed: then the
	 * note is to be moved.
	 */
	lostFocus(token: string): boolean;
	/** Lets the note be written on in a window of ours, out of the page's reach, and takes the frame away. */
	moveNote(token: string, draft: string): void;
	/** The reader is done with it, whether it was kept or not. */
	closeNote(token: string): void;
}
