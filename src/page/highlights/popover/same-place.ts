/** Whether two ranges have the same ends. */
export function isSamePlace(a: Range, b: Range): boolean {
	return (
		a.startContainer === b.startContainer &&
		a.startOffset === b.startOffset &&
		a.endContainer === b.endContainer &&
		a.endOffset === b.endOffset
	);
}
