import type { HighlightColour } from '../../core/highlights/highlight.ts';
import type { Edge } from '../../core/highlights/moved-bound.ts';

/** What may be done with a highlight that is kept. Each rejects with a sentence for the reader. */
export interface KeptActions {
	colour: HighlightColour;
	/** Puts its words on the clipboard. */
	copy: () => Promise<void>;
	/** Shows it with its first or last word one further on or back. Answers its words then; null where it goes no further. */
	moveBound: (edge: Edge, by: 1 | -1) => Promise<string | null>;
	/** Takes back what was drawn on the page last. Answers its words then. */
	undoDragged: () => Promise<string>;
	remove: () => Promise<void>;
	restore: () => Promise<void>;
}
