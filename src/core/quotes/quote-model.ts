import { PackedFile } from '../model/packed-file.ts';
import { type FeatureWeights, readFeatureWeights } from './feature-weights.ts';
import { type FirstNames, readFirstNames } from './first-names.ts';
import type { SequenceTagger } from './sequence-tagger.ts';

/** What training learnt about speech in the news; docs/models/quotes.md tells how. */
export interface QuoteModel {
	/** Marks cues and sources (see token-features.ts, Role). */
	roleTagger: SequenceTagger;
	/** Marks what was said: 1 begins, 2 goes on. */
	contentTagger: SequenceTagger;
	/** Weighs whether two stretches of speech are one quote. */
	partJoiner: FeatureWeights;
	/** Weighs the words that may name a quote's speaker. */
	sourceRanker: FeatureWeights;
	/** Weighs those a "he" or "she" may stand for. */
	antecedentRanker: FeatureWeights;
	/** Weighs how far a quote and its speaker can be trusted. */
	confidence: FeatureWeights;
	firstNames: FirstNames;
}

/**
 * Opens src/models/quotes.bin.
 * @throws Error where the buffer is not that file
 */
export function readQuoteModel(buffer: ArrayBuffer): QuoteModel {
	const file = new PackedFile(buffer);
	const readTagger = (name: string): SequenceTagger => ({
		weights: readFeatureWeights(file, name),
		transitions: file.float32(`${name}-transitions`),
	});
	return {
		roleTagger: readTagger('roles'),
		contentTagger: readTagger('contents'),
		partJoiner: readFeatureWeights(file, 'joins'),
		sourceRanker: readFeatureWeights(file, 'sources'),
		antecedentRanker: readFeatureWeights(file, 'antecedents'),
		confidence: readFeatureWeights(file, 'confidence'),
		firstNames: readFirstNames(file.text('first-names')),
	};
}
