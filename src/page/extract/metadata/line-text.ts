import { isDayOnly } from '../../../core/metadata/is-day-only.ts';
import { parsePublicationTime } from '../../../core/metadata/publication-time.ts';
import type { DayContext } from '../../../core/metadata/times/days.ts';

/** Elements whose insides are no text for readers. */
const UNREAD = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|svg|BUTTON|SELECT|IMG|IFRAME)$/;
const MOST_NODES = 200;
/** Elements that style a part of a word or name, and part nothing. */
const STYLE = /^(?:B|STRONG|EM|I|U|SUP|SUB|FONT|MARK|SMALL|BDI)$/;
const PART_OF_NAME = /(?:first|last|given|family|sur|fore)-?_?name/i;

/**
 * The texts of a short element, parted where its elements and line breaks part them: "By", "Jo Doe", "11 March 2026". What is marked up as a
 * time stands as ISO 8601 where it tells more so, and is said to be of publication or change where its names say it.
 */
export function piecesOf(element: Element, context: DayContext): string[] {
	const pieces: string[] = [];
	let current = '';
	let nodes = 0;
	const flush = () => {
		const text = current.replace(/\s+/g, ' ').trim();
		if (text) pieces.push(text);
		current = '';
	};
	const walk = (node: Node): void => {
		for (let child = node.firstChild; child && ++nodes < MOST_NODES; child = child.nextSibling) {
			if (child.nodeType === 3) current += child.nodeValue ?? '';
			if (child.nodeType === 1) read(child as Element);
		}
	};
	const read = (child: Element): void => {
		if (UNREAD.test(child.nodeName)) return;
		const time = markedTime(child, context);
		const isParting = !STYLE.test(child.nodeName) && !PART_OF_NAME.test(child.getAttribute('class') ?? '');
		if (isParting) flush();
		if (time) current += time;
		else walk(child);
		if (isParting) flush();
	};
	read(element);
	flush();
	return pieces;
}

/** What an element says in its markup as a time, with what it is the time of. */
function markedTime(element: Element, context: DayContext): string | null {
	const written =
		element.getAttribute('datetime') ??
		(element.nodeName === 'ABBR' ? element.getAttribute('title') : null) ??
		(/^date(?:Published|Modified|Created)$/.test(element.getAttribute('itemprop') ?? '')
			? element.getAttribute('content')
			: null);
	const marked = written ? parsePublicationTime(written, context) : null;
	if (!marked) return null;
	const name = `${element.getAttribute('class')?.slice(0, 200) ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
	const label = /publish|datecreated/i.test(name) ? 'Published ' : /updated|modified/i.test(name) ? 'Updated ' : '';
	const shown = isDayOnly(marked) ? parsePublicationTime(element.textContent?.slice(0, 100) ?? '', context) : null;
	return `${label}${shown?.startsWith(marked) ? shown : marked}`;
}
