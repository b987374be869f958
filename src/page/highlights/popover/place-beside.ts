import type { Spot } from './floating-host.ts';

/** Between a passage and what is placed beside it, in CSS pixels; and from the edge of the view. */
const GAP = 8;

/**
 * Where a box goes that stands beneath a passage, or above it where there is no room; always in view.
 * @param air between the two, in CSS pixels
 */
export function placeBeside(box: Element, range: Range, air = GAP): Spot {
	const view = box.ownerDocument.defaultView;
	if (!view) return { top: GAP, left: GAP };
	const passage = range.getBoundingClientRect();
	const { width, height } = box.getBoundingClientRect();
	const below = passage.bottom + air;
	const hasRoomBelow = below + height + GAP <= view.innerHeight;
	const top = hasRoomBelow ? below : passage.top - air - height;
	return {
		top: Math.round(Math.max(GAP, Math.min(top, view.innerHeight - height - GAP))),
		left: Math.round(Math.max(GAP, Math.min(passage.left, view.innerWidth - width - GAP))),
	};
}
