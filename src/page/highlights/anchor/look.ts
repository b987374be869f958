import { unshadowed } from '../popover/unshadowed.ts';

/** How an element is shown, as far as its text is concerned. What costs a look at its style is asked only where there is text. */
export interface Look {
	/** Nothing in it is shown, whatever its parts say. */
	isGone: boolean;
	/** Its own text can be seen. Parts of it may say otherwise. */
	isVisible(): boolean;
	/** Its own text can be selected. Parts of it may say otherwise. */
	isSelectable: boolean;
	/** Line breaks in its text begin lines. */
	keepsLines(): boolean;
	/** What divides its text from what stands before and after it. */
	edge: '' | ' ' | '\n';
	/** Its parts stand beside or below each other, whatever they are; in the line around it, as in a link with a picture, or not. */
	box: 'block' | 'inline' | null;
}

export const PLAIN_LOOK: Look = {
	isGone: false,
	isVisible: () => true,
	isSelectable: true,
	keepsLines: () => false,
	edge: '\n',
	box: null,
};

/** How an element in a parent of this look is shown. */
export type LookOf = (element: Element, around: Look) => Look;

/** Elements whose text nobody reads or selects. */
const UNREAD = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME OBJECT AUDIO VIDEO CANVAS SVG HEAD TITLE RP RT ANNOTATION ANNOTATION-XML'.split(
		' ',
	),
);
/** https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3: what begins a line of its own, unless the style sheet says otherwise. */
const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
		' ',
	),
);
const KEEPS_LINES = /^(?:pre|break-spaces)/;
const CELLS = new Set(['TD', 'TH']);
/** As it is written, whether it is shown or not. Style sheets are not asked. */
export const writtenLook: LookOf = (element, around) => {
	const name = nameOf(element);
	return {
		...around,
		isGone: UNREAD.has(name),
		edge: BLOCKS.has(name) || name === 'BR' ? '\n' : CELLS.has(name) ? ' ' : '',
		keepsLines: name === 'PRE' ? () => true : around.keepsLines,
		box: null,
	};
};

/** As a reader sees it, by its computed style; by its attributes where no browser has laid the page out. */
export function shownLookIn(document: Document): LookOf {
	const view = unshadowed(document, 'defaultView');
	const isLaidOut = view !== null && 'checkVisibility' in view.Element.prototype;
	return isLaidOut ? (element, around) => computedLook(element, around, view.getComputedStyle(element)) : declaredLook;
}

function computedLook(element: Element, around: Look, style: CSSStyleDeclaration): Look {
	const written = writtenLook(element, around);
	const { display } = style;
	if (written.isGone || display === 'none' || isFolded(element)) return { ...written, isGone: true };
	const look: Look = {
		isGone: false,
		isVisible: () => style.visibility === 'visible',
		// a word of its line, though one browser lets nobody select it
		isSelectable: nameOf(element) === 'BUTTON' ? around.isSelectable : isSelectable(style.userSelect, around),
		keepsLines: () => KEEPS_LINES.test(style.whiteSpace),
		edge: nameOf(element) === 'BR' ? '\n' : '',
		box: boxOf(display),
	};
	// what is placed or floats has a block's display
	if (/^(?:inline|ruby|contents)/.test(display)) return look;
	look.isGone = isClipped(style);
	look.edge = edgeOf(element, around, style);
	return look;
}

/** What is inline by itself has a block's display where it floats, is placed, or is an item of a flexible box; its sentence goes on. */
function edgeOf(element: Element, around: Look, { display, position, float }: CSSStyleDeclaration): Look['edge'] {
	const name = nameOf(element);
	// the parts of a formula stand in its line, though each is a block of it
	if (display.includes('math')) return name === 'MATH' && display.startsWith('block') ? '\n' : '';
	if (display === 'table-cell') return ' ';
	if (BLOCKS.has(name)) return '\n';
	if (float !== 'none') return '';
	if (around.box === 'block' || position === 'absolute' || position === 'fixed') return ' ';
	return around.box === 'inline' ? '' : '\n';
}

function boxOf(display: string): Look['box'] {
	if (display === 'flex' || display === 'grid') return 'block';
	return display === 'inline-flex' || display === 'inline-grid' ? 'inline' : null;
}

const declaredLook: LookOf = (element, around) => {
	const written = writtenLook(element, around);
	const style = unshadowed(element, 'getAttribute')('style') ?? '';
	const declared = (property: string) => (style === '' ? '' : declarationIn(style, property));
	const display = declared('display');
	const isHidden = unshadowed(element, 'hasAttribute')('hidden') && display === '';
	if (
		written.isGone ||
		isHidden ||
		display === 'none' ||
		isClipped({ position: declared('position'), clip: declared('clip'), clipPath: declared('clip-path') }) ||
		isFolded(element)
	)
		return { ...written, isGone: true };
	const visibility = declared('visibility');
	const whiteSpace = declared('white-space');
	return {
		...written,
		isVisible: visibility === '' ? around.isVisible : () => visibility === 'visible',
		isSelectable: isSelectable(declared('user-select') || declared('-webkit-user-select'), around),
		edge: display === '' || nameOf(element) === 'BR' ? written.edge : display.startsWith('inline') ? '' : '\n',
		keepsLines: whiteSpace === '' ? written.keepsLines : () => KEEPS_LINES.test(whiteSpace),
	};
};

const LONGEST_STYLE = 5_000;

/** The last declaration of a property in a style attribute, in small letters; empty where there is none. */
function declarationIn(style: string, property: string): string {
	if (style.length > LONGEST_STYLE) return '';
	const declarations = style.toLowerCase().split(';');
	const last = declarations.findLast((each) => each.slice(0, each.indexOf(':')).trim() === property);
	return last
		? last
				.slice(last.indexOf(':') + 1)
				.replace('!important', '')
				.trim()
		: '';
}

function isSelectable(userSelect: string, around: Look): boolean {
	return userSelect === '' || userSelect === 'auto' ? around.isSelectable : userSelect !== 'none';
}

/** Cut to nothing, as what is meant for screen readers only is. */
function isClipped({ position, clip, clipPath }: Pick<CSSStyleDeclaration, 'position' | 'clip' | 'clipPath'>): boolean {
	if (position !== 'absolute' && position !== 'fixed') return false;
	return /^rect\((?:[01](?:px)?[\s,]*){4}\)/.test(clip) || /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath);
}

/** A part of closed details: all but its summary. */
function isFolded(element: Element): boolean {
	const parent = unshadowed(element, 'parentElement');
	return (
		parent !== null &&
		nameOf(parent) === 'DETAILS' &&
		nameOf(element) !== 'SUMMARY' &&
		!unshadowed(parent, 'hasAttribute')('open')
	);
}

function nameOf(node: Node): string {
	return unshadowed(node, 'nodeName').toUpperCase();
}
