/**
 * What the reader has selected of a page's text.
 * @returns null where nothing is selected, or where it stands in a field that can be edited
 */
export function selectedRange(document: Document): Range | null {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (range.toString().trim() === '') return null;
	const focus = document.activeElement;
	if (focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement) return null;
	return isEditable(range.commonAncestorContainer) ? null : range.cloneRange();
}

function isEditable(node: Node): boolean {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest('[contenteditable]:not([contenteditable="false"]), input, textarea, select') != null;
}
