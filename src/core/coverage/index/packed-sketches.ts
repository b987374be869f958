import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** Leading bits kept of a hash: two unrelated articles then share one hash in fifty, far from the share that makes a copy. */
const HASH_BITS = 16;
const DROPPED_BITS = 32 - HASH_BITS;
/** Sketches read at once. */
const BLOCK_SKETCHES = 64;

/**
 * Packs sketches of rising hashes into blocks: of each the gaps between its hashes, by Rice coding (Rice and Plaunt 1971,
 * doi:10.1109/TCOM.1971.1090789), about 10 bits a hash.
 */
export function packSketches(sketches: readonly Uint32Array[]): Uint8Array<ArrayBuffer>[] {
	const blocks: Uint8Array<ArrayBuffer>[] = [];
	for (let start = 0; start < sketches.length; start += BLOCK_SKETCHES) {
		const writer = new ByteWriter(BLOCK_SKETCHES * 128);
		for (const sketch of sketches.slice(start, start + BLOCK_SKETCHES)) writeSketch(writer, sketch);
		blocks.push(writer.take());
	}
	return blocks;
}

/** The sketches of a block, their hashes without the bits that were dropped. */
export function unpackSketches(block: Uint8Array): Uint32Array[] {
	const reader = new ByteReader(block);
	const sketches: Uint32Array[] = [];
	while (!reader.isAtEnd) sketches.push(readSketch(reader));
	return sketches;
}

/** Which block a document's sketch is in, and where there. */
export function blockOfSketch(place: number): { block: number; index: number } {
	return { block: Math.floor(place / BLOCK_SKETCHES), index: place % BLOCK_SKETCHES };
}

/** A sketch as it would come out of a block, to compare with those that do. */
export function roundSketch(sketch: Uint32Array): Uint32Array {
	return sketch.map((hash) => (hash >>> DROPPED_BITS) << DROPPED_BITS);
}

function writeSketch(writer: ByteWriter, sketch: Uint32Array): void {
	writer.number(sketch.length);
	if (sketch.length === 0) return;
	const largest = (sketch.at(-1) ?? 0) >>> DROPPED_BITS;
	const lowBits = Math.max(0, Math.floor(Math.log2(Math.max(1, largest / sketch.length))));
	writer.byte(lowBits);
	let pending = 0;
	let pendingBits = 0;
	const writeBits = (value: number, count: number) => {
		pending |= value << pendingBits;
		pendingBits += count;
		while (pendingBits >= 8) {
			writer.byte(pending & 0xff);
			pending >>>= 8;
			pendingBits -= 8;
		}
	};
	let previous = 0;
	for (const hash of sketch) {
		const gap = (hash >>> DROPPED_BITS) - previous;
		previous += gap;
		for (let quotient = gap >>> lowBits; quotient > 0; quotient--) writeBits(1, 1);
		writeBits(0, 1);
		writeBits(gap & ((1 << lowBits) - 1), lowBits);
	}
	if (pendingBits > 0) writer.byte(pending);
}

function readSketch(reader: ByteReader): Uint32Array {
	const sketch = new Uint32Array(reader.number());
	if (sketch.length === 0) return sketch;
	const lowBits = reader.byte();
	let pending = 0;
	let pendingBits = 0;
	const readBits = (count: number) => {
		while (pendingBits < count) {
			pending |= reader.byte() << pendingBits;
			pendingBits += 8;
		}
		const value = pending & ((1 << count) - 1);
		pending >>>= count;
		pendingBits -= count;
		return value;
	};
	let previous = 0;
	for (const index of sketch.keys()) {
		let quotient = 0;
		while (readBits(1) === 1) quotient++;
		previous += (quotient << lowBits) | readBits(lowBits);
		sketch[index] = previous << DROPPED_BITS;
	}
	return sketch;
}
