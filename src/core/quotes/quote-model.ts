import { PackedFile } from '../learning/packed-file.ts';
import { type FirstNames, readFirstNames } from '../people/first-names.ts';
import { type FeatureWeights, readFeatureWeights } from './feature-weights.ts';
import type { SpeechTagger } from './tag-speech.ts';

/** What training learnt about speech in the news; docs/models/quotes.md tells how. */
export interface QuoteModel {
	tagger: SpeechTagger;
	/** Weighs whether two stretches of speech are one quote. */
	partJoiner: FeatureWeights;
	/** Weighs the words that may name a quote's speaker. */
	sourceRanker: FeatureWeights;
	/** Weighs those a "he" or "she" may stand for. */
	antecedentRanker: FeatureWeights;
	/** Weighs how far a quote and its speaker can be trusted. */
	confidence: FeatureWeights;
	/** Weights of what makes a quote key (see keyness.ts). */
	keyness: Float32Array;
	firstNames: FirstNames;
}

/**
 * Opens src/models/quotes.bin.
 * @throws Error where the buffer is not that file
 */
export function readQuoteModel(buffer: ArrayBuffer): QuoteModel {
	const file = new PackedFile(buffer);
	const roleTransitions = file.float32('role-transitions');
	const contentTransitions = file.float32('content-transitions');
	const roleCount = Math.sqrt(roleTransitions.length);
	return {
		tagger: {
			tokenWeights: readFeatureWeights(file, 'tokens'),
			roleWeights: readFeatureWeights(file, 'roles'),
			roles: { offset: 0, count: roleCount, transitions: roleTransitions },
			contents: { offset: roleCount, count: Math.sqrt(contentTransitions.length), transitions: contentTransitions },
		},
		partJoiner: readFeatureWeights(file, 'joins'),
		sourceRanker: readFeatureWeights(file, 'sources'),
		antecedentRanker: readFeatureWeights(file, 'antecedents'),
		confidence: readFeatureWeights(file, 'confidence'),
		keyness: file.float32('keyness'),
		firstNames: readFirstNames(file.text('first-names')),
	};
}
