/** What tells one page from the next without reading it. */
export interface PageState {
	url: string;
	/** The document's title and first heading. */
	headline: string;
	/** UTF-16 code units of text in the page. */
	textLength: number;
}

/** Text grown by a quarter is worth another look: the rest of the article arrived late. */
const GROWTH = 1.25;

/** Whether a page is still what it was: the same address and headline, and hardly more text. */
export function isSamePage(before: PageState, now: PageState): boolean {
	return before.url === now.url && before.headline === now.headline && now.textLength < before.textLength * GROWTH;
}
