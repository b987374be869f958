import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../core/highlights/highlight.ts';
import { HIGHLIGHT_NAMES, MARK_NAME } from '../../../core/highlights/highlight-rules.ts';

/** A passage to paint. The range must live on: the browser follows it as the page changes. */
export interface PaintedPassage {
	range: Range;
	colour: HighlightColour;
}

/**
 * What we paint on a page, without touching its elements (CSS Custom Highlight API). A colour without a passage is not registered.
 * The rules come from HIGHLIGHT_RULES, which whoever makes one of these puts into the page while anything is registered.
 */
export class Paint {
	readonly #onChange: (isPainting: boolean) => void;
	/** What we registered, by its name: a page, or a newer script of ours, may have put something else in its place. */
	readonly #registered = new Map<string, Highlight>();

	/** @param onChange called with whether anything is registered, whenever that may have changed */
	constructor(onChange: (isPainting: boolean) => void) {
		this.#onChange = onChange;
	}

	/** Paints these passages and no others. */
	paintPassages(passages: readonly PaintedPassage[]): void {
		for (const colour of HIGHLIGHT_COLOURS) {
			const ranges = passages.filter((passage) => passage.colour === colour).map(({ range }) => range);
			this.#register(HIGHLIGHT_NAMES[colour], ranges);
		}
		this.#changed();
	}

	/** Marks a passage, which may be in pieces, in place of one marked before. */
	markRanges(ranges: readonly Range[]): void {
		this.#register(MARK_NAME, ranges, 1);
		this.#changed();
	}

	/** Takes everything off. */
	takeOff(): void {
		for (const name of [...this.#registered.keys()]) this.#register(name, []);
		this.#changed();
	}

	#register(name: string, ranges: readonly Range[], priority = 0): void {
		const before = this.#registered.get(name);
		this.#registered.delete(name);
		if (ranges.length > 0) {
			const highlight = new Highlight(...ranges);
			highlight.priority = priority;
			this.#registered.set(name, highlight);
			CSS.highlights.set(name, highlight);
		} else if (before && CSS.highlights.get(name) === before) {
			CSS.highlights.delete(name);
		}
	}

	#changed(): void {
		this.#onChange(this.#registered.size > 0);
	}
}
