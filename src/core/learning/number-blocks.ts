const FIRST_BLOCK = 2 ** 10;
/** Numbers of 32 bits that are taken from the system at once, at most. */
const LARGEST_BLOCK = 2 ** 17;

/** Keeps short lists of numbers in blocks of many: a hundred thousand small pieces of memory cost more than they hold, and are never given back whole. */
export class NumberBlocks {
	#block = new Uint32Array(0);
	#used = 0;

	/** A copy of a list, as a view of a block. */
	keep(numbers: Uint32Array): Uint32Array {
		if (this.#used + numbers.length > this.#block.length) {
			const size = Math.min(LARGEST_BLOCK, Math.max(FIRST_BLOCK, 2 * this.#block.length));
			this.#block = new Uint32Array(Math.max(size, numbers.length));
			this.#used = 0;
		}
		const kept = this.#block.subarray(this.#used, this.#used + numbers.length);
		kept.set(numbers);
		this.#used += numbers.length;
		return kept;
	}
}
