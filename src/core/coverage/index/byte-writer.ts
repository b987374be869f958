/** Bytes that grow as they are written. */
export class ByteWriter {
	#bytes: Uint8Array<ArrayBuffer>;
	#length = 0;

	constructor(capacity = 256) {
		this.#bytes = new Uint8Array(capacity);
	}

	get length(): number {
		return this.#length;
	}

	byte(value: number): void {
		this.#reserve(1);
		this.#bytes[this.#length++] = value;
	}

	/** A whole number from 0 to 2^32 - 1 in as few bytes as it needs, 7 bits in each, the lowest first (LEB128). */
	number(value: number): void {
		this.#reserve(5);
		let rest = value;
		while (rest > 0x7f) {
			this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
			rest >>>= 7;
		}
		this.#bytes[this.#length++] = rest;
	}

	/** The UTF-16 code units of a text from `start` on, one byte for each of ASCII, after their length in bytes. */
	text(text: string, start = 0): void {
		let bytes = 0;
		for (let i = start; i < text.length; i++) bytes += bytesOf(text.charCodeAt(i));
		this.number(bytes);
		for (let i = start; i < text.length; i++) this.number(text.charCodeAt(i));
	}

	bytes(bytes: Uint8Array): void {
		this.#reserve(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	/** What was written so far, as a copy; the writer begins anew. */
	take(): Uint8Array<ArrayBuffer> {
		const written = this.#bytes.slice(0, this.#length);
		this.#length = 0;
		return written;
	}

	#reserve(count: number): void {
		if (this.#length + count <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}

function bytesOf(codeUnit: number): number {
	return codeUnit < 0x80 ? 1 : codeUnit < 0x4000 ? 2 : 3;
}
