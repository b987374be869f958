import { TAG_COUNT } from '../../../src/core/actors/entity-tags.ts';
import { FEATURE_BITS } from '../../../src/core/actors/tagger-features.ts';
import type { Example, LinearModel } from './perceptron.ts';

/** Features that at least two tokens have, rising. */
export function featuresSeenTwice(examples: readonly Example[]): number[] {
	const counts = new Uint8Array(2 ** FEATURE_BITS);
	for (const { features } of examples)
		for (const token of features)
			for (const feature of token) counts[feature] = Math.min(2, (counts[feature] ?? 0) + 1);
	return Array.from(counts.keys()).filter((feature) => counts[feature] === 2);
}

/** Drops all other features from the examples and renumbers these by their place. Answers them. */
export function keepFeatures(examples: readonly Example[], kept: number[]): number[] {
	const places = new Int32Array(2 ** FEATURE_BITS).fill(-1);
	kept.forEach((feature, place) => {
		places[feature] = place;
	});
	for (const example of examples) {
		example.features = example.features.map((token) =>
			token.map((feature) => places[feature] ?? -1).filter((place) => place >= 0),
		);
	}
	return kept;
}

/**
 * The rows of a model with the largest weights, rising.
 * @param limit how many at most
 */
export function strongestRows({ weights }: LinearModel, limit: number, log: (line: string) => void): number[] {
	const ranked: [strength: number, row: number][] = [];
	for (let row = 0; row * TAG_COUNT < weights.length; row++) {
		const own = weights.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT);
		const strength = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
		if (strength > 0) ranked.push([strength, row]);
	}
	log(`${ranked.length} features have weights`);
	ranked.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
	return ranked
		.slice(0, limit)
		.map(([, row]) => row)
		.sort((a, b) => a - b);
}
