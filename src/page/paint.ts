import { HIGHLIGHT_COLOURS, type HighlightColour } from '../core/highlights/highlight.ts';
import { HIGHLIGHT_NAMES, MARK_NAME } from '../core/highlights/highlight-rules.ts';

/** A passage to paint. The range must live on: the browser follows it as the page changes. */
export interface PaintedPassage {
	range: Range;
	colour: HighlightColour;
}

/** How long a passage the reader asked to see stays marked: long enough for the eye to arrive after the page has scrolled. */
const MARK_MILLISECONDS = 2_500;

/**
 * Paints these passages and no others, without touching the page's elements (CSS Custom Highlight API). A colour without a passage
 * is not registered. The rules come from HIGHLIGHT_RULES.
 */
export function paintPassages(passages: readonly PaintedPassage[]): void {
	for (const colour of HIGHLIGHT_COLOURS) {
		const ranges = passages.filter((passage) => passage.colour === colour).map(({ range }) => range);
		register(HIGHLIGHT_NAMES[colour], ranges);
	}
}

/**
 * Marks a passage, which may be in pieces, for a moment, in place of one marked before.
 * @returns ends it at once
 */
export function markRanges(ranges: readonly Range[]): () => void {
	const mark = new Highlight(...ranges);
	mark.priority = 1;
	CSS.highlights.set(MARK_NAME, mark);
	const timer = setTimeout(end, MARK_MILLISECONDS);
	function end(): void {
		clearTimeout(timer);
		if (CSS.highlights.get(MARK_NAME) === mark) CSS.highlights.delete(MARK_NAME);
	}
	return end;
}

function register(name: string, ranges: Range[]): void {
	if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
	else CSS.highlights.delete(name);
}
