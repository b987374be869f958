/** Milliseconds between two looks at whether we still belong to a running extension. */
const LOOK_EVERY = 1_000;

/** How long a content script may go on. */
export interface Lifetime {
	/** Ends everything that the script started. */
	readonly signal: AbortSignal;
	/** False, and everything has ended, once the extension was updated, reloaded or removed: a newer script may be in the page. */
	goesOn(): boolean;
	/** Looks again and again until `signal` ends, while the script has something on the page that nobody else can take away. */
	watch(signal: AbortSignal): void;
}

/**
 * The lifetime of a content script. Chromium leaves an older version's scripts running, cut off from their extension, and nothing
 * tells them so; they find it out by themselves, since whatever a newer script could say to them in the page, the page could say too.
 * @param isConnected whether the extension that put the script into the page still runs
 */
export function beginLifetime(isConnected: () => boolean): Lifetime {
	const end = new AbortController();
	const { signal } = end;
	const goesOn = (): boolean => {
		if (!signal.aborted && !isConnected()) end.abort();
		return !signal.aborted;
	};
	const watch = (until: AbortSignal): void => {
		const timer = setInterval(goesOn, LOOK_EVERY);
		for (const each of [signal, until]) each.addEventListener('abort', () => clearInterval(timer), { once: true });
	};
	document.addEventListener('visibilitychange', goesOn, { signal, capture: true });
	return { signal, goesOn, watch };
}
