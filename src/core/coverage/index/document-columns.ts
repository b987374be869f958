import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** What ranking needs of every document of a segment, by its place there. */
export interface DocumentColumns {
	/** Numbers that name documents in the whole index, rising. */
	numbers: Uint32Array;
	/** Days since 1970. */
	days: Int32Array;
	/** Euclidean lengths of the documents' weighted terms, to 2 %. */
	lengths: Float32Array;
}

/** Steps of a length's logarithm to base 2 in one byte: up to 2^7.9, more than 300 words reach. */
const LENGTH_STEPS = 32;

export function writeColumns({ numbers, days, lengths }: DocumentColumns): Uint8Array<ArrayBuffer> {
	const writer = new ByteWriter(numbers.length * 4 + 8);
	writer.number(numbers.length);
	let next = 0;
	let day = 0;
	for (const [place, number] of numbers.entries()) {
		writer.number(number - next);
		next = number + 1;
		const step = (days[place] ?? 0) - day;
		writer.number((step << 1) ^ (step >> 31));
		day += step;
		const length = Math.max(1, lengths[place] ?? 1);
		writer.byte(Math.min(255, Math.round(LENGTH_STEPS * Math.log2(length))));
	}
	return writer.take();
}

export function readColumns(bytes: Uint8Array): DocumentColumns {
	const reader = new ByteReader(bytes);
	const count = reader.number();
	const numbers = new Uint32Array(count);
	const days = new Int32Array(count);
	const lengths = new Float32Array(count);
	let next = 0;
	let day = 0;
	for (let place = 0; place < count; place++) {
		const number = next + reader.number();
		numbers[place] = number;
		next = number + 1;
		const step = reader.number();
		day += (step >>> 1) ^ -(step & 1);
		days[place] = day;
		lengths[place] = LENGTHS[reader.byte()] ?? 1;
	}
	return { numbers, days, lengths };
}

const LENGTHS = Float32Array.from({ length: 256 }, (_, step) => 2 ** (step / LENGTH_STEPS));
