/**
 * A set of rising numbers that says where in it a number stands. Packed as differences in variable-length bytes (seven bits each,
 * low first), which gzip likes; opened as a typed array with an index over the high bits.
 */
export class SortedKeys {
	readonly #keys: Uint32Array;
	readonly #bucketStarts: Uint32Array;
	readonly #shift: number;

	/** @param bits width of the widest key, at most 30 */
	constructor(packed: Uint8Array, count: number, bits: number) {
		const keys = new Uint32Array(count);
		let at = 0;
		let last = 0;
		for (let i = 0; i < count; i++) {
			let shift = 0;
			let byte: number;
			do {
				byte = packed[at++] ?? 0;
				last += (byte & 127) << shift;
				shift += 7;
			} while (byte & 128);
			keys[i] = last;
		}
		this.#keys = keys;
		this.#shift = Math.max(0, bits - 14);
		this.#bucketStarts = new Uint32Array((1 << (bits - this.#shift)) + 1);
		let bucket = 0;
		for (let i = 0; i < count; i++) {
			const own = (keys[i] ?? 0) >>> this.#shift;
			while (bucket < own) this.#bucketStarts[++bucket] = i;
		}
		while (bucket < this.#bucketStarts.length - 1) this.#bucketStarts[++bucket] = count;
	}

	get length(): number {
		return this.#keys.length;
	}

	at(index: number): number {
		return this.#keys[index] ?? -1;
	}

	/** The first place of a key, -1 where it is not in the set. Equal keys stand side by side. */
	indexOf(key: number): number {
		const bucket = key >>> this.#shift;
		const end = this.#bucketStarts[bucket + 1] ?? 0;
		for (let i = this.#bucketStarts[bucket] ?? 0; i < end; i++) {
			const candidate = this.#keys[i] ?? 0;
			if (candidate >= key) return candidate === key ? i : -1;
		}
		return -1;
	}
}
