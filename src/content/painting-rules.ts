import type { PageToBackground } from '../messages/page-to-background.ts';
import type { Client } from '../platform/rpc.ts';

/**
 * Has the rules that paint put into the page while something is painted on it, and taken away after: a page where nothing is
 * painted must not be able to tell that we are there.
 * @returns says whether something is painted
 */
export function followPainting(background: Client<PageToBackground>): (isPainting: boolean) => void {
	let wanted = false;
	let done: boolean | undefined; // an older version may have left its rules
	let isAsking = false;
	return async (isPainting) => {
		wanted = isPainting;
		if (isAsking) return;
		isAsking = true;
		try {
			// one after the other: the browser does not promise to put in and take away in the order it was asked
			while (done !== wanted) {
				const next = wanted;
				await background.paintingChanged(next);
				done = next;
			}
		} catch {
			// the next change asks again
		} finally {
			isAsking = false;
		}
	};
}
