/** How long a content script may go on. */
export interface Lifetime {
	/** Ends everything that the script started. */
	readonly signal: AbortSignal;
	/** False, and everything has ended, once the extension was updated, reloaded or removed: a newer script may be in the page. */
	goesOn(): boolean;
}

/**
 * The lifetime of a content script. Chromium leaves an older version's scripts running, cut off from their extension, and nothing
 * tells them so; they find it out by themselves, since whatever a newer script could say to them in the page, the page could say too.
 * @param isConnected whether the extension that put the script into the page still runs
 */
export function beginLifetime(isConnected: () => boolean): Lifetime {
	const end = new AbortController();
	return {
		signal: end.signal,
		goesOn: () => {
			if (!isConnected()) end.abort();
			return !end.signal.aborted;
		},
	};
}
