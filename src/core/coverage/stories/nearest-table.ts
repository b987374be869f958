/** The documents nearest to one, nearest first, and how near they are. */
export interface Nearest {
	documents: Uint32Array;
	scores: Float32Array;
}

/** Of each document of a collection the nearest ones, as far as they were worked out: two blocks of numbers, not an object for each. */
export class NearestTable {
	readonly #most: number;
	readonly #documents: Uint32Array;
	readonly #scores: Float32Array;
	/** By document, how many are kept; -1 where nothing was worked out. */
	readonly #counts: Int32Array;

	/** @param most the most that is kept for a document */
	constructor(documents: number, most: number) {
		this.#most = most;
		this.#documents = new Uint32Array(documents * most);
		this.#scores = new Float32Array(documents * most);
		this.#counts = new Int32Array(documents).fill(-1);
	}

	/** Null where they were not worked out. */
	find(document: number): Nearest | null {
		const count = this.#counts[document] ?? -1;
		return count < 0 ? null : this.#row(document, count);
	}

	/**
	 * Keeps a document's nearest.
	 * @param fill puts them into the room of a row, nearest first, and answers how many there are
	 */
	keep(document: number, fill: (row: Nearest) => number): Nearest {
		const count = fill(this.#row(document, this.#most));
		this.#counts[document] = count;
		return this.#row(document, count);
	}

	#row(document: number, count: number): Nearest {
		const start = document * this.#most;
		return {
			documents: this.#documents.subarray(start, start + count),
			scores: this.#scores.subarray(start, start + count),
		};
	}
}
