/** Brings a passage into view: opens what hides it and scrolls, without motion where the reader wants none. */
export function revealRange(range: Range): void {
	const node = range.startContainer;
	const element = node instanceof Element ? node : node.parentElement;
	const view = element?.ownerDocument.defaultView;
	if (!element || !view) return;
	openHidingPlaces(element);
	const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
	// a passage deep in a tall element would stay out of view if the element were centred
	const isTall = element.getBoundingClientRect().height > view.innerHeight;
	if (isTall) {
		const { top, height } = range.getBoundingClientRect();
		view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
	} else {
		element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
	}
}

/** Closed `details` and parts hidden until found open, as they do when the browser finds text in them. */
function openHidingPlaces(element: Element): void {
	for (let each: Element | null = element; each; each = each.parentElement) {
		if (each instanceof HTMLDetailsElement && !element.closest('summary')) each.open = true;
		if (each.getAttribute('hidden') === 'until-found') each.removeAttribute('hidden');
	}
}
