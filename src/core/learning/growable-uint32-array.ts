/** How much longer a full list becomes: half of it may stand empty when it is large. */
const GROWTH = 1.5;

/** A list of numbers of 32 bits that grows without an object for each. */
export class GrowableUint32Array {
	#numbers = new Uint32Array(1024);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	push(value: number): void {
		if (this.#length === this.#numbers.length) {
			const larger = new Uint32Array(Math.ceil(this.#length * GROWTH));
			larger.set(this.#numbers);
			this.#numbers = larger;
		}
		this.#numbers[this.#length++] = value;
	}

	/** What was pushed so far; a view, not a copy. */
	view(): Uint32Array {
		return this.#numbers.subarray(0, this.#length);
	}
}
