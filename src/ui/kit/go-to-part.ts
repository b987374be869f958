/**
 * Goes to the part that the address names: the browser looks for it before anything is drawn. The part's heading gets the focus, so that
 * who reads by ear is there as well.
 * @returns whether there is nothing more to wait for
 */
export function goToPart(document: Document): boolean {
	const id = document.location.hash.slice(1);
	if (id === '') return true;
	const part = document.getElementById(id);
	if (!part) return false;
	part.scrollIntoView();
	const heading = part.querySelector<HTMLElement>('h1, h2, h3');
	if (heading) {
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
	}
	return true;
}
