import { COUNT_BITS } from './counted-documents.ts';
import { MOST_COUNTED } from './term-weights.ts';

/** The terms of a collection from the rarest on; of equals the one that was met first. */
export class Rarity {
	readonly #rankOf: Uint32Array;
	readonly #termAt: Uint32Array;
	/** Room for the entries of the document that is asked about. */
	#room = new Uint32Array(256);

	/** @param idf inverse document frequency by term */
	constructor(idf: Float32Array) {
		this.#termAt = Uint32Array.from(idf, (_, term) => term).sort((a, b) => (idf[b] ?? 0) - (idf[a] ?? 0) || a - b);
		this.#rankOf = new Uint32Array(this.#termAt.length);
		for (let rank = 0; rank < this.#termAt.length; rank++) this.#rankOf[this.#termAt[rank] ?? 0] = rank;
	}

	/** The entries of a document from the rarest term on; a view that the next question writes over. */
	rarestFirst(entries: Uint32Array): Uint32Array {
		const [rankOf, termAt] = [this.#rankOf, this.#termAt];
		if (this.#room.length < entries.length) this.#room = new Uint32Array(2 * entries.length);
		const room = this.#room.subarray(0, entries.length);
		for (let place = 0; place < entries.length; place++) {
			const entry = entries[place] ?? 0;
			room[place] = (rankOf[entry >>> COUNT_BITS] ?? 0) * 2 ** COUNT_BITS + (entry & MOST_COUNTED);
		}
		room.sort();
		for (let place = 0; place < room.length; place++) {
			const ranked = room[place] ?? 0;
			room[place] = (termAt[ranked >>> COUNT_BITS] ?? 0) * 2 ** COUNT_BITS + (ranked & MOST_COUNTED);
		}
		return room;
	}
}
