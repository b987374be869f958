import type { Deadline } from '../../../core/analyse/deadline.ts';
import { unshadowed } from '../../highlights/popover/unshadowed.ts';
import { INLINE } from './inline-elements.ts';
import { type DialogueHolders, isHidden } from './is-hidden.ts';
import { ANSWERED, saysReply } from './says-reply.ts';

/** Elements without running text; SVG and MathML keep the case their names are written in. */
const NEVER_TEXT = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg IFRAME CANVAS VIDEO AUDIO OBJECT EMBED BUTTON INPUT SELECT TEXTAREA NAV DIALOG LINK META MAP MATH math'.split(
		' ',
	),
);
/** Elements that mean something without content. */
const EMPTY = new Set(['BR', 'HR', 'TD', 'TH', 'SLOT']);
/** Deeper nesting is flattened: no page needs it, and a recursion over the copy must not exhaust the stack. */
const DEEPEST = 50;
const MOST_NODES = 200_000;

/**
 * Copies a page for the extraction, so that the live one is never touched: without what holds no text, without what is hidden,
 * with open shadow roots in place of their hosts' content. Stops at the deadline, and on a page of too many nodes, with what it has.
 * @returns `isCut` where something of the page was left out for that
 */
export function copyPage(root: Element, deadline: Deadline): { copy: Document; isCut: boolean } {
	const target = unshadowed(root.ownerDocument, 'implementation').createHTMLDocument('');
	const forms = new Set<Node>(root.querySelectorAll('form'));
	const holders: DialogueHolders = new Map();
	// one list for each part of a pending node: an object for each costs a tenth of the whole copy
	const pending: Node[] = [];
	const targets: Element[] = [];
	const depths: number[] = [];
	const body = [...root.children].find((child) => child.nodeName === 'BODY') ?? root;
	for (const name of ['lang', 'dir']) {
		const value = root.getAttribute(name);
		if (value) target.documentElement.setAttribute(name, value);
	}
	target.title = root.querySelector('head > title')?.textContent ?? '';
	add(body, target.documentElement, 0);

	let count = 0;
	let isCut = false;
	for (let from = pending.pop(); from; from = pending.pop()) {
		isCut = ++count > MOST_NODES || (count % 512 === 0 && deadline.isOver());
		if (isCut) break;
		const into = targets.pop() ?? target.body;
		const depth = depths.pop() ?? 0;
		const isForm = forms.has(from);
		if (!isForm && from.nodeType !== 1) {
			if (from.nodeType === 3 && !isIndent(from)) into.appendChild(target.createTextNode(from.nodeValue ?? ''));
			continue;
		}
		const element = from as Element;
		const hasAttributes = !isForm && element.hasAttributes();
		if (!isForm && (isNeverText(element) || isEmpty(element) || (hasAttributes && isHidden(element, holders)))) {
			if (element.nodeName === 'BUTTON' && saysReply(element)) into.setAttribute(ANSWERED, '');
			const words = wordsOf(element);
			if (words) into.appendChild(target.createTextNode(words));
			continue;
		}
		let copy = into;
		if (from === body) copy = target.body;
		else if (depth < DEEPEST) {
			copy = isForm ? target.createElement('div') : elementLike(element, target);
			if (hasAttributes) copyAttributes(element, copy);
			into.appendChild(copy);
		}
		const shadow = isForm ? null : element.shadowRoot;
		// what a host slots into its shadow root comes after the root's own content
		if (!shadow || shadow.querySelector('slot')) addChildren(element, copy, depth + 1);
		if (shadow) addChildren(shadow, copy, depth + 1);
	}
	return { copy: target, isCut };

	function add(from: Node, into: Element, depth: number): void {
		pending.push(from);
		targets.push(into);
		depths.push(depth);
	}

	/** The last first, since the last added is the next copied. */
	function addChildren(parent: Node, into: Element, depth: number): void {
		let child = forms.has(parent) ? unshadowed(parent, 'lastChild') : parent.lastChild;
		while (child) {
			add(child, into, depth);
			child = forms.has(child) ? unshadowed(child, 'previousSibling') : child.previousSibling;
		}
	}
}

function isNeverText(element: Element): boolean {
	const name = element.nodeName;
	return NEVER_TEXT.has(name) && !(name === 'BUTTON' && isTextButton(element));
}

/**
 * A button that is a heading's text opens the section below (WAI-ARIA Authoring Practices, accordion); one between the words of a line
 * explains its own.
 */
function isTextButton(button: Element): boolean {
	return (
		/^H[1-6]$/.test(button.parentNode?.nodeName ?? '') ||
		(/\p{L}[^.!?:|]*$/u.test(button.previousSibling?.nodeValue ?? '') &&
			/^[^|]*\p{L}/u.test(button.nextSibling?.nodeValue ?? ''))
	);
}

const LONGEST_FORMULA = 200;

/** What stands for an element that is not copied: a formula's letters and figures, a space for a picture right between two words. */
function wordsOf(element: Element): string {
	if (/^math$/i.test(element.nodeName)) {
		// beside what is shown a formula may be written out for programs
		const shown = element.getElementsByTagName('semantics')[0]?.firstElementChild ?? element;
		return (shown.textContent ?? '').replace(/\s+/g, '').slice(0, LONGEST_FORMULA);
	}
	return partsWords(element) ? ' ' : '';
}

function isEmpty(element: Element): boolean {
	return element.firstChild === null && element.shadowRoot === null && !EMPTY.has(element.nodeName);
}

/** Whether a picture stands right between two words. */
function partsWords(element: Element): boolean {
	return (
		(element.nodeName === 'IMG' || element.nodeName === 'PICTURE') &&
		/[\p{L}\p{N}.!?,;:]$/u.test(element.previousSibling?.nodeValue ?? '') &&
		/^[\p{L}\p{N}]/u.test(element.nextSibling?.nodeValue ?? '')
	);
}

/** White space that sets off the lines of the source, not words: a line break beside no other text. */
function isIndent(text: Node): boolean {
	const value = text.nodeValue ?? '';
	if (!value.includes('\n') || /\S/.test(value)) return false;
	// the last line break in an element of the line parts its words from the next
	return !(isInline(text.previousSibling) && isInline(text.nextSibling ?? text.parentNode));
}

function isInline(node: Node | null): boolean {
	return node !== null && (node.nodeType === 3 || INLINE.has(node.nodeName));
}

/** Custom elements become plain ones: nothing of the page's may run in the copy. */
function elementLike(element: Element, target: Document): Element {
	const { nodeName } = element;
	let name = COPIED_NAMES.get(nodeName);
	if (!name) {
		name = nodeName.toLowerCase();
		if (!/^[a-z][a-z0-9]*$/.test(name) || name === 'body' || name === 'html') name = 'div';
		if (COPIED_NAMES.size < MOST_NAMES) COPIED_NAMES.set(nodeName, name);
	}
	return target.createElement(name);
}

const MOST_NAMES = 200;
const COPIED_NAMES = new Map([['BUTTON', 'span']]);

/** What an element is called by. */
const COPIED_ATTRIBUTES = ['class', 'id', 'role'];
const LONGEST_ATTRIBUTE = 2_000;
const LINK_WITHIN = /^#./;

function copyAttributes(element: Element, copy: Element): void {
	for (const name of COPIED_ATTRIBUTES) {
		const value = element.getAttribute(name);
		if (value !== null && value.length < LONGEST_ATTRIBUTE) copy.setAttribute(name, value);
	}
	// to Readability a link within the page is less of a link
	if (element.nodeName === 'A' && LINK_WITHIN.test(element.getAttribute('href') ?? ''))
		copy.setAttribute('href', '#to');
}
