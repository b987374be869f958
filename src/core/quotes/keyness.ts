import type { Quote } from '../article.ts';
import { logistic } from '../learning/logistic.ts';
import type { KeyReason } from './key-reason.ts';
import { describeKeyness, KEYNESS_FEATURES, type KeynessFeatures } from './keyness-features.ts';

/** How much a reader would miss a quote, and why. */
export interface Keyness {
	/** 0 to 1. */
	keyness: number;
	/** Null where nothing special speaks for it. */
	reason: KeyReason | null;
}

/** What a feature says that decides, strongest cases first: from its value on. */
const REASONS: readonly [feature: keyof KeynessFeatures, from: number, reason: KeyReason][] = [
	['headlineOverlap', 0.6, 'echoes-headline'],
	['speakerInHeadline', 1, 'speaker-in-headline'],
	['isFirst', 1, 'first-quote'],
	['inLead', 1, 'at-top'],
	['centrality', 0.6, 'central'],
	['opensSpeaker', 1, 'opens-speaker'],
];

/**
 * Rates each quote of an article by position, headline, speaker, length and the article's own words.
 * @param words the text's words, lower case
 * @param weights one for each of {@link KEYNESS_FEATURES}, and a last one added to all
 */
export function rateKeyness(
	article: { text: string; title?: string | null },
	words: readonly string[],
	quotes: readonly Quote[],
	weights: Float32Array,
): Keyness[] {
	const described = describeKeyness({ text: article.text, words, title: article.title ?? '', quotes });
	return described.map((features) => {
		let sum = weights[KEYNESS_FEATURES.length] ?? 0;
		KEYNESS_FEATURES.forEach((name, index) => {
			sum += features[name] * (weights[index] ?? 0);
		});
		const reason = REASONS.find(([name, from]) => features[name] >= from)?.[2] ?? null;
		return { keyness: logistic(sum), reason };
	});
}
