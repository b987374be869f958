import { browser } from './browser.ts';

/** Asks the reader for hosts. Must be the first thing a click does: the browsers forget the click at the first `await`. */
export function requestOrigins(origins: string[]): Promise<boolean> {
	return browser.permissions.request({ origins });
}

/** The match patterns the browser grants now. */
export async function grantedOrigins(): Promise<string[]> {
	return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives grants back. */
export async function giveBackOrigins(origins: string[]): Promise<void> {
	if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Grants came or went, through us or in the browser's own pages. */
export function onGrantsChanged(handler: () => void): void {
	browser.permissions.onAdded.addListener(handler);
	browser.permissions.onRemoved.addListener(handler);
}
