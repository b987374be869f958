import { NEWS_IN_ENGLISH } from '../stories/news-frequencies.ts';
import type { ComparedSentence } from './compared-sentence.ts';

/** How much a word tells; 0 for one that stands in no sentence weighed. */
export type WeighWord = (key: string) => number;

/**
 * Weighs words by how few sentences of the story have them, and how few articles at large: "vaccine" tells little in a story about one,
 * "people" tells little anywhere. Inverse document frequency over sentences after Nelken and Shieber 2006 (Towards robust
 * context-sensitive sentence alignment, https://aclanthology.org/E06-1021).
 */
export function weighWords(sentences: readonly ComparedSentence[]): WeighWord {
	const counts = new Map<string, number>();
	const frequencies = new Map<string, number>();
	for (const { keys, words } of sentences) {
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
		for (const { key, stem } of words)
			frequencies.set(key, Math.max(NEWS_IN_ENGLISH.frequency(stem), frequencies.get(key) ?? 0));
	}
	const weights = new Map<string, number>();
	for (const [key, count] of counts) {
		const inStory = Math.log(1 + sentences.length / count);
		const atLarge = Math.log(1 + NEWS_IN_ENGLISH.documents / (frequencies.get(key) ?? 1)) / MOST_AT_LARGE;
		weights.set(key, inStory * atLarge);
	}
	return (key) => weights.get(key) ?? 0;
}

/** The weight at large of a word that is rare there. */
const MOST_AT_LARGE = Math.log(1 + NEWS_IN_ENGLISH.documents / NEWS_IN_ENGLISH.frequency(''));

export function sumWeights(keys: Iterable<string>, weigh: WeighWord): number {
	let sum = 0;
	for (const key of keys) sum += weigh(key);
	return sum;
}

/** How much of what `part` tells also stands in `whole`: 0 to 1. */
export function shareTold(part: ReadonlySet<string>, whole: ReadonlySet<string>, weigh: WeighWord): number {
	let told = 0;
	let all = 0;
	for (const key of part) {
		const weight = weigh(key);
		all += weight;
		if (whole.has(key)) told += weight;
	}
	return all === 0 ? 0 : told / all;
}
