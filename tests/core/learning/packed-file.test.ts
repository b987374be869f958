import { expect, test } from 'vitest';
import { PackedFile } from '../../../src/core/learning/packed-file.ts';
import { writePackedFile } from '../../../tools/packing/write-packed-file.ts';

const packed = writePackedFile(
	{ version: 3 },
	{ words: 'Kyiv\nБрюссель', weights: Int8Array.of(-7, 0, 127), offsets: Uint32Array.of(1, 4_000_000_000) },
);
const buffer = packed.buffer as ArrayBuffer;

test('reads back every section and the meta data', () => {
	const file = new PackedFile(buffer);
	expect(file.meta).toEqual({ version: 3 });
	expect(file.text('words')).toBe('Kyiv\nБрюссель');
	expect([...file.int8('weights')]).toEqual([-7, 0, 127]);
	expect([...file.uint32('offsets')]).toEqual([1, 4_000_000_000]);
});

test.each([
	['an empty file', new ArrayBuffer(0), /model-broken.*head/],
	['another file', new TextEncoder().encode('<!doctype html>').buffer as ArrayBuffer, /model-broken.*head/],
	['a file cut in its directory', buffer.slice(0, 20), /model-broken.*directory/],
	['a file cut in its sections', buffer.slice(0, -1), /model-broken.*offsets/],
])('refuses %s', (_, bytes, message) => {
	expect(() => new PackedFile(bytes)).toThrow(message);
});

test('names a section that is missing', () => {
	expect(() => new PackedFile(buffer).text('names')).toThrow(/model-broken.*names/);
});
