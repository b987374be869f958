import type { PackedFile } from '../model/packed-file.ts';
import { FEATURE_BITS } from './tagger-features.ts';

/**
 * What the tagger learnt: for each kept feature a few weights, one for each tag it speaks for or against. A bitmap says which
 * features are kept and counting its bits says where their weights stand, so that a miss, the usual case, costs one look.
 */
export class TaggerWeights {
	/** Score of a tag after another: `[before * TAG_COUNT + tag]`. */
	readonly transitions: Float32Array;
	readonly #bitmap: Uint32Array;
	/** Kept features before each word of the bitmap. */
	readonly #ranks: Uint32Array;
	readonly #starts: Uint32Array;
	readonly #tags: Uint8Array;
	readonly #weights: Float32Array;

	/** @throws Error where the file was made for other features */
	constructor(file: PackedFile) {
		const { rows, featureBits, largest } = file.meta as { rows: number; featureBits: number; largest: number };
		if (featureBits !== FEATURE_BITS) throw new Error('The tagger file was made for other features');
		this.transitions = file.float32('transitions');
		this.#bitmap = new Uint32Array(2 ** (FEATURE_BITS - 5));
		this.#ranks = new Uint32Array(this.#bitmap.length);
		const packed = file.uint8('features');
		let at = 0;
		let feature = 0;
		for (let row = 0; row < rows; row++) {
			let shift = 0;
			let byte: number;
			do {
				byte = packed[at++] ?? 0;
				feature += (byte & 127) << shift;
				shift += 7;
			} while (byte & 128);
			this.#bitmap[feature >>> 5] = (this.#bitmap[feature >>> 5] ?? 0) | (1 << (feature & 31));
		}
		let rank = 0;
		for (let i = 0; i < this.#bitmap.length; i++) {
			this.#ranks[i] = rank;
			rank += countBits(this.#bitmap[i] ?? 0);
		}
		const masks = file.uint32('tagMasks');
		const values = file.int8('weights');
		this.#starts = new Uint32Array(rows + 1);
		this.#tags = new Uint8Array(values.length);
		this.#weights = new Float32Array(values.length);
		let next = 0;
		for (let row = 0; row < rows; row++) {
			this.#starts[row] = next;
			for (let mask = masks[row] ?? 0, tag = 0; mask !== 0; mask >>>= 1, tag++) {
				if (mask & 1) this.#tags[next++] = tag;
			}
		}
		this.#starts[rows] = next;
		for (let i = 0; i < values.length; i++) this.#weights[i] = widenWeight(values[i] ?? 0, largest);
	}

	/** Adds the weights of a token's features to its scores, one for each tag, beginning at `offset`. */
	addScores(features: Int32Array, count: number, scores: Float32Array, offset: number): void {
		for (let i = 0; i < count; i++) {
			const feature = features[i] ?? 0;
			const word = this.#bitmap[feature >>> 5] ?? 0;
			const bit = feature & 31;
			if (((word >>> bit) & 1) === 0) continue;
			const row = (this.#ranks[feature >>> 5] ?? 0) + countBits(word & ((1 << bit) - 1));
			const end = this.#starts[row + 1] ?? 0;
			for (let j = this.#starts[row] ?? 0; j < end; j++) {
				const cell = offset + (this.#tags[j] ?? 0);
				scores[cell] = (scores[cell] ?? 0) + (this.#weights[j] ?? 0);
			}
		}
	}
}

/** Steps from nothing to the largest weight. Finer ones cost size and, measured on other newsrooms, a little accuracy. */
const STEPS = 32;

/** Weights are packed by the square root of their size: large ones matter, and small ones are many. */
export const narrowWeight = (weight: number, largest: number) =>
	Math.sign(weight) * Math.round(STEPS * Math.sqrt(Math.min(1, Math.abs(weight) / largest)));
export const widenWeight = (packed: number, largest: number) => Math.sign(packed) * largest * (packed / STEPS) ** 2;

function countBits(word: number): number {
	let bits = word - ((word >>> 1) & 0x5555_5555);
	bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
	return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
