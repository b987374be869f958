// @ts-check
/**
 * Draws icons/: `node tools/packaging/draw-icons.mjs`. The mark is a sheet of newsprint lit from the side. It is drawn on a
 * grid of 16 × 16 whose lines are the pixels of the smallest size, so that its edges are sharp there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { encodePng } from './encode-png.mjs';

/** @typedef {(x: number, y: number) => boolean} Shape whether a point of the grid is covered */
/** @typedef {[red: number, green: number, blue: number, opacity: number]} Ink 0..255, opacity 0..1 */
/** @typedef {{ shape: Shape, ink: Ink }} Layer hides the layers before it; opacity 0 cuts a hole */

/** Samples along each edge of a pixel. */
const SAMPLES = 8;

/** @type {Ink} */ const NAVY = [30, 58, 112, 1];
/** @type {Ink} */ const LIGHT = [255, 186, 73, 1];
/** @type {Ink} */ const PRINT_IN_LIGHT = [84, 52, 10, 1];
/** @type {Ink} */ const PRINT_IN_SHADE = [176, 194, 228, 1];
/** Grey that can be seen on light and on dark toolbars. @type {Ink} */ const GREY = [122, 128, 140, 1];
/** @type {Ink} */ const PALE_GREY = [188, 193, 202, 1];
/** @type {Ink} */ const HOLE = [0, 0, 0, 0];

const sheet = box(2, 0, 14, 16, 2);
const inside = box(3, 1, 13, 15, 1);
/** The part the light reaches. @type {Shape} */
const lit = (x) => x < 7;
const headline = box(4, 3, 12, 5);
const lines = [box(4, 7, 12, 8), box(4, 9, 12, 10), box(4, 11, 10, 12)];
const print = anyOf(headline, ...lines);
/** @type {Shape} */
const stroke = (x, y) => Math.abs(x + y - 16) <= 1.1 && x >= 0.5 && x <= 15.5;
/** @type {Shape} */
const strokeAndMargin = (x, y) => Math.abs(x + y - 16) <= 2.6;

const inColour = [
	{ shape: sheet, ink: NAVY },
	{ shape: allOf(sheet, lit), ink: LIGHT },
	{ shape: print, ink: PRINT_IN_SHADE },
	{ shape: allOf(print, lit), ink: PRINT_IN_LIGHT },
];
const inGrey = [
	{ shape: sheet, ink: GREY },
	{ shape: allOf(sheet, lit), ink: PALE_GREY },
	{ shape: print, ink: PALE_GREY },
	{ shape: allOf(print, lit), ink: GREY },
];
const inOutline = [
	{ shape: sheet, ink: GREY },
	{ shape: inside, ink: HOLE },
	{ shape: print, ink: GREY },
];

/** The button's states, named as `TabView` in src/messages/tabs.ts names them. @type {Record<string, Layer[]>} */
const BUTTON_STATES = {
	article: inColour,
	'not-article': inGrey,
	'not-looked-at': inOutline,
	off: [...inGrey, { shape: strokeAndMargin, ink: HOLE }, { shape: stroke, ink: GREY }],
	'cannot-run': inOutline.map(({ shape, ink }) => ({ shape, ink: faded(ink) })),
};

/**
 * @param {number} left
 * @param {number} top
 * @param {number} right
 * @param {number} bottom
 * @param {number} radius of the corners
 * @returns {Shape}
 */
function box(left, top, right, bottom, radius = 0) {
	return (x, y) => {
		if (x < left || x > right || y < top || y > bottom) return false;
		const acrossCorner = Math.max(left + radius - x, x - right + radius, 0);
		const downCorner = Math.max(top + radius - y, y - bottom + radius, 0);
		return Math.hypot(acrossCorner, downCorner) <= radius || acrossCorner === 0 || downCorner === 0;
	};
}

/** @param {Shape[]} shapes @returns {Shape} */
function anyOf(...shapes) {
	return (x, y) => shapes.some((shape) => shape(x, y));
}

/** @param {Shape[]} shapes @returns {Shape} */
function allOf(...shapes) {
	return (x, y) => shapes.every((shape) => shape(x, y));
}

/** @param {Ink} ink @returns {Ink} */
function faded([red, green, blue, opacity]) {
	return [red, green, blue, opacity * 0.45];
}

/**
 * @param {Layer[]} layers
 * @param {number} size pixels along an edge
 */
function draw(layers, size) {
	const rgba = new Uint8Array(size * size * 4);
	for (let row = 0; row < size; row++) {
		for (let column = 0; column < size; column++)
			rgba.set(drawPixel(layers, size, column, row), (row * size + column) * 4);
	}
	return encodePng(size, rgba);
}

/**
 * The mean colour of a pixel's samples.
 * @param {Layer[]} layers
 * @param {number} size
 * @param {number} column
 * @param {number} row
 */
function drawPixel(layers, size, column, row) {
	const sum = [0, 0, 0, 0];
	for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
		const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) * 16) / size;
		const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * 16) / size;
		const [red, green, blue, opacity] = layers.findLast(({ shape }) => shape(x, y))?.ink ?? HOLE;
		[red * opacity, green * opacity, blue * opacity, opacity].forEach((part, channel) => {
			sum[channel] = (sum[channel] ?? 0) + part;
		});
	}
	const [red = 0, green = 0, blue = 0, opacity = 0] = sum;
	return opacity === 0
		? [0, 0, 0, 0]
		: [red / opacity, green / opacity, blue / opacity, (255 * opacity) / SAMPLES ** 2];
}

const folder = new URL('../../icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 48, 128]) writeFileSync(new URL(`sidelight-${size}.png`, folder), draw(inColour, size));
for (const [state, layers] of Object.entries(BUTTON_STATES)) {
	for (const size of [16, 32]) writeFileSync(new URL(`${state}-${size}.png`, folder), draw(layers, size));
}
