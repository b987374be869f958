import { TAG_COUNT } from '../../../src/core/actors/entity-tags.ts';
import { FEATURE_BITS } from '../../../src/core/actors/tagger-features.ts';
import { narrowWeight } from '../../../src/core/actors/tagger-weights.ts';
import { writePackedFile } from '../../packing/write-packed-file.ts';
import { packKeys } from '../pack-keys.ts';
import type { packClusters } from './pack-clusters.ts';
import type { LinearModel } from './perceptron.ts';

/** Smaller weights of the small taggers are left out: a quarter of their size. Chosen where the figures of three languages (pt, es, ru) stayed. */
const LEAST_STEPS = 7;

/**
 * Packs a model for src/core/actors/tagger-weights.ts.
 * @param features the hashed feature of each of the model's rows, rising
 * @param native of a language other than English: Wikidata numbers by the keys of what it calls them
 */
export function packTagger(
	{ weights, transitions }: LinearModel,
	features: readonly number[],
	clusters: { words: number; sections: Partial<ReturnType<typeof packClusters>['sections']> },
	native?: ReadonlyMap<number, number>,
): Uint8Array {
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
	const least = native ? LEAST_STEPS : 1;
	const kept: number[] = [];
	const masks: number[] = [];
	const values: number[] = [];
	features.forEach((feature, row) => {
		let mask = 0;
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			const narrow = narrowWeight(weights[row * TAG_COUNT + tag] ?? 0, largest);
			if (Math.abs(narrow) < least) continue;
			mask |= 1 << tag;
			values.push(narrow);
		}
		if (mask === 0) return;
		kept.push(feature);
		masks.push(mask);
	});
	return writePackedFile(
		{
			kind: 'tagger',
			rows: kept.length,
			featureBits: FEATURE_BITS,
			largest,
			words: clusters.words,
			...(native && { features: 'plain', nativeNames: native.size }),
		},
		{
			features: packKeys(kept),
			tagMasks: Uint32Array.from(masks),
			weights: Int8Array.from(values),
			transitions,
			...clusters.sections,
			...(native && {
				nativeKeys: Uint32Array.from(native.keys()),
				nativeNumbers: Uint32Array.from(native.values()),
			}),
		},
	);
}
