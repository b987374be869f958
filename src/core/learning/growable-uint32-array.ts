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
		this.#makeRoom(1);
		this.#numbers[this.#length++] = value;
	}

	append(values: Uint32Array): void {
		this.#makeRoom(values.length);
		this.#numbers.set(values, this.#length);
		this.#length += values.length;
	}

	#makeRoom(count: number): void {
		const needed = this.#length + count;
		if (needed <= this.#numbers.length) return;
		const larger = new Uint32Array(Math.max(needed, Math.ceil(this.#numbers.length * GROWTH)));
		larger.set(this.#numbers);
		this.#numbers = larger;
	}

	at(place: number): number {
		return this.#numbers[place] ?? 0;
	}

	/** A stretch of what was pushed so far; a view, not a copy. */
	stretch(start: number, end: number): Uint32Array {
		return this.#numbers.subarray(start, end);
	}

	/** What was pushed so far; a view, not a copy. */
	view(): Uint32Array {
		return this.#numbers.subarray(0, this.#length);
	}
}
