import type { Span } from '../core/article.ts';
import type { PassageSelectors } from '../core/highlights/highlight.ts';
import { boundNear, type Edge } from '../core/highlights/moved-bound.ts';
import { describeIn } from '../page/highlights/anchor/describe.ts';
import { textOf } from '../page/highlights/anchor/text-of.ts';
import type { BoundDrag } from '../page/highlights/popover/bound-grips.ts';
import { lettersInSight } from '../page/highlights/popover/letter-near.ts';
import { unshadowed } from '../page/highlights/popover/unshadowed.ts';
import type { PaintedHighlights } from './painted-highlights.ts';

/**
 * Lets the first or last word of a painted highlight be drawn elsewhere, shown on the page alone while it is drawn.
 * @param keep stores what the reader let go of. Rejects where it may not be kept
 * @returns null where the highlight is not on the page
 */
export function dragBound(
	painted: PaintedHighlights,
	id: string,
	edge: Edge,
	keep: (passage: PassageSelectors) => Promise<void>,
): BoundDrag | null {
	const [before] = painted.rangeOf(id);
	const body = unshadowed(document, 'body');
	if (!before || !body) return null;
	const page = textOf(body);
	const span = page.fromRange(before);
	if (!span) return null;
	const letters = lettersInSight(document);
	const stop = new AbortController();
	const options = { signal: stop.signal, capture: true, passive: true };
	document.addEventListener('scroll', letters.forget, options);
	window.addEventListener('resize', letters.forget, options);
	let shown: Span = span;
	const show = ([start, end]: Span): void => {
		const range = page.toRange(start, end);
		if (!range) return;
		shown = [start, end];
		painted.move(id, range);
	};
	const giveUp = (): void => {
		stop.abort();
		show(span);
	};
	return {
		moveTo: (x, y) => {
			const letter = letters.near(x, y);
			const at = letter && page.offsetOf(letter.node, letter.offset);
			const next = at === null ? null : boundNear(page.text, span, edge, at + 0.5);
			if (next && (next[0] !== shown[0] || next[1] !== shown[1])) show(next);
		},
		giveUp,
		letGo: async () => {
			stop.abort();
			if (shown[0] === span[0] && shown[1] === span[1]) return;
			const range = page.toRange(shown[0], shown[1]);
			const passage = range && describeIn(page, range);
			if (!passage) return giveUp();
			// what is kept is painted where it is then
			await keep(passage).then(() => painted.endMove(), giveUp);
		},
	};
}
