import type { Lifetime } from './lifetime.ts';

/** Milliseconds after the last change: a dialogue closes and a text arrives in many steps. */
const CALM = 500;
/** A page on which something always moves is never calm: so long after its first change it is read all the same, longer with each try. */
const LATEST = 2_000;
/** The next try waits so many times as long as the last one took, and longer with each that finds nothing. */
const REST = 4;
const LONGEST_REST = 30_000;
/** A page that changes for ever without an article in it is given up. */
const MOST_TRIES = 25;
/** What dialogues change of a page that they hide and show. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'aria-hidden', 'inert', 'open'];

/**
 * Makes `read` go on where it finds nothing: it is tried again when the page changes (a dialogue closes, a text arrives late) and when the
 * page is looked at, until there is something at the same address.
 * @param arrived called once where a later try finds something
 * @returns reads now; whoever calls it again begins anew
 */
export function awaitText<Found>(
	read: () => Found | null,
	arrived: () => void,
	{ signal, goesOn }: Lifetime,
): () => Found | null {
	let stop = () => {};
	signal.addEventListener('abort', () => stop());
	return () => {
		stop();
		const found = read();
		if (found === null && goesOn()) stop = waitFor(read, arrived, goesOn);
		return found;
	};
}

function waitFor(read: () => unknown, arrived: () => void, goesOn: () => boolean): () => void {
	const address = location.href;
	let tries = 0;
	let restsUntil = 0;
	let latest = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const tryAgain = (): void => {
		waiting = undefined;
		if (!goesOn() || location.href !== address || ++tries > MOST_TRIES) {
			stop();
			return;
		}
		const began = performance.now();
		const found = read();
		const ended = performance.now();
		restsUntil = ended + Math.min(LONGEST_REST, REST * (ended - began) * tries);
		if (found === null) return;
		stop();
		arrived();
	};
	const changed = (): void => {
		const now = performance.now();
		if (waiting === undefined) latest = now + LATEST * (tries + 1);
		else if (now >= latest) return;
		clearTimeout(waiting);
		waiting = setTimeout(tryAgain, Math.max(Math.min(CALM, latest - now), restsUntil - now));
	};
	const viewed = (): void => {
		if (document.visibilityState === 'visible') changed();
	};
	const observer = new MutationObserver(changed);
	function stop(): void {
		clearTimeout(waiting);
		observer.disconnect();
		document.removeEventListener('visibilitychange', viewed);
	}
	observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
	document.addEventListener('visibilitychange', viewed);
	return stop;
}
