import type { Quote } from '../article.ts';
import { type LabelChain, stepsOf } from '../learning/best-path.ts';
import { type FeatureWeights, readFeatureWeights } from '../learning/feature-weights.ts';
import { PackedFile } from '../learning/packed-file.ts';
import { type FirstNames, readFirstNames } from '../people/first-names.ts';
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
	/**
	 * From which confidence on the product names the speaker. The marks tell where direct quotes begin and end; mixed ones need more, and
	 * indirect speech, which nothing else marks as said, most.
	 */
	shownFrom: Record<Quote['kind'], number>;
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
	const [direct = 1, mixed = 1, indirect = 1] = file.float32('shown-from');
	return {
		tagger: {
			tokenWeights: readFeatureWeights(file, 'tokens'),
			roleWeights: readFeatureWeights(file, 'roles'),
			roles: chainOf(roleTransitions, 0),
			contents: chainOf(contentTransitions, Math.sqrt(roleTransitions.length)),
		},
		partJoiner: readFeatureWeights(file, 'joins'),
		sourceRanker: readFeatureWeights(file, 'sources'),
		antecedentRanker: readFeatureWeights(file, 'antecedents'),
		confidence: readFeatureWeights(file, 'confidence'),
		shownFrom: { direct, mixed, indirect },
		keyness: file.float32('keyness'),
		firstNames: readFirstNames(file.text('first-names')),
	};
}

function chainOf(transitions: Float32Array, offset: number): LabelChain {
	const count = Math.sqrt(transitions.length);
	return { offset, count, transitions, steps: stepsOf(transitions, count) };
}
