import { addWeights, type FeatureWeights } from '../learning/feature-weights.ts';
import { logistic } from '../learning/logistic.ts';
import type { Attribution } from './attribute-quotes.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import { describeConfidence } from './confidence-features.ts';
import type { MarkedText } from './marked-text.ts';
import type { SpeechIndex } from './speech-index.ts';

/** What a transcript's label tells is as good as certain, whatever the words look like. */
export const LABELLED_CONFIDENCE = 0.95;

/** A subject stands behind what its verb of standpoint leads to in marks. */
export const STANCE_CONFIDENCE = 0.75;

/** Below this, words in marks are a title, a term or a nickname, and no quote at all. */
export const LEAST_CONFIDENCE = 0.05;

/** How sure it is that the words were said, and by that speaker: 0 to 1. */
export function rateConfidence(
	marked: MarkedText,
	draft: QuoteDraft,
	attribution: Attribution,
	margins: Float32Array,
	index: SpeechIndex,
	weights: FeatureWeights,
): number {
	return attribution.certainty * confidenceOf(describeConfidence(marked, draft, attribution, margins, index), weights);
}

/** What the features of a quote and its speaker tell: 0 to 1. */
export function confidenceOf(features: readonly number[], weights: FeatureWeights): number {
	const sum = new Float32Array(1);
	for (const hash of features) addWeights(weights, hash, sum, 0);
	return logistic((sum[0] ?? 0) * weights.scale);
}
