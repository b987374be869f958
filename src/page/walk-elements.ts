import { unshadowed } from './highlights/popover/unshadowed.ts';

/** Of `NodeFilter`, which commands without a window have not. */
const SHOW_ELEMENT = 1;

/**
 * The elements below a root in document order, up to a number, one after the other: neither a deep nor a large page makes a list or a
 * recursion of its size. The browser goes on by itself: nothing that a form shadows is asked, and texts between the elements cost nothing.
 */
export function* walkElements(root: Element, most: number): Generator<Element> {
	const walker = unshadowed(root.ownerDocument, 'createTreeWalker')(root, SHOW_ELEMENT);
	for (let left = most; left > 0 && walker.nextNode(); left--) yield walker.currentNode as Element;
}
