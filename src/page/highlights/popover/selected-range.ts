/**
 * What the reader has selected of a page's text.
 * @returns null where nothing is selected, or where it stands in a field that can be edited
 */
export function selectedRange(document: Document): Range | null {
	return selectedRanges(document)[0] ?? null;
}

/** All that is selected, where a browser lets the reader select several passages. */
export function selectedRanges(document: Document): Range[] {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed) return [];
	const focus = document.activeElement;
	if (focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement) return [];
	return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
		.filter((range) => range.toString().trim() !== '' && !isEditable(range.commonAncestorContainer))
		.map((range) => range.cloneRange());
}

function isEditable(node: Node): boolean {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest('[contenteditable]:not([contenteditable="false"]), input, textarea, select') != null;
}
