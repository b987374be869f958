import { unshadowed } from '../popover/unshadowed.ts';
import { type Look, PLAIN_LOOK, shownLookIn, writtenLook } from './look.ts';

/** A stretch of a text node that stands in the page's text unchanged. */
interface Piece {
	node: Text;
	/** Where it begins in the node, in the page's text and in the root's text content. */
	nodeStart: number;
	textStart: number;
	contentStart: number;
	length: number;
}

/** Words with single white space between them. */
const WORDS = /[^ \t\n\r\f]+(?:[ \t\n\r\f][^ \t\n\r\f]+)*/g;
const WORDS_OF_A_LINE = /[^ \t\n\r\f]+(?:[ \t\f][^ \t\n\r\f]+)*/g;

/** The text a reader can select under an element, and the way back to the page. Offsets are UTF-16 code units. */
export interface PageText {
	root: Element;
	/** Runs of white space are one space; blocks are separated by one line break. */
	text: string;
	/** The range of a stretch of the text; null when it is empty. */
	toRange(start: number, end: number): Range | null;
	/** The stretch of the text that a range covers, without white space at its ends; null when it covers none. */
	fromRange(range: Range): [start: number, end: number] | null;
	/** Where a character of a text node stands in the text; null where it does not. */
	offsetOf(node: Text, offset: number): number | null;
	/** Where a character of the text stands in the root's text content. */
	toContentOffset(offset: number): number;
	/** The first character of the text at or after an offset in the root's text content. */
	fromContentOffset(offset: number): number;
}

const TEXT_NODE = 3;
/** Read in a few milliseconds. */
const NODES_A_STEP = 400;
/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT; the name is missing outside pages. */
const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;

/**
 * Reads the text under an element.
 * @param as `shown`: what a reader sees and can select, without laying the page out again; `written`: also what is hidden
 */
export function textOf(root: Element, as: 'shown' | 'written' = 'shown'): PageText {
	const steps = readingOf(root, as);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps of many nodes. Whoever lets the page go on between them must begin anew when it has changed. */
export function* readingOf(root: Element, as: 'shown' | 'written'): Generator<undefined, PageText> {
	const lookOf = as === 'shown' ? shownLookIn(root.ownerDocument) : writtenLook;
	const reader = new TextReader();
	// a walker, because a form's own links to its relatives can be shadowed by its fields
	const walker = unshadowed(root.ownerDocument, 'createTreeWalker')(root, SHOW_ELEMENTS_AND_TEXT);
	const looks = [lookOf(root, PLAIN_LOOK)];
	let node = walker.firstChild();
	for (let nodes = 1; node; nodes++) {
		if (nodes % NODES_A_STEP === 0) yield;
		let next: Node | null = null;
		const around = looks.at(-1) ?? PLAIN_LOOK;
		if (unshadowed(node, 'nodeType') === TEXT_NODE) {
			reader.read(node as Text, around);
		} else {
			const look = lookOf(node as Element, around);
			if (look.isGone) {
				reader.skip(node);
			} else {
				reader.divide(look.edge);
				next = walker.firstChild();
				if (next) looks.push(look);
			}
		}
		while (!next) {
			next = walker.nextSibling();
			if (next) break;
			const left = looks.pop();
			if (!walker.parentNode() || !left) break;
			reader.divide(left.edge);
		}
		node = next;
	}
	return new ReadText(root, reader.text(), reader.pieces);
}

/** Puts a text together from its nodes, in their order. */
class TextReader {
	readonly pieces: Piece[] = [];
	readonly #parts: string[] = [];
	#textLength = 0;
	#contentLength = 0;
	/** What stands between the last character and the next: written only when text follows. */
	#gap: '' | ' ' | '\n' = '';

	divide(edge: Look['edge']): void {
		if (edge === '\n' || this.#gap === '') this.#gap = edge;
	}

	skip(node: Node): void {
		this.#contentLength += node.textContent?.length ?? 0;
	}

	read(node: Text, look: Look): void {
		const { data } = node;
		if (!/[^ \t\n\r\f]/.test(data)) this.divide(data === '' ? '' : ' ');
		else if (look.isVisible() && look.isSelectable) this.#add(node, data, data.includes('\n') && look.keepsLines());
		this.#contentLength += data.length;
	}

	#add(node: Text, data: string, keepsLines: boolean): void {
		let end = 0;
		const divideAt = (next: number) => {
			if (next > end) this.divide(keepsLines && data.slice(end, next).includes('\n') ? '\n' : ' ');
		};
		for (const { 0: words, index } of data.matchAll(keepsLines ? WORDS_OF_A_LINE : WORDS)) {
			divideAt(index);
			if (this.#gap !== '' && this.#textLength > 0) {
				this.#parts.push(this.#gap);
				this.#textLength++;
			}
			this.#gap = '';
			this.pieces.push({
				node,
				nodeStart: index,
				textStart: this.#textLength,
				contentStart: this.#contentLength + index,
				length: words.length,
			});
			this.#parts.push(words.replace(/[\t\n\r\f]/g, ' '));
			this.#textLength += words.length;
			end = index + words.length;
		}
		divideAt(data.length);
	}

	text(): string {
		return this.#parts.join('');
	}
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
		const startAt = first.nodeStart + Math.max(0, start - first.textStart);
		const endAt = last.nodeStart + Math.max(0, end - last.textStart);
		if (!this.#hasStill(first.node, startAt) || !this.#hasStill(last.node, endAt)) return null;
		const range = unshadowed(this.root.ownerDocument, 'createRange')();
		range.setStart(first.node, startAt);
		range.setEnd(last.node, endAt);
		return range.collapsed ? null : range;
	}

	/** The page may have changed since it was read. */
	#hasStill({ nodeValue, isConnected }: Node, offset: number): boolean {
		return isConnected === this.root.isConnected && offset <= (nodeValue?.length ?? 0);
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

	offsetOf(node: Text, offset: number): number | null {
		const piece = this.#pieces.find(
			(each) => each.node === node && each.nodeStart <= offset && offset < each.nodeStart + each.length,
		);
		return piece ? piece.textStart + offset - piece.nodeStart : null;
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
