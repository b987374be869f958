/** Reads what a ByteWriter wrote. Beyond the end it reads zeros. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#position = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get isAtEnd(): boolean {
		return this.#position >= this.#bytes.length;
	}

	byte(): number {
		return this.#bytes[this.#position++] ?? 0;
	}

	number(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.#bytes[this.#position++] ?? 0;
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value >>> 0;
		}
	}

	text(): string {
		const end = this.number() + this.#position;
		let text = '';
		while (this.#position < end) text += String.fromCharCode(this.number());
		return text;
	}

	skip(bytes: number): void {
		this.#position += bytes;
	}

	get position(): number {
		return this.#position;
	}

	/** The next bytes; a view, not a copy. */
	bytes(length: number): Uint8Array {
		const start = this.#position;
		this.#position += length;
		return this.#bytes.subarray(start, this.#position);
	}
}
