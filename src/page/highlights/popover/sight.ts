/** The view, without the scroll bars. CSS pixels. */
export function viewOf(document: Document): DOMRect {
	const root = document.documentElement;
	const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
	return new DOMRect(0, 0, Math.min(innerWidth, root.clientWidth || innerWidth), innerHeight);
}

/** The part of the view in which what is in a node can be seen: parts of a page that scroll by themselves cut it off. */
export function inSightOf(node: Node, view: DOMRect): DOMRect {
	let { left, top, right, bottom } = view;
	for (let each = node instanceof Element ? node : node.parentElement; each; each = each.parentElement) {
		if (each === each.ownerDocument.body || each === each.ownerDocument.documentElement) break;
		const { overflowX, overflowY } = getComputedStyle(each);
		if (overflowX === 'visible' && overflowY === 'visible') continue;
		const box = each.getBoundingClientRect();
		[left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
		[right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
	}
	return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Whether it is written from right to left. */
export function isRtl(node: Node): boolean {
	const element = node instanceof Element ? node : node.parentElement;
	return element !== null && getComputedStyle(element).direction === 'rtl';
}
