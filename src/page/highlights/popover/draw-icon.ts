/** A picture of one line, drawn in the colour of the text around it, in a square of so many pixels. */
export function drawIcon(document: Document, path: string, side: number, drawnAt = side): SVGSVGElement {
	const namespace = 'http://www.w3.org/2000/svg';
	const picture = document.createElementNS(namespace, 'svg');
	const line = document.createElementNS(namespace, 'path');
	line.setAttribute('d', path);
	for (const [name, value] of [
		['viewBox', `0 0 ${drawnAt} ${drawnAt}`],
		['width', String(side)],
		['height', String(side)],
		['fill', 'none'],
		['stroke', 'currentColor'],
		['stroke-width', '1.5'],
		['stroke-linecap', 'round'],
		['stroke-linejoin', 'round'],
		['aria-hidden', 'true'],
	] as const)
		picture.setAttribute(name, value);
	picture.append(line);
	return picture;
}
