import { Failure } from '../problem.ts';

/**
 * The container of every file in src/models: named sections read in place as typed arrays, so that opening one costs no parsing
 * and no copy. `tools/packing/write-packed-file.ts` writes it.
 *
 * Layout, little-endian: "SLM1" · uint32 length of the directory · directory (UTF-8 JSON: `{meta, sections: {name: [offset,
 * byteLength]}}`, offsets from the start of the file) · sections, each aligned to 8 bytes.
 */
export const PACKED_FILE_MAGIC = 'SLM1';

export interface PackedFileDirectory {
	meta: Record<string, unknown>;
	sections: Record<string, [offset: number, byteLength: number]>;
}

/** A packed file, opened. Views share the buffer it was opened on. */
export class PackedFile {
	readonly meta: Record<string, unknown>;
	readonly #buffer: ArrayBuffer;
	readonly #sections: PackedFileDirectory['sections'];

	/** @throws Failure where the buffer is not a packed file or is cut short */
	constructor(buffer: ArrayBuffer) {
		const head = new Uint8Array(buffer, 0, Math.min(8, buffer.byteLength));
		const magic = String.fromCharCode(...head.subarray(0, 4));
		if (head.length < 8 || magic !== PACKED_FILE_MAGIC)
			throw new Failure({ code: 'model-broken', values: { part: 'head' } });
		const directoryLength = new DataView(buffer).getUint32(4, true);
		if (8 + directoryLength > buffer.byteLength)
			throw new Failure({ code: 'model-broken', values: { part: 'directory' } });
		const json = new TextDecoder().decode(new Uint8Array(buffer, 8, directoryLength));
		const directory = JSON.parse(json) as PackedFileDirectory;
		for (const [name, [offset, byteLength]] of Object.entries(directory.sections)) {
			if (offset + byteLength > buffer.byteLength) throw new Failure({ code: 'model-broken', values: { part: name } });
		}
		this.meta = directory.meta;
		this.#buffer = buffer;
		this.#sections = directory.sections;
	}

	/** @throws Failure where there is no such section; the same holds for all readers below */
	uint8(name: string): Uint8Array<ArrayBuffer> {
		const [offset, byteLength] = this.#section(name);
		return new Uint8Array(this.#buffer, offset, byteLength);
	}
	int8(name: string): Int8Array<ArrayBuffer> {
		const [offset, byteLength] = this.#section(name);
		return new Int8Array(this.#buffer, offset, byteLength);
	}
	uint16(name: string): Uint16Array<ArrayBuffer> {
		const [offset, byteLength] = this.#section(name);
		return new Uint16Array(this.#buffer, offset, byteLength / 2);
	}
	uint32(name: string): Uint32Array<ArrayBuffer> {
		const [offset, byteLength] = this.#section(name);
		return new Uint32Array(this.#buffer, offset, byteLength / 4);
	}
	float32(name: string): Float32Array<ArrayBuffer> {
		const [offset, byteLength] = this.#section(name);
		return new Float32Array(this.#buffer, offset, byteLength / 4);
	}
	/** A section of UTF-8 text. */
	text(name: string): string {
		return new TextDecoder().decode(this.uint8(name));
	}

	#section(name: string): [number, number] {
		const section = this.#sections[name];
		if (!section) throw new Failure({ code: 'model-broken', values: { part: name } });
		return section;
	}
}
