import type { PassageSelectors } from '../core/highlights/highlight.ts';
import { type Edge, movedBound } from '../core/highlights/moved-bound.ts';
import { describeIn } from '../page/highlights/anchor/describe.ts';
import { textOf } from '../page/highlights/anchor/text-of.ts';
import { unshadowed } from '../page/highlights/popover/unshadowed.ts';
import type { PaintedHighlights } from './painted-highlights.ts';

/**
 * Lets a painted highlight begin or end a word earlier or later, on the page alone: it is shown so until that is kept or let go.
 * @returns the passage as it is shown then; null where it goes no further, or is not on the page
 */
export function moveBound(painted: PaintedHighlights, id: string, edge: Edge, by: 1 | -1): PassageSelectors | null {
	const [range] = painted.rangeOf(id);
	const body = unshadowed(document, 'body');
	if (!range || !body) return null;
	const page = textOf(body);
	const span = page.fromRange(range);
	const moved = span && movedBound(page.text, span, edge, by);
	const shown = moved && page.toRange(...moved);
	const passage = shown && describeIn(page, shown);
	if (passage) painted.move(id, shown);
	return passage;
}
