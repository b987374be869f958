/** What tells one page from the next without reading it. */
export interface PageState {
	url: string;
	/** The document's title and first heading. */
	headline: string;
	/** UTF-16 code units of text in the page. */
	textLength: number;
}

/** Whether two addresses are of one page as the browser sees it: all but the place in the page is the same. */
export function isSameAddress(a: string, b: string): boolean {
	return withoutPlace(a) === withoutPlace(b);
}

/** Single-page sites keep the article's path behind the hash ("#!/story"); any other hash is a place in the page. */
function withoutPlace(url: string): string {
	if (!URL.canParse(url)) return url;
	const address = new URL(url);
	address.username = '';
	address.password = '';
	if (!/^#!?\/./.test(address.hash)) address.hash = '';
	return address.href;
}

/** Text grown by a quarter is worth another look: the rest of the article arrived late. */
const GROWTH = 1.25;

/** Whether a page is still what it was: the same address and headline, and hardly more text. */
export function isSamePage(before: PageState, now: PageState): boolean {
	return before.url === now.url && before.headline === now.headline && now.textLength < before.textLength * GROWTH;
}
