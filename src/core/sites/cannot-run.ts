import { LIMITS } from '../limits.ts';

/** Why Sidelight cannot run on a page, whatever the reader allows. */
export type CannotRunReason =
	| 'browser-page'
	| 'store'
	| 'file'
	| 'reader-view'
	| 'long-address'
	| 'pdf'
	| 'blocked-by-browser';

/** The stores forbid extensions on their own pages: https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts */
const STORE =
	/^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(?:[/?#]|$)/i;

/** Whether an address is one of a PDF, by its ending. */
export function isPdfAddress(url: string): boolean {
	return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** Null where nothing in the address stands against it. */
export function cannotRunReason(url: string): CannotRunReason | null {
	if (/^about:reader/i.test(url)) return 'reader-view';
	if (/^file:/i.test(url)) return 'file';
	if (STORE.test(url)) return 'store';
	if (!/^https?:/i.test(url)) return 'browser-page';
	return url.length > LIMITS.address ? 'long-address' : null;
}
