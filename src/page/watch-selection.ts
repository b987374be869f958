import { selectedRange } from './selected-range.ts';

/**
 * Calls back when the reader has finished selecting a passage, with the mouse, a finger or the keyboard; once for a selection.
 * @returns stops it
 */
export function watchSelection(document: Document, onSelected: (range: Range) => void): () => void {
	const stop = new AbortController();
	let last: Range | null = null;
	const check = () => {
		if (stop.signal.aborted) return;
		const range = selectedRange(document);
		if (!range || (last && isSame(range, last))) return;
		last = range;
		onSelected(range);
	};
	const checkSoon = (event: Event) => {
		// what we put into the page stands outside its body
		const { target } = event;
		const isOnPage = target === document.documentElement || (target instanceof Node && document.body?.contains(target));
		// the browser settles the selection after the event: a click into a selection clears it only then
		if (isOnPage) setTimeout(check);
	};
	const options = { signal: stop.signal, capture: true, passive: true };
	document.addEventListener('pointerup', checkSoon, options);
	document.addEventListener(
		'keyup',
		(event) => {
			// selecting by key ends when Shift is let go; Ctrl+A selects everything, which is no passage
			if (event.key === 'Shift') checkSoon(event);
		},
		options,
	);
	document.addEventListener(
		'selectionchange',
		() => {
			if (document.getSelection()?.isCollapsed) last = null;
		},
		options,
	);
	return () => stop.abort();
}

function isSame(a: Range, b: Range): boolean {
	return (
		a.startContainer === b.startContainer &&
		a.startOffset === b.startOffset &&
		a.endContainer === b.endContainer &&
		a.endOffset === b.endOffset
	);
}
