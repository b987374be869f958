import { childrenOf } from '../../children-of.ts';
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

/** By their parent, the first two elements that are or hold a dialogue: enough to tell whether one stands beside another element. */
export type DialogueHolders = Map<Element, Element[]>;

/**
 * Whether an element says that it is hidden, unless most of the page's text is in it. Style sheets are not asked: that would force a
 * layout.
 * @param holders what is known of the page's dialogues and is filled, where many elements of it are asked for while it stays as it is
 */
export function isHidden(element: Element, holders: DialogueHolders = new Map()): boolean {
	return saysHidden(element, holders) && !holdsMostText(element);
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

function saysHidden(element: Element, holders: DialogueHolders): boolean {
	if (element.hasAttribute('hidden'))
		return element.getAttribute('hidden') !== 'until-found' && !STREAMED_PART.test(element.id);
	if (element.getAttribute('aria-hidden') === 'true')
		return !isWrittenOut(element) && !isBehindDialogue(element, holders);
	const style = element.getAttribute('style');
	return style !== null && style.length < 5_000 && HIDING_STYLE.test(style);
}

const DIALOGUE = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog[open]';

/** While a dialogue is open, everything beside it is hidden from screen readers (WAI-ARIA Authoring Practices, modal dialog). */
function isBehindDialogue(element: Element, holders: DialogueHolders): boolean {
	const body = element.ownerDocument.body;
	const parent = element.parentElement;
	if (!parent || (parent !== body && parent.parentElement !== body)) return false;
	return [element, parent].some(
		(around) => around !== body && holdersIn(around.parentElement, holders).some((holder) => holder !== around),
	);
}

function holdersIn(parent: Element | null, known: DialogueHolders): readonly Element[] {
	if (!parent) return [];
	const before = known.get(parent);
	if (before) return before;
	const found: Element[] = [];
	known.set(parent, found);
	for (const child of childrenOf(parent)) {
		if (child.matches(DIALOGUE) || child.querySelector(DIALOGUE)) found.push(child);
		if (found.length === 2) break;
	}
	return found;
}

/** Long paragraphs are hidden from screen readers by scripts that count what a reader may read; they are on the screen. */
function isWrittenOut(element: Element): boolean {
	return element.nodeName === 'P' && (element.textContent?.trim().length ?? 0) >= SHORTEST_PARAGRAPH;
}
