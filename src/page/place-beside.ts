/** Between a passage and what is placed beside it, in CSS pixels; and from the edge of the view. */
const GAP = 8;

/** Places a box beneath a passage, or above it where there is no room; always in view. */
export function placeBeside(box: HTMLElement, range: Range): void {
	const view = box.ownerDocument.defaultView;
	if (!view) return;
	const passage = range.getBoundingClientRect();
	const { width, height } = box.getBoundingClientRect();
	const below = passage.bottom + GAP;
	const hasRoomBelow = below + height + GAP <= view.innerHeight;
	const top = hasRoomBelow ? below : passage.top - GAP - height;
	box.style.top = `${Math.min(Math.max(GAP, top), view.innerHeight - height - GAP)}px`;
	box.style.left = `${Math.min(Math.max(GAP, passage.left), view.innerWidth - width - GAP)}px`;
}
