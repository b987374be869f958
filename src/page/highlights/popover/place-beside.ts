/** Between a passage and what is placed beside it, in CSS pixels; and from the edge of the view. */
const GAP = 8;

/** Beside the end of a passage, where the hand that selected it is, or beneath the whole. */
export type Place = 'end' | 'whole';

/** Where a box goes that stands beneath a passage, or above it where there is no room; always in view. CSS pixels of the view. */
export function placeBeside(box: Element, range: Range, beside: Place): { top: number; left: number } {
	const view = box.ownerDocument.defaultView;
	if (!view) return { top: GAP, left: GAP };
	const whole = range.getBoundingClientRect();
	const last = beside === 'end' ? [...range.getClientRects()].filter(({ width }) => width > 0).at(-1) : undefined;
	const passage = last ?? whole;
	const { width, height } = box.getBoundingClientRect();
	const below = passage.bottom + GAP;
	const hasRoomBelow = below + height + GAP <= view.innerHeight;
	const top = hasRoomBelow ? below : passage.top - GAP - height;
	const left = beside === 'end' ? passage.right - width / 2 : passage.left;
	return {
		top: Math.round(Math.max(GAP, Math.min(top, view.innerHeight - height - GAP))),
		left: Math.round(Math.max(GAP, Math.min(left, view.innerWidth - width - GAP))),
	};
}
