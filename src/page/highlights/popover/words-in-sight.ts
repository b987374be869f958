import { unshadowed } from './unshadowed.ts';

/** A page of a hundred thousand lines has few of them in sight. */
const MOST_NODES = 20_000;
const CONTROLS = 'button, input, select, textarea, summary, [role="button"]';

/** A line of a text node, or a control, which has none. */
interface InSight {
	node: Text | null;
	box: DOMRect;
}

/** The boxes of the lines of text, and of the controls, that lie within a stretch of the view. CSS pixels of the view. */
export function wordsInSight(document: Document, within: DOMRect): DOMRect[] {
	return linesInSight(document, within).map(({ box }) => box);
}

/** The same, with the text of each line. */
export function linesInSight(document: Document, within: DOMRect): InSight[] {
	const body = unshadowed(document, 'body');
	const found: InSight[] = [];
	let left = MOST_NODES;
	const look = (parent: Element | ShadowRoot): void => {
		for (const node of unshadowed(parent, 'childNodes')) {
			if (left-- <= 0) return;
			if (node instanceof Text) lines(node);
			else if (node instanceof Element) lookInto(node);
		}
	};
	const lines = (node: Text): void => {
		if (!/\S/.test(node.data)) return;
		const range = document.createRange();
		range.selectNodeContents(node);
		if (!touches(range.getBoundingClientRect(), within)) return;
		if (node.parentElement?.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return;
		for (const box of range.getClientRects()) if (touches(box, within)) found.push({ node, box });
	};
	const lookInto = (element: Element): void => {
		const box = element.getBoundingClientRect();
		// what stands in it may hang over; a box of no size, as of `display: contents`, says nothing of what is in it
		const isAway = box.width * box.height > 0 && !touches(withOverflow(element, box), within);
		if (isAway) return;
		if (element.matches(CONTROLS)) found.push({ node: null, box });
		else look(element.shadowRoot ?? element);
	};
	if (body) look(body);
	return found;
}

/** How much of a box others lie over, as an area. */
export function coveredBy(box: DOMRect, others: readonly DOMRect[]): number {
	return others.reduce((sum, other) => sum + Math.max(0, wide(box, other)) * Math.max(0, high(box, other)), 0);
}

export function touches(a: DOMRect, b: DOMRect): boolean {
	return wide(a, b) > 0 && high(a, b) > 0;
}

function wide(a: DOMRect, b: DOMRect): number {
	return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

function high(a: DOMRect, b: DOMRect): number {
	return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

function withOverflow(element: Element, box: DOMRect): DOMRect {
	const { scrollWidth, scrollHeight } = element;
	return new DOMRect(
		Math.min(box.left, box.right - scrollWidth),
		box.top,
		Math.max(box.width, 2 * scrollWidth - box.width),
		Math.max(box.height, scrollHeight),
	);
}
