import { textWeight } from '../../../core/metadata/text-weight.ts';

/** A lighter paragraph is a label; see text-weight.ts. */
const LIGHTEST_PARAGRAPH = 60;

/** Weight of an element's text outside links: of its paragraphs, or of all of it where it marks none up. */
export function runningText(element: Element): number {
	const paragraphs = element.nodeName === 'P' ? [element] : element.querySelectorAll('p');
	if (!paragraphs.length) return unlinkedWeight(element);
	let weight = 0;
	for (const paragraph of paragraphs) weight += unlinkedWeight(paragraph);
	return weight;
}

/** Paragraphs of running text, in order. */
export function runningParagraphs(element: Element): Element[] {
	return [...element.querySelectorAll('p')].filter((paragraph) => unlinkedWeight(paragraph) >= LIGHTEST_PARAGRAPH);
}

/** Characters of an element's paragraphs, links and all. */
export function paragraphsLength(element: Element): number {
	let length = 0;
	for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
	return length;
}

/** Weight of an element's text outside links, paragraphs or not. */
export function unlinkedWeight(element: Element): number {
	let weight = textWeight(element.textContent?.trim() ?? '');
	for (const link of element.querySelectorAll('a')) weight -= textWeight(link.textContent?.trim() ?? '');
	return weight;
}

/** Elements of one name and class are of one kind. */
export function kindOf(element: Element): string {
	return `${element.nodeName}.${element.getAttribute('class') ?? ''}`;
}

/** Whether a node stands after another in the page, and not in it. */
export function isAfter(node: Node, other: Node): boolean {
	return (other.compareDocumentPosition(node) & (4 | 16)) === 4;
}
