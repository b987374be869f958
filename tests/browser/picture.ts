import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Layout, View } from '../../tools/drivers/driver.ts';

/** What is on the screen: red, green, blue and opacity of each pixel, row by row. */
export interface Picture {
	width: number;
	height: number;
	pixels: Uint8Array;
	/** Pixels for each CSS pixel of the view. */
	scale: number;
}

/** A box of the view, in CSS pixels. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What differs between two pictures of one view. */
export interface Change {
	/** Pixels that differ within the boxes, as a share of all in them. */
	inside: number;
	/** How many pixels differ outside. */
	outside: number;
	/** What the commonest pixel within the boxes has become: red, green, blue. */
	colour: [number, number, number];
}

/** Takes a picture of what the view shows. */
export async function takePicture(view: View, layout: Layout = {}): Promise<Picture> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-picture-'));
	const file = path.join(folder, 'view.png');
	try {
		const width = await view.laidOut(layout, () => view.evaluate(() => innerWidth));
		await view.screenshot(file, layout);
		const picture = readPng(readFileSync(file));
		return { ...picture, scale: picture.width / width };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Compares two pictures of one view, of the same size. A hair's breadth around the boxes belongs to neither side. */
export function compareInside(before: Picture, after: Picture, boxes: readonly Box[]): Change {
	if (before.width !== after.width || before.height !== after.height) throw new Error('Pictures of two sizes');
	const { width, height, scale } = after;
	const [within, around] = [0, 2].map((margin) => {
		const mask = new Uint8Array(width * height);
		for (const box of boxes) {
			const left = Math.max(0, Math.round(box.x * scale) - margin);
			const right = Math.min(width, Math.round((box.x + box.width) * scale) + margin);
			const top = Math.max(0, Math.round(box.y * scale) - margin);
			const bottom = Math.min(height, Math.round((box.y + box.height) * scale) + margin);
			for (let y = top; y < bottom; y++) mask.fill(1, y * width + left, y * width + Math.max(left, right));
		}
		return mask;
	}) as [Uint8Array, Uint8Array];
	let [inBoxes, changedInside, outside] = [0, 0, 0];
	const counts = new Map<number, number>();
	const [was, is] = [new Uint32Array(before.pixels.buffer), new Uint32Array(after.pixels.buffer)];
	for (let i = 0; i < width * height; i++) {
		const isSame = was[i] === is[i];
		if (!within[i]) {
			if (!isSame && !around[i] && differsAt(before, after, i)) outside++;
			continue;
		}
		inBoxes++;
		if (!isSame && differsAt(before, after, i)) changedInside++;
		const colour = is[i] ?? 0;
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const [commonest = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
	return {
		inside: inBoxes === 0 ? 0 : changedInside / inBoxes,
		outside,
		// the first of the four bytes is the last of the number
		colour: [commonest & 0xff, (commonest >> 8) & 0xff, (commonest >> 16) & 0xff],
	};
}

/** Whether a pixel differs by more than a hundredth of a colour's range, which nobody sees. */
function differsAt(before: Picture, after: Picture, pixel: number): boolean {
	for (let at = pixel * 4; at < pixel * 4 + 3; at++) {
		if (Math.abs((after.pixels[at] ?? 0) - (before.pixels[at] ?? 0)) > 3) return true;
	}
	return false;
}

/** Reads a picture of 8 bits a channel, as browsers write them (https://www.w3.org/TR/png-3/). */
function readPng(file: Buffer): Omit<Picture, 'scale'> {
	const width = file.readUInt32BE(16);
	const height = file.readUInt32BE(20);
	const [depth, kind] = [file[24], file[25]];
	if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`A picture of kind ${kind} with ${depth} bits`);
	const parts: Buffer[] = [];
	for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
		if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
			parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
	}
	const channels = kind === 6 ? 4 : 3;
	const rowLength = width * channels;
	const data = inflateSync(Buffer.concat(parts));
	const pixels = new Uint8Array(width * height * 4);
	let above = new Uint8Array(rowLength);
	for (let y = 0; y < height; y++) {
		const filter = data[y * (rowLength + 1)] ?? 0;
		const row = new Uint8Array(data.subarray(y * (rowLength + 1) + 1, (y + 1) * (rowLength + 1)));
		for (let i = 0; i < rowLength; i++) {
			const left = i >= channels ? (row[i - channels] ?? 0) : 0;
			const upper = above[i] ?? 0;
			const upperLeft = i >= channels ? (above[i - channels] ?? 0) : 0;
			row[i] = (row[i] ?? 0) + predicted(filter, left, upper, upperLeft);
		}
		for (let x = 0; x < width; x++) {
			for (let channel = 0; channel < 4; channel++)
				pixels[(y * width + x) * 4 + channel] = channel < channels ? (row[x * channels + channel] ?? 0) : 255;
		}
		above = row;
	}
	return { width, height, pixels };
}

function predicted(filter: number, left: number, upper: number, upperLeft: number): number {
	if (filter === 1) return left;
	if (filter === 2) return upper;
	if (filter === 3) return (left + upper) >> 1;
	if (filter !== 4) return 0;
	const [byLeft, byUpper, byBoth] = [
		Math.abs(upper - upperLeft),
		Math.abs(left - upperLeft),
		Math.abs(left + upper - 2 * upperLeft),
	];
	if (byLeft <= byUpper && byLeft <= byBoth) return left;
	return byUpper <= byBoth ? upper : upperLeft;
}
