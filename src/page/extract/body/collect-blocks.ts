import type { Deadline } from '../../../core/analyse/deadline.ts';
import type { Block } from '../../../core/article.ts';
import { withoutControls } from '../../../core/text/without-controls.ts';
import { INLINE } from './inline-elements.ts';
import type { PageBlock } from './page-block.ts';

const NOT_READ = new Set(['RT', 'RP', 'IMG', 'SOURCE']);
/** A text that ends so is finished: what a line break parts from it is a new paragraph. */
const FINISHED = /[.!?…。！？:"”»」)]\s*$/;

/** A sentence that ends in one element and the next that begins in another are set apart by style sheets. */
const ENDS_SENTENCE = /\p{Ll}{2}[.!?]["”»]?$/u;
const BEGINS_SENTENCE = /^["“«]?\p{Lu}/u;
const NOTE_MARK = /^\s*(?:\[\s*(?:\d{1,3}|[a-z]|note \d{1,2})\s*\]|\(?\d{1,3}\)?(?:\s*,\s*\d{1,3})*|[*†‡§]{1,3})\s*$/i;
/** What a raised number after a figure, a unit or a symbol is: a power. */
const TAKES_POWER = /(?:\d|[)\]]|(?:^|[^\p{L}])\p{L}{1,2})$/u;

/** Whether a raised element refers to a footnote. */
function isNoteMark(element: Element, before: string): boolean {
	const text = element.textContent ?? '';
	// "[citation needed]"
	if (/^\s*\[[^\][]{1,40}\]\s*$/.test(text)) return true;
	if (text.length > 20 || !NOTE_MARK.test(text)) return false;
	return text.includes('[') || element.querySelector('a') !== null || !TAKES_POWER.test(before);
}

/** Cuts the text below an element of the copy into blocks, in reading order. */
export function collectBlocks(container: Element, deadline: Deadline): PageBlock[] {
	const blocks: PageBlock[] = [];
	let text = '';
	let linked = 0;
	let breaks = 0;
	let walked = 0;

	const flush = (owner: Element): void => {
		const tidy = tidySpaces(text);
		if (tidy)
			blocks.push({
				kind: kindOf(owner, container),
				text: tidy,
				element: owner,
				linked: Math.min(linked, tidy.length),
			});
		text = '';
		linked = 0;
		breaks = 0;
	};
	const add = (value: string, isLinked: boolean, owner: Element): void => {
		const isBlank = value.trim() === '';
		if (breaks && !isBlank) {
			if (breaks > 1 || FINISHED.test(text)) flush(owner);
			else text += ' ';
			breaks = 0;
		}
		text += value;
		if (isLinked) linked += value.trim().length;
	};
	const walk = (node: Node, owner: Element, isLinked: boolean): void => {
		for (let child = node.firstChild; child; child = child.nextSibling) {
			if (++walked % 512 === 0 && deadline.isOver()) return;
			if (child.nodeType === 3) {
				add(child.nodeValue ?? '', isLinked, owner);
				continue;
			}
			const name = child.nodeName;
			if (NOT_READ.has(name) || (name === 'PRE' && isCode(child as Element))) continue;
			if (name === 'SUP' && isNoteMark(child as Element, text.slice(-5))) continue;
			if (name === 'A' && isNoteLink(child as Element)) continue;
			if (name === 'BR') breaks++;
			else if ((name === 'TD' || name === 'TH') && isDataCell(child as Element)) {
				// a row of a data table is one line
				walk(child, owner, isLinked);
				text += ' ';
			} else if (INLINE.has(name) && !holdsBlocks(child as Element)) {
				if (ENDS_SENTENCE.test(text.slice(-5)) && BEGINS_SENTENCE.test(child.textContent ?? '')) text += ' ';
				walk(child, owner, isLinked || name === 'A');
			} else {
				flush(owner);
				walk(child, child as Element, isLinked || name === 'A');
				flush(child as Element);
			}
		}
	};
	walk(container, container, false);
	flush(container);
	return blocks;
}

/** A link to a note or back from it, set without being raised: "[2]", "↩". */
function isNoteLink(link: Element): boolean {
	const text = link.textContent?.trim() ?? '';
	return (
		text !== '' &&
		text.length < 8 &&
		/^(?:\[\d{1,3}\]|[↩↵⤴⏎↑^]\ufe0e?)$/u.test(text) &&
		/^[^?]*#/.test(link.getAttribute('href') ?? '')
	);
}

const LONGEST_CELL = 500;

/** A cell of a longer text is the page's layout. */
function isDataCell(cell: Element): boolean {
	return !holdsBlocks(cell) && (cell.textContent?.length ?? 0) <= LONGEST_CELL;
}

function holdsBlocks(inline: Element): boolean {
	return (
		inline.firstElementChild !== null &&
		inline.querySelector('p,div,h1,h2,h3,h4,h5,h6,li,article,section,blockquote,table') !== null
	);
}

/** Code is not read as text: coloured by a highlighter, or with more signs of code than a poem has. */
function isCode(preformatted: Element): boolean {
	if (preformatted.querySelector('[class*="hljs"], [class*="token"], [class*="language-"]')) return true;
	const text = preformatted.textContent ?? '';
	return (text.match(/[{}();=<>#$|\\]/g)?.length ?? 0) > text.length / 50;
}

function kindOf(owner: Element, container: Element): Block['kind'] {
	for (let element: Element | null = owner; element && element !== container; element = element.parentElement) {
		const name = element.nodeName;
		if (/^H[1-6]$/.test(name)) return isWholeListItem(element) ? 'list-item' : 'heading';
		if (name === 'BLOCKQUOTE') return 'quote';
		if (name === 'LI') return 'list-item';
	}
	return 'paragraph';
}

/** Lists of names are set in headings for their looks. */
function isWholeListItem(heading: Element): boolean {
	const item = heading.parentElement;
	return item?.nodeName === 'LI' && item.textContent?.trim() === heading.textContent?.trim();
}

/** One space for each run of white space; none of the invisible characters that would part words. */
export function tidySpaces(text: string): string {
	return withoutControls(text)
		.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
