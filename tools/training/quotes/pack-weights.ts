import type { FeatureWeights } from '../../../src/core/learning/feature-weights.ts';
import type { TrainedWeights } from './train-tagger.ts';

/** What one step of a byte weighs, so that all but a few extreme weights fit: those would make the steps of all others coarse. */
export function stepOf(rows: Float32Array): number {
	const sizes = Float32Array.from(rows, Math.abs).sort();
	return (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
}

/** Quantises learnt weights into the table that src/core/learning/feature-weights.ts documents. Of two features in one row the weightier stays. */
export function tabulateWeights(
	trained: Omit<TrainedWeights, 'transitions'>,
	bits: number,
	scale = stepOf(trained.rows),
): FeatureWeights {
	const { labels, hashes, rows } = trained;
	const checks = new Uint8Array(1 << bits);
	const table = new Int8Array((1 << bits) * labels);
	const heaviest = new Float32Array(1 << bits);
	hashes.forEach((hash, id) => {
		const learnt = rows.subarray(id * labels, (id + 1) * labels);
		const weight = learnt.reduce((sum, value) => sum + Math.abs(value), 0);
		const row = hash >>> (32 - bits);
		if (weight <= (heaviest[row] ?? 0)) return;
		heaviest[row] = weight;
		checks[row] = hash & 255;
		learnt.forEach((value, label) => {
			table[row * labels + label] = Math.max(-127, Math.min(127, Math.round(value / scale)));
		});
	});
	return { labels, bits, scale, checks, rows: table };
}

/** The sections that `readFeatureWeights` opens under the same name. */
export function packWeights(name: string, weights: FeatureWeights): Record<string, ArrayBufferView> {
	return {
		[`${name}-shape`]: Float32Array.of(weights.labels, weights.bits, weights.scale),
		[`${name}-checks`]: weights.checks,
		[`${name}-rows`]: weights.rows,
	};
}
