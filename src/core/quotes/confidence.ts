import type { Quote } from '../article.ts';
import type { Attribution } from './attribute-quotes.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import { describeConfidence } from './confidence-features.ts';
import { addWeights, type FeatureWeights } from './feature-weights.ts';
import type { MarkedText } from './marked-text.ts';
import type { SpeechIndex } from './speech-index.ts';

/**
 * From which confidence the product names the speaker. The marks tell where direct quotes begin and end; mixed ones need more, and indirect
 * speech, which nothing else marks as said, most.
 */
export const SHOWN_CONFIDENCE: Record<Quote['kind'], number> = { direct: 0.57, mixed: 0.65, indirect: 0.85 };

/** What a transcript's label tells is as good as certain, whatever the words look like. */
export const LABELLED_CONFIDENCE = 0.95;

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
	const sum = new Float32Array(1);
	for (const hash of describeConfidence(marked, draft, attribution, margins, index)) addWeights(weights, hash, sum, 0);
	return attribution.certainty / (1 + Math.exp(-(sum[0] ?? 0) * weights.scale));
}
