import { textWeight } from '../../core/facts/text-weight.ts';

export interface ParagraphGroups {
	/** Weight (see text-weight.ts) of all running text outside links. */
	total: number;
	/** Weight of the running text that stands together: in one container or in its neighbours. */
	largest: number;
	/** Paragraphs of the largest group. */
	count: number;
}

/** A paragraph lighter than this is a label or a teaser. */
const LIGHTEST_PARAGRAPH = 80;
const BESIDE =
	'nav,footer,aside,header nav,[role="navigation"],[role="complementary"],[role="contentinfo"],[role="dialog"]';
const MOST_PARAGRAPHS = 3_000;

/** Weighs a page's running text and how much of it stands together. */
export function groupParagraphs(root: Element): ParagraphGroups {
	const groups = weigh(root, 'p', (paragraph) => paragraph.textContent ?? '');
	if (groups.largest > 3 * LIGHTEST_PARAGRAPH) return groups;
	// pages without paragraphs set their text into divisions and table cells, parted by line breaks
	const loose = weigh(root, 'div,td,section,article,main,span,pre', ownText);
	return loose.largest > groups.largest ? loose : groups;
}

function weigh(root: Element, selector: string, textOf: (element: Element) => string): ParagraphGroups {
	const weights = new Map<Element, { weight: number; count: number }>();
	let total = 0;
	let left = MOST_PARAGRAPHS;
	for (const element of root.querySelectorAll(selector)) {
		if (left-- === 0) break;
		let weight = textWeight(textOf(element).trim());
		if (weight < LIGHTEST_PARAGRAPH || element.closest(BESIDE)) continue;
		for (const link of element.getElementsByTagName('a')) weight -= textWeight(link.textContent ?? '');
		if (weight < LIGHTEST_PARAGRAPH / 2) continue;
		total += weight;
		// a body may be cut into wrappers of some paragraphs each, so the container's parents share in it
		let container = element.parentElement;
		for (
			let level = 0;
			level < 3 && container && container.nodeName !== 'BODY';
			level++, container = container.parentElement
		) {
			const group = weights.get(container);
			if (group) [group.weight, group.count] = [group.weight + weight, group.count + 1];
			else weights.set(container, { weight, count: 1 });
		}
	}
	let best = { weight: 0, count: 0 };
	for (const group of weights.values()) if (group.weight > best.weight) best = group;
	return { total, largest: best.weight, count: best.count };
}

function ownText(element: Element): string {
	let text = '';
	for (const child of element.childNodes) if (child.nodeType === 3) text += child.nodeValue;
	return text;
}
