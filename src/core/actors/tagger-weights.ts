import type { PackedFile } from '../learning/packed-file.ts';
import { Failure } from '../problem.ts';
import { FEATURE_BITS } from './tagger-features.ts';

/** Steps from nothing to the largest weight. Finer ones cost size and, measured on other newsrooms, a little accuracy. */
const STEPS = 32;

/**
 * What the tagger learnt: for each kept feature a few weights, one for each tag it speaks for or against. A bitmap says which
 * features are kept and counting its bits says where their weights stand, so that a miss, the usual case, costs one look.
 */
export class TaggerWeights {
	/** Score of a tag after another: `[before * TAG_COUNT + tag]`. */
	readonly transitions: Float32Array;
	/** Side by side, so that one look fetches both: 32 bits of the bitmap, and how many features are kept before them. */
	readonly #index = new Uint32Array(2 ** (FEATURE_BITS - 4));
	readonly #starts: Uint32Array;
	/** Tag in the high byte, packed weight plus {@link STEPS} in the low one. */
	readonly #entries: Uint16Array;
	/** Weights by what is packed. */
	readonly #widened: Float32Array;

	/** @throws Error where the file was made for other features */
	constructor(file: PackedFile) {
		const { rows, featureBits, largest } = file.meta as { rows: number; featureBits: number; largest: number };
		if (featureBits !== FEATURE_BITS) throw new Failure({ code: 'model-broken', values: { part: 'features' } });
		this.transitions = file.float32('transitions');
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
			const cell = (feature >>> 5) * 2;
			this.#index[cell] = (this.#index[cell] ?? 0) | (1 << (feature & 31));
		}
		let rank = 0;
		for (let cell = 0; cell < this.#index.length; cell += 2) {
			this.#index[cell + 1] = rank;
			rank += countBits(this.#index[cell] ?? 0);
		}
		const masks = file.uint32('tagMasks');
		const values = file.int8('weights');
		this.#starts = new Uint32Array(rows + 1);
		this.#entries = new Uint16Array(values.length);
		let next = 0;
		for (let row = 0; row < rows; row++) {
			this.#starts[row] = next;
			for (let mask = masks[row] ?? 0, tag = 0; mask !== 0; mask >>>= 1, tag++) {
				if ((mask & 1) === 0) continue;
				this.#entries[next] = (tag << 8) | ((values[next] ?? 0) + STEPS);
				next++;
			}
		}
		this.#starts[rows] = next;
		this.#widened = Float32Array.from({ length: 2 * STEPS + 1 }, (_, i) => widenWeight(i - STEPS, largest));
	}

	/** Adds the weights of a token's features to its scores, one for each tag, beginning at `offset`. */
	addScores(features: Int32Array, count: number, scores: Float32Array, offset: number): void {
		for (let i = 0; i < count; i++) {
			const feature = features[i] ?? 0;
			const cell = (feature >>> 5) * 2;
			const word = this.#index[cell] ?? 0;
			const bit = feature & 31;
			if (((word >>> bit) & 1) === 0) continue;
			const row = (this.#index[cell + 1] ?? 0) + countBits(word & ((1 << bit) - 1));
			const end = this.#starts[row + 1] ?? 0;
			for (let j = this.#starts[row] ?? 0; j < end; j++) {
				const entry = this.#entries[j] ?? 0;
				const place = offset + (entry >> 8);
				scores[place] = (scores[place] ?? 0) + (this.#widened[entry & 255] ?? 0);
			}
		}
	}
}

/** Weights are packed by the square root of their size: large ones matter, and small ones are many. */
export const narrowWeight = (weight: number, largest: number) =>
	Math.sign(weight) * Math.round(STEPS * Math.sqrt(Math.min(1, Math.abs(weight) / largest)));
const widenWeight = (packed: number, largest: number) => Math.sign(packed) * largest * (packed / STEPS) ** 2;

function countBits(word: number): number {
	let bits = word - ((word >>> 1) & 0x5555_5555);
	bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
	return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
