import { unshadowed } from '../popover/unshadowed.ts';

/** A stretch of a text node that stands in the page's text unchanged. */
interface Piece {
	node: Text;
	/** Where it begins in the node, in the page's text and in the root's text content. */
	nodeStart: number;
	textStart: number;
	contentStart: number;
	length: number;
}

/** The text a reader can select under an element, and the way back to the page. Offsets are UTF-16 code units. */
export interface PageText {
	root: Element;
	/** Runs of white space are one space; blocks are separated by one line break. */
	text: string;
	/** The range of a stretch of the text; null when it is empty. */
	toRange(start: number, end: number): Range | null;
	/** The stretch of the text that a range covers, without white space at its ends; null when it covers none. */
	fromRange(range: Range): [start: number, end: number] | null;
	/** Where a character of the text stands in the root's text content. */
	toContentOffset(offset: number): number;
	/** The first character of the text at or after an offset in the root's text content. */
	fromContentOffset(offset: number): number;
}

/** Elements whose text nobody reads or selects. */
const UNREAD = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME OBJECT AUDIO VIDEO CANVAS SVG MATH HEAD TITLE'.split(' '),
);
/** https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3: what begins a line of its own, whatever the style sheet says. */
const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' ',
	),
);
const TEXT_NODE = 3;
/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT; the name is missing outside pages. */
const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;

/** Reads the text under an element, without laying it out. */
export function textOf(root: Element): PageText {
	const pieces: Piece[] = [];
	const parts: string[] = [];
	let textLength = 0;
	let contentLength = 0;
	/** What stands between the last character and the next: a space or line break is written only when text follows. */
	let gap: '' | ' ' | '\n' = '';

	const readText = (node: Text) => {
		const data = node.data;
		for (const match of data.matchAll(/[^ \t\n\r\f]+(?:[ \t\n\r\f][^ \t\n\r\f]+)*/g)) {
			if (gap === '' && match.index > 0) gap = ' ';
			if (gap !== '' && textLength > 0) {
				parts.push(gap);
				textLength++;
			}
			const words = match[0].replace(/[\t\n\r\f]/g, ' ');
			pieces.push({
				node,
				nodeStart: match.index,
				textStart: textLength,
				contentStart: contentLength + match.index,
				length: words.length,
			});
			parts.push(words);
			textLength += words.length;
			gap = match.index + words.length < data.length ? ' ' : '';
		}
		if (gap === '' && /^[ \t\n\r\f]+$/.test(data)) gap = ' ';
		contentLength += data.length;
	};

	const beginLineAt = (node: Node) => {
		if (BLOCKS.has(nameOf(node))) gap = '\n';
	};

	// a walker, because a form's own links to its relatives can be shadowed by its fields
	const walker = unshadowed(root.ownerDocument, 'createTreeWalker')(root, SHOW_ELEMENTS_AND_TEXT);
	let node = walker.firstChild();
	while (node) {
		let next: Node | null = null;
		if (unshadowed(node, 'nodeType') === TEXT_NODE) {
			readText(node as Text);
		} else if (UNREAD.has(nameOf(node))) {
			contentLength += node.textContent?.length ?? 0;
		} else {
			beginLineAt(node);
			next = walker.firstChild();
		}
		while (!next) {
			next = walker.nextSibling();
			if (next) break;
			const parent = walker.parentNode();
			if (!parent) break;
			beginLineAt(parent);
		}
		node = next;
	}
	return new ReadText(root, parts.join(''), pieces);
}

function nameOf(node: Node): string {
	return unshadowed(node, 'nodeName').toUpperCase();
}

class ReadText implements PageText {
	readonly root: Element;
	readonly text: string;
	readonly #pieces: Piece[];

	constructor(root: Element, text: string, pieces: Piece[]) {
		this.root = root;
		this.text = text;
		this.#pieces = pieces;
	}

	toRange(start: number, end: number): Range | null {
		const first = this.#pieces[this.#firstPiece((piece) => piece.textStart + piece.length > start)];
		const last = this.#pieces[this.#firstPiece((piece) => piece.textStart + piece.length >= end)];
		if (!first || !last || end <= start) return null;
		const range = unshadowed(this.root.ownerDocument, 'createRange')();
		range.setStart(first.node, first.nodeStart + Math.max(0, start - first.textStart));
		range.setEnd(last.node, last.nodeStart + Math.max(0, end - last.textStart));
		return range.collapsed ? null : range;
	}

	fromRange(range: Range): [start: number, end: number] | null {
		const pieceEnd = (piece: Piece) => piece.nodeStart + piece.length;
		const first = this.#firstPiece((piece) => range.comparePoint(piece.node, pieceEnd(piece)) >= 0);
		const afterLast = this.#firstPiece((piece) => range.comparePoint(piece.node, piece.nodeStart) > 0);
		const head = this.#pieces[first];
		const tail = this.#pieces[afterLast - 1];
		if (!head || !tail) return null;
		const startInHead = range.startContainer === head.node ? range.startOffset - head.nodeStart : 0;
		const endInTail = range.endContainer === tail.node ? range.endOffset - tail.nodeStart : tail.length;
		let start = head.textStart + Math.min(head.length, Math.max(0, startInHead));
		let end = tail.textStart + Math.min(tail.length, Math.max(0, endInTail));
		while (start < end && /\s/.test(this.text.charAt(start))) start++;
		while (start < end && /\s/.test(this.text.charAt(end - 1))) end--;
		return start < end ? [start, end] : null;
	}

	toContentOffset(offset: number): number {
		const piece = this.#pieces[this.#firstPiece((each) => each.textStart + each.length > offset)];
		if (piece) return piece.contentStart + Math.max(0, offset - piece.textStart);
		const last = this.#pieces.at(-1);
		return last ? last.contentStart + last.length : 0;
	}

	fromContentOffset(offset: number): number {
		const piece = this.#pieces[this.#firstPiece((each) => each.contentStart + each.length > offset)];
		return piece ? piece.textStart + Math.max(0, offset - piece.contentStart) : this.text.length;
	}

	/** Index of the first piece that passes a test which all later ones pass too. */
	#firstPiece(passes: (piece: Piece) => boolean): number {
		let low = 0;
		let high = this.#pieces.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const piece = this.#pieces[middle];
			if (piece && passes(piece)) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}
