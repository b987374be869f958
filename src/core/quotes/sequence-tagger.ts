import { addWeights, type FeatureWeights } from './feature-weights.ts';
import type { FeatureGrid } from './token-features.ts';

/** A linear-chain tagger: weights of features for each label and of one label after another. */
export interface SequenceTagger {
	weights: FeatureWeights;
	/** From label × to label, in the weights' steps. An impossible step weighs {@link IMPOSSIBLE}. */
	transitions: Float32Array;
}

export const IMPOSSIBLE = -1e9;

/** Sums the weights of each token's features over several grids: tokens × labels. */
export function scoreTokens(weights: FeatureWeights, grids: readonly FeatureGrid[], length: number): Float32Array {
	const scores = new Float32Array(length * weights.labels);
	for (const { hashes, width } of grids) {
		for (let token = 0; token < length; token++) {
			const end = (token + 1) * width;
			for (let i = token * width; i < end; i++) addWeights(weights, hashes[i] ?? 0, scores, token * weights.labels);
		}
	}
	return scores;
}

/**
 * The best sequence of labels for tokens [first, end), by Viterbi's algorithm, written into `labels`.
 * @param scores tokens × labels, of the whole text
 */
export function decode(
	scores: Float32Array,
	transitions: Float32Array,
	count: number,
	first: number,
	end: number,
	labels: Uint8Array,
): void {
	const length = end - first;
	if (length <= 0) return;
	const from = new Uint8Array(length * count);
	let last = new Float32Array(count);
	let next = new Float32Array(count);
	for (let label = 0; label < count; label++) {
		const begins = (transitions[label] ?? 0) <= IMPOSSIBLE;
		last[label] = begins ? IMPOSSIBLE : (scores[first * count + label] ?? 0);
	}
	for (let i = 1; i < length; i++) {
		for (let label = 0; label < count; label++) {
			let best = Number.NEGATIVE_INFINITY;
			let bestFrom = 0;
			for (let previous = 0; previous < count; previous++) {
				const value = (last[previous] ?? 0) + (transitions[previous * count + label] ?? 0);
				if (value > best) {
					best = value;
					bestFrom = previous;
				}
			}
			next[label] = best + (scores[(first + i) * count + label] ?? 0);
			from[i * count + label] = bestFrom;
		}
		[last, next] = [next, last];
	}
	let label = 0;
	for (let other = 1; other < count; other++) if ((last[other] ?? 0) > (last[label] ?? 0)) label = other;
	for (let i = length - 1; i >= 0; i--) {
		labels[first + i] = label;
		label = from[i * count + label] ?? 0;
	}
}
