/** Marks of documents that are no longer there: one bit for each number from a segment's first to its last. */
export class Tombstones {
	readonly #bits: Uint8Array<ArrayBuffer>;
	readonly #first: number;

	/** @param bits as `bits` gave them; nothing is marked without */
	constructor({ first, last }: { first: number; last: number }, bits?: Uint8Array) {
		this.#first = first;
		this.#bits = bits ? bits.slice() : new Uint8Array((last - first + 8) >> 3);
	}

	/** To be stored. */
	get bits(): Uint8Array<ArrayBuffer> {
		return this.#bits;
	}

	get #end(): number {
		return this.#first + this.#bits.length * 8;
	}

	has(number: number): boolean {
		const bit = number - this.#first;
		return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
	}

	/** Marks all that are marked in others, as far as they belong here. */
	markAll(others: Tombstones): void {
		const end = Math.min(this.#end, others.#end);
		for (let number = Math.max(this.#first, others.#first); number < end; number++) {
			if (others.has(number)) this.mark(number);
		}
	}

	/** @returns whether it was not marked before */
	mark(number: number): boolean {
		if (this.has(number)) return false;
		const bit = number - this.#first;
		this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
		return true;
	}
}
