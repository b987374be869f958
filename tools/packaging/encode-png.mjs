// @ts-check
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BIT_RGBA = [8, 6, 0, 0, 0];

/**
 * A square PNG (ISO/IEC 15948), 8 bits per channel, not interlaced.
 * @param {number} size pixels along an edge
 * @param {Uint8Array} rgba size × size × 4 bytes, from the top left, alpha not multiplied in
 * @returns {Buffer}
 */
export function encodePng(size, rgba) {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header.set(EIGHT_BIT_RGBA, 8);
	const rows = Buffer.alloc(size * (1 + size * 4));
	for (let row = 0; row < size; row++) {
		// each row begins with its filter, 0 for none
		rows.set(rgba.subarray(row * size * 4, (row + 1) * size * 4), row * (1 + size * 4) + 1);
	}
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
	const framed = Buffer.alloc(data.length + 12);
	framed.writeUInt32BE(data.length, 0);
	framed.write(type, 4, 'latin1');
	data.copy(framed, 8);
	framed.writeUInt32BE(crc32(framed.subarray(4, data.length + 8)), data.length + 8);
	return framed;
}
