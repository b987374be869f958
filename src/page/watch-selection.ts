import { selectedRange } from './selected-range.ts';

/**
 * Calls back when the reader has finished selecting a passage, with the mouse, a finger or the keyboard.
 * @returns stops it
 */
export function watchSelection(document: Document, onSelected: (range: Range) => void): () => void {
	const stop = new AbortController();
	const check = () => {
		// the browser settles the selection after the event: a click into a selection clears it only then
		setTimeout(() => {
			const range = stop.signal.aborted ? null : selectedRange(document);
			if (range) onSelected(range);
		});
	};
	const options = { signal: stop.signal, capture: true, passive: true };
	document.addEventListener('pointerup', check, options);
	document.addEventListener(
		'keyup',
		(event) => {
			// selecting by key ends when Shift is let go; Ctrl+A selects everything, which is no passage
			if (event.key === 'Shift') check();
		},
		options,
	);
	return () => stop.abort();
}
