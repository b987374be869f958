import { unshadowed } from './highlights/popover/unshadowed.ts';

/**
 * The elements right below one, past what a form's fields shadow. Going through `children` itself takes the square of their number in jsdom,
 * which looks for each step's "length" among their names.
 */
export function* childrenOf(element: Element | null): Generator<Element> {
	let child = element && unshadowed(element, 'firstElementChild');
	for (; child; child = unshadowed(child, 'nextElementSibling')) yield child;
}
