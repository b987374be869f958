import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import type { LabelScores } from '../learning/best-path.ts';
import type { FeatureWeights } from '../learning/feature-weights.ts';
import type { Sequence } from './sequence.ts';
import type { FeatureGrid } from './token-features.ts';

/** Tokens between two looks at the clock. */
const TOKENS_A_LOOK = 256;

/**
 * Adds the weights of each token's features to the scores of the labels from `offset` on. The inner loop of the whole analysis: it reads the
 * table of learning/feature-weights.ts in place.
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
