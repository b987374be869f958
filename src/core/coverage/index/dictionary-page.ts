import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** What a dictionary page knows of a term. */
export interface TermEntry {
	term: string;
	/** In how many documents of the segment it stands. */
	documents: number;
	/** Its postings, or the number of the record that holds them where they are long. */
	postings: Uint8Array | number;
}

/** From so many bytes on, a term's postings are a record of their own, so that looking for its neighbours does not read them. */
const LONG_POSTINGS = 512;
/** Small enough to be read for one term, large enough that a segment has few. */
const PAGE_BYTES = 4096;

/**
 * Writes a segment's terms, rising by UTF-16 code unit, into pages. A term is written as what it does not share with the one before (front
 * coding), followed by its postings.
 */
export class DictionaryWriter {
	readonly pages: Uint8Array<ArrayBuffer>[] = [];
	/** The first term of each page. */
	readonly firstTerms: string[] = [];
	readonly longPostings: Uint8Array<ArrayBuffer>[] = [];
	readonly #page = new ByteWriter(PAGE_BYTES * 2);
	#previous = '';

	add(term: string, documents: number, postings: Uint8Array<ArrayBuffer>): void {
		if (this.#page.length >= PAGE_BYTES) this.#endPage();
		if (this.#page.length === 0) this.firstTerms.push(term);
		const shared = sharedLength(this.#previous, term);
		this.#page.number(shared);
		this.#page.number(term.length - shared);
		this.#page.text(term, shared);
		this.#previous = term;
		this.#page.number(documents);
		if (postings.length < LONG_POSTINGS) {
			this.#page.number(postings.length);
			this.#page.bytes(postings);
		} else {
			// no postings are empty, so 0 is free to say that they are elsewhere
			this.#page.number(0);
			this.#page.number(this.longPostings.push(postings) - 1);
		}
	}

	finish(): void {
		if (this.#page.length > 0) this.#endPage();
	}

	#endPage(): void {
		this.pages.push(this.#page.take());
		this.#previous = '';
	}
}

/** The terms of a page, in order. */
export function* termsOfPage(page: Uint8Array): Generator<TermEntry> {
	const reader = new ByteReader(page);
	let term = '';
	while (!reader.isAtEnd) {
		const shared = reader.number();
		const length = reader.number();
		term = term.slice(0, shared) + reader.text(length);
		const documents = reader.number();
		const bytes = reader.number();
		yield { term, documents, postings: bytes > 0 ? reader.bytes(bytes) : reader.number() };
	}
}

/** The entries of some terms in a page; those it does not have are missing. */
export function findInPage(page: Uint8Array, terms: ReadonlySet<string>): TermEntry[] {
	const found: TermEntry[] = [];
	const reader = new ByteReader(page);
	let term = '';
	while (!reader.isAtEnd && found.length < terms.size) {
		const shared = reader.number();
		const length = reader.number();
		term = term.slice(0, shared) + reader.text(length);
		const documents = reader.number();
		const bytes = reader.number();
		const postings = bytes > 0 ? reader.bytes(bytes) : reader.number();
		if (terms.has(term)) found.push({ term, documents, postings });
	}
	return found;
}

/** Which page a term stands in if the segment has it: the last one that does not begin after it; -1 where there is none. */
export function pageOfTerm(firstTerms: readonly string[], term: string): number {
	let low = 0;
	let high = firstTerms.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((firstTerms[middle] ?? '') <= term) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
	return length;
}
