import { textWeight } from '../../core/metadata/text-weight.ts';
import type { PageSurvey } from './survey.ts';

export interface ParagraphGroups {
	/** Weight (see text-weight.ts) of all running text outside links. */
	total: number;
	/** Weight of the running text that stands together: in one container or in its neighbours. */
	largest: number;
}

/** A paragraph lighter than this is a label or a teaser. */
const LIGHTEST_PARAGRAPH = 80;
const MOST_PARAGRAPHS = 3_000;

/** Weighs a page's running text and how much of it stands together. */
export function groupParagraphs({ paragraphs, containers }: PageSurvey): ParagraphGroups {
	const groups = weigh(paragraphs, (paragraph) => paragraph.textContent ?? '');
	if (groups.largest > 3 * LIGHTEST_PARAGRAPH) return groups;
	// pages without paragraphs set their text into divisions and table cells, parted by line breaks
	const loose = weigh(containers, ownText);
	return loose.largest > groups.largest ? loose : groups;
}

function weigh(elements: readonly Element[], textOf: (element: Element) => string): ParagraphGroups {
	const weights = new Map<Element, number>();
	let total = 0;
	let left = MOST_PARAGRAPHS;
	for (const element of elements) {
		let weight = textWeight(textOf(element).trim());
		if (weight < LIGHTEST_PARAGRAPH) continue;
		if (left-- === 0) break;
		for (const link of element.querySelectorAll('a')) weight -= textWeight(link.textContent ?? '');
		if (weight < LIGHTEST_PARAGRAPH / 2) continue;
		total += weight;
		// a body may be cut into wrappers of some paragraphs each, so the container's parents share in it
		let container = element.localName === 'p' ? element.parentElement : element;
		for (let level = 0; level < 3 && container; level++) {
			if (container.localName === 'body' && level > 0) break;
			weights.set(container, (weights.get(container) ?? 0) + weight);
			container = container.parentElement;
		}
	}
	return { total, largest: Math.max(0, ...weights.values()) };
}

function ownText(element: Element): string {
	let text = '';
	for (let child = element.firstChild; child; child = child.nextSibling) {
		if (child.nodeType === 3) text += child.nodeValue;
	}
	return text;
}
