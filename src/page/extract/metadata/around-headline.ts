import { walkElements } from '../../walk-elements.ts';

/** Elements beside the one that holds the headline, in page order, itself left out. */
export interface HeadlineSurroundings {
	before: Element[];
	after: Element[];
}

const MOST_ELEMENTS = 20_000;
const MOST_BEFORE = 40;
const MOST_AFTER = 80;

/** What stands near the headline in its article, or first in the page where it has none. */
export function aroundHeadline(root: Element, headline: Element | null): HeadlineSurroundings {
	const before: Element[] = [];
	const after: Element[] = [];
	let isPast = headline === null;
	for (const element of walkElements(headline?.closest('article, main, [role="main"]') ?? root, MOST_ELEMENTS)) {
		if (element === headline) isPast = true;
		else if (!isPast) before.push(element);
		else if (after.push(element) === MOST_AFTER) break;
	}
	return { before: before.slice(-MOST_BEFORE), after };
}
