import type { ArticleId } from '../../core/article.ts';
import type { Highlight, PassageSelectors } from '../../core/highlights/highlight.ts';

/** A passage the reader pressed the handle of, until it is kept or let go. */
export interface PendingNote {
	/** Known to the page's script, which the page cannot read, and to the frame it opens. */
	token: string;
	/** Of the highlight to be. */
	id: string;
	passage: PassageSelectors;
	articleId: ArticleId;
	/** The frame that opened it, the only one that may keep it; null until one did. */
	frame: string | null;
	/** It is stored. */
	isKept?: true;
	/** The note is of a highlight that was there before. */
	isOfKept?: true;
	/** `passage` is another one than the highlight has: it is to get it when the note is kept. */
	isMoved?: true;
	/** What the highlight had before the reader drew its bounds elsewhere, which is stored. */
	dragged?: {
		before: PassageSelectors;
		/** Names the change for `undoChange`. */
		undo: string;
		/** What `joined` was. */
		joined: string;
	};
	/** The notes of other highlights that have gone into it with its passage, or are to. */
	joined?: string;
	/** The highlight, where the reader deleted it. */
	deleted?: Highlight;
	/** Of a note that was moved to a window, whose tab it then waits in. */
	moved?: {
		/** The page's tab. */
		from: number;
		/** What was written before. */
		draft: string;
	};
}
