import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import type { FeatureWeights } from './feature-weights.ts';
import type { Sequence } from './sequence.ts';
import type { FeatureGrid } from './token-features.ts';

/** Scores of labels for each token, in steps of the weights' scale: label `offset + y` of token i stands at `i * stride + offset + y`. */
export interface LabelScores {
	values: Int32Array | Float32Array;
	stride: number;
}

/** The step of a linear chain that never happens, e.g. from outside a span to its inside. */
export const IMPOSSIBLE = -1e9;

/** Tokens between two looks at the clock. */
const TOKENS_A_LOOK = 256;

/**
 * Adds the weights of each token's features to the scores of the labels from `offset` on. The inner loop of the whole analysis: it reads the
 * table of feature-weights.ts in place.
 * @param deadline when it is over, the rest of the tokens is left out
 * @returns the sequences that were scored, the last one perhaps in part
 */
export function addScores(
	{ values, stride }: LabelScores,
	offset: number,
	{ labels, bits, checks, rows }: FeatureWeights,
	{ hashes, width, end: described }: FeatureGrid,
	sequences: readonly Sequence[],
	deadline: Deadline = NO_DEADLINE,
): Sequence[] {
	const scored: Sequence[] = [];
	const shift = 32 - bits;
	for (const [first, last] of sequences) {
		const end = Math.min(last, described);
		for (let token = first; token < end; token++) {
			if (token % TOKENS_A_LOOK === 0 && deadline.isOver()) {
				if (token > first) scored.push([first, token]);
				return scored;
			}
			const at = token * stride + offset;
			for (let i = token * width; i < (token + 1) * width; i++) {
				const hash = hashes[i] as number;
				const row = hash >>> shift;
				if (checks[row] !== (hash & 255)) continue;
				const from = row * labels;
				for (let label = 0; label < labels; label++) {
					values[at + label] = (values[at + label] as number) + (rows[from + label] as number);
				}
			}
		}
		if (end > first) scored.push([first, end]);
	}
	return scored;
}

/** The labels of one linear-chain tagger among the scores: `count` from `offset` on, and the weights of one after another. */
export interface LabelChain {
	offset: number;
	count: number;
	/** From label × to label, in the scores' steps. */
	transitions: Float32Array;
}

/** The best sequence of labels for a stretch of tokens, by Viterbi's algorithm, written into `labels`. */
export function decode(scores: LabelScores, chain: LabelChain, [first, end]: Sequence, labels: Uint8Array): void {
	const { values, stride } = scores;
	const { offset, count, transitions } = chain;
	const length = end - first;
	if (length <= 0) return;
	const from = new Uint8Array(length * count);
	let last = new Float32Array(count);
	let next = new Float32Array(count);
	for (let label = 0; label < count; label++) {
		const begins = (transitions[label] ?? 0) <= IMPOSSIBLE;
		last[label] = begins ? IMPOSSIBLE : (values[first * stride + offset + label] ?? 0);
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
			next[label] = best + (values[(first + i) * stride + offset + label] ?? 0);
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
