import { detachedCopy } from '../coverage/detached-copy.ts';
import { GrowableUint32Array } from './growable-uint32-array.ts';
import { MOST_COUNTED } from './term-weights.ts';

/** Counts are kept in the lowest 8 bits of an entry, the term's number above them. */
export const COUNT_BITS = 8;

/** Documents as entries: the number of each term that stands in one, with its count ({@link COUNT_BITS}), in rising order. */
export class CountedDocuments {
	readonly #numberOfTerm = new Map<string, number>();
	readonly #terms: string[] = [];
	readonly #entries = new GrowableUint32Array();
	readonly #starts = new GrowableUint32Array();
	/** Room for the entries of a document that is added. */
	#room = new Uint32Array(256);

	get documents(): number {
		return this.#starts.length;
	}

	/** By their numbers. */
	get terms(): readonly string[] {
		return this.#terms;
	}

	/** All entries, document by document, and where those of each begin; views that hold until a document is added. */
	view(): { entries: Uint32Array; starts: Uint32Array } {
		return { entries: this.#entries.view(), starts: this.#starts.view() };
	}

	/** @returns the document's number */
	add(counts: ReadonlyMap<string, number>): number {
		const room = this.#roomFor(counts.size);
		let end = 0;
		for (const [term, count] of counts) {
			room[end++] = this.note(term) * 2 ** COUNT_BITS + Math.min(MOST_COUNTED, Math.ceil(count));
		}
		return this.#keep(room.subarray(0, end).sort());
	}

	/**
	 * Adds a document by the numbers of its terms, as they were noted.
	 * @param terms as often as each counts
	 * @returns the document's number
	 */
	addNoted(terms: readonly number[]): number {
		const room = this.#roomFor(terms.length);
		for (let place = 0; place < terms.length; place++) room[place] = terms[place] ?? 0;
		const sorted = room.subarray(0, terms.length).sort();
		let end = 0;
		for (let from = 0; from < sorted.length; ) {
			const term = sorted[from] ?? 0;
			let to = from + 1;
			while (to < sorted.length && sorted[to] === term) to++;
			// never ahead of what is still to be read
			room[end++] = term * 2 ** COUNT_BITS + Math.min(MOST_COUNTED, to - from);
			from = to;
		}
		return this.#keep(room.subarray(0, end));
	}

	/** The number of a term, which it gets where it has none. */
	note(term: string): number {
		const known = this.#numberOfTerm.get(term);
		if (known !== undefined) return known;
		const number = this.#terms.length;
		const kept = detachedCopy(term);
		this.#numberOfTerm.set(kept, number);
		this.#terms.push(kept);
		return number;
	}

	#roomFor(terms: number): Uint32Array {
		if (this.#room.length < terms) this.#room = new Uint32Array(2 * terms);
		return this.#room;
	}

	/** @param entries rising */
	#keep(entries: Uint32Array): number {
		this.#starts.push(this.#entries.length);
		this.#entries.append(entries);
		return this.documents - 1;
	}
}
