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
		term = term.slice(0, reader.number()) + reader.text();
		const documents = reader.number();
		const bytes = reader.number();
		yield { term, documents, postings: bytes > 0 ? reader.bytes(bytes) : reader.number() };
	}
}

/**
 * The entry of a term in a page; null where it has none. Steps over what cannot be it without reading its letters: a term that shares more
 * with the one before than that shares with the wanted one comes before it as well, one that shares less comes after it.
 */
export function findInPage(page: Uint8Array, wanted: string): TermEntry | null {
	const reader = new ByteReader(page);
	let matched = 0;
	while (!reader.isAtEnd) {
		const shared = reader.number();
		if (shared < matched) return null;
		const end = reader.number() + reader.position;
		let isWanted = false;
		if (shared === matched) {
			let next = -1;
			while (reader.position < end) {
				next = reader.number();
				if (next !== wanted.charCodeAt(matched)) break;
				matched++;
				next = -1;
			}
			// beyond the wanted term's end there is no code unit to compare with: what is longer comes after it
			if (next >= 0 && !(next < wanted.charCodeAt(matched))) return null;
			isWanted = next < 0 && matched === wanted.length;
		}
		reader.skip(end - reader.position);
		const documents = reader.number();
		const bytes = reader.number();
		if (isWanted) return { term: wanted, documents, postings: bytes > 0 ? reader.bytes(bytes) : reader.number() };
		if (bytes > 0) reader.skip(bytes);
		else reader.number();
	}
	return null;
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
