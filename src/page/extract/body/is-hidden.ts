import { paragraphsLength } from '../region/running-text.ts';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Server-rendered React streams late parts into hidden divisions of this name and moves them into place once its script runs. */
export const STREAMED_PART = /^S:[\da-f]+$/i;

/** What holds more than this share of a page's paragraphs is hidden for a moment: behind a dialogue, until scripts have run. */
const MOST_TEXT = 0.6;
const FEWEST_PARAGRAPHS = 2;
/** A text's paragraphs may be fewer than those beside it, but long. */
const FEWER_PARAGRAPHS = 0.2;
const SHORTEST_PARAGRAPH = 80;

/**
 * Whether an element says that it is hidden, unless most of the page's text is in it. Style sheets are not asked: that would force a
 * layout.
 */
export function isHidden(element: Element): boolean {
	return saysHidden(element) && !holdsMostText(element);
}

function holdsMostText(element: Element): boolean {
	const own = element.getElementsByTagName('p').length;
	if (own < FEWEST_PARAGRAPHS) return element.nodeName === 'BODY';
	const root = element.ownerDocument.documentElement;
	const all = root.getElementsByTagName('p').length;
	if (own > MOST_TEXT * all) return true;
	// few hidden parts hold as many, so that a page of thousands is not measured for each
	return own > FEWER_PARAGRAPHS * all && paragraphsLength(element) > MOST_TEXT * paragraphsLength(root);
}

function saysHidden(element: Element): boolean {
	if (element.hasAttribute('hidden'))
		return element.getAttribute('hidden') !== 'until-found' && !STREAMED_PART.test(element.id);
	if (element.getAttribute('aria-hidden') === 'true') return !isWrittenOut(element) && !isBehindDialogue(element);
	const style = element.getAttribute('style');
	return style !== null && style.length < 5_000 && HIDING_STYLE.test(style);
}

const DIALOGUE = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog[open]';

/** While a dialogue is open, everything beside it is hidden from screen readers (WAI-ARIA Authoring Practices, modal dialog). */
function isBehindDialogue(element: Element): boolean {
	const body = element.ownerDocument.body;
	const parent = element.parentElement;
	if (!parent || (parent !== body && parent.parentElement !== body)) return false;
	for (const around of [element, parent]) {
		if (around === body) continue;
		for (const beside of around.parentElement?.children ?? [])
			if (beside !== around && (beside.matches(DIALOGUE) || beside.querySelector(DIALOGUE))) return true;
	}
	return false;
}

/** Long paragraphs are hidden from screen readers by scripts that count what a reader may read; they are on the screen. */
function isWrittenOut(element: Element): boolean {
	return element.nodeName === 'P' && (element.textContent?.trim().length ?? 0) >= SHORTEST_PARAGRAPH;
}
