import type { LookUpResult, LookUpSource } from '../core/look-ups/look-up-source.ts';

/** What a look-up would send, to be shown before it is sent, and what was looked up for the article before. */
export interface LookUpPlan {
	words: string;
	/** The article's, which chooses the edition that is asked; BCP 47. */
	language: string | null;
	earlier: LookUpResult[];
}

/** What the interface may ask of look-ups. */
export interface LookUpMethods {
	/** Null when the tab's page is no article. */
	planLookUp(tabId: number): LookUpPlan | null;
	/**
	 * Sends words to a source and answers the articles it knows, once its host is granted: the caller asks for it in the same click.
	 * Rejects with a problem that the reader is told.
	 */
	lookUp(tabId: number, source: LookUpSource, words: string): LookUpResult;
	cancelLookUp(tabId: number, source: LookUpSource): void;
}
