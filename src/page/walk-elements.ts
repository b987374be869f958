import { unshadowed } from './highlights/popover/unshadowed.ts';

/**
 * The elements below a root in document order, up to a number, one after the other: neither a deep nor a large page makes a list or a
 * recursion of its size.
 */
export function* walkElements(root: Element, most: number): Generator<Element> {
	const forms = new Set<Node>(root.getElementsByTagName('form'));
	const firstChildOf = (node: Node): Node | null =>
		forms.has(node) ? unshadowed(node, 'firstChild') : node.firstChild;
	const pending: Node[] = [];
	let node = firstChildOf(root);
	let left = most;
	while (node || pending.length) {
		if (!node) {
			node = pending.pop() ?? null;
			continue;
		}
		const isForm = forms.has(node);
		const next: Node | null = isForm ? unshadowed(node, 'nextSibling') : node.nextSibling;
		if (!isForm && node.nodeType !== 1) {
			node = next;
			continue;
		}
		if (left-- === 0) return;
		yield node as Element;
		if (next) pending.push(next);
		node = firstChildOf(node);
	}
}
