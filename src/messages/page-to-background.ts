import type { PageState } from '../core/addresses/same-page.ts';
import type { Detection } from '../core/article.ts';
import type { PageDetection } from '../core/detect/hold-back.ts';
import type { AnchorState, Highlight, HighlightColour, PassageSelectors } from '../core/highlights/highlight.ts';
import type { InterfaceLanguage } from '../core/look/interface-language.ts';

/** What the scripts in a page may tell or ask the background. The background trusts none of it: text is text. */
export interface PageToBackground {
	/** The resident detector looked at the page (again). */
	pageChecked(check: SaidOfPage): void;
	/** The text is there that `extractArticle` did not find. */
	textArrived(): void;
	/**
	 * The reader asked to keep the selected passage. Resolves once it is stored. The page's script makes the id, so that asking
	 * again after the worker was killed keeps one highlight, not two.
	 */
	saveHighlight(id: string, passage: PassageSelectors, colour: HighlightColour): Highlight;
	/** What the page's script says, in the language that the reader chose; null where it speaks that already. @param known the language it speaks */
	readWords(known: string | null): PageWords | null;
	/** The reader has selected words: whether a handle may be shown beside them. */
	isHandleOffered(): boolean;
	/**
	 * The reader pressed the handle beside a passage: it waits for colour and note, which are asked for in a frame of ours. Rejects with a
	 * problem that the reader is told.
	 * @param isStolen this page took the keyboard from a note before: they are asked for in a window, unless the tab is private
	 */
	offerNote(id: string, passage: PassageSelectors, isStolen: boolean): NoteOffer;
	/** The reader opened a painted highlight: its colour and note are shown in a frame of ours. Otherwise as `offerNote`. */
	offerKept(id: string, isStolen: boolean): NoteOffer;
	/**
	 * The reader has drawn the highlight whose note is open to other bounds. Resolves once that is stored and painted; asked again it changes nothing.
	 * Rejects with a problem that the reader is told.
	 */
	keepBounds(token: string, passage: PassageSelectors): void;
	/** The page rewrote itself, and its highlights are found elsewhere or no more. */
	highlightsPlaced(states: Record<string, AnchorState>): void;
	/** Something is painted on the page, or no longer is: the rules that paint are put in or taken away. */
	paintingChanged(isPainting: boolean): void;
}

/** Messages in one language. */
export interface PageWords {
	language: InterfaceLanguage;
	/** By key. */
	words: Record<string, string>;
}

export interface NoteOffer {
	/** What the frame must know. */
	token: string;
	/** No frame is wanted: a window has opened. */
	isInWindow: boolean;
}

export interface PageCheck extends PageState {
	detection: Detection;
}

/** The same as the detector says it: with what it saw of being private, which is judged and forgotten. */
export type SaidOfPage = Omit<PageCheck, 'detection'> & { detection: PageDetection };
