import type { PackedFile } from './packed-file.ts';

/**
 * Weights of hashed features: a table of 2^bits rows with one signed byte for each label. The upper bits of a feature's hash name its row, the
 * lowest eight must agree with the row's check, so that a feature never seen in training is mostly told from one that was.
 */
export interface FeatureWeights {
	labels: number;
	bits: number;
	checks: Uint8Array;
	rows: Int8Array;
	/** What one step of a byte weighs. */
	scale: number;
}

/** Opens the table that training packed under `name`. */
export function readFeatureWeights(file: PackedFile, name: string): FeatureWeights {
	const shape = file.float32(`${name}-shape`);
	const [labels = 1, bits = 0, scale = 1] = shape;
	return { labels, bits, scale, checks: file.uint8(`${name}-checks`), rows: file.int8(`${name}-rows`) };
}

/** Adds the weights of one feature to `scores[at…at + labels)`, in steps of the table's scale. */
export function addWeights(weights: FeatureWeights, hash: number, scores: Float32Array, at: number): void {
	const row = hash >>> (32 - weights.bits);
	if (weights.checks[row] !== (hash & 255)) return;
	const { labels, rows } = weights;
	const from = row * labels;
	for (let label = 0; label < labels; label++)
		scores[at + label] = (scores[at + label] ?? 0) + (rows[from + label] ?? 0);
}
