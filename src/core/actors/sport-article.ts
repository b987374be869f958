import { lowerAt, type PlacedSentence } from './named-mention.ts';

/** Distinct words of sport, those that other subjects have as well counted half, and the share of sentences with any, from which on an article is about sport. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.3;

/** Whether an article is about sport, by how many of its sentences have words of it. */
export function isSportArticle(sentences: readonly PlacedSentence[]): boolean {
	const own = new Set<string>();
	const shared = new Set<string>();
	let sporting = 0;
	for (const sentence of sentences) {
		let has = false;
		for (let i = 0; i < sentence.words.length; i++) {
			const word = lowerAt(sentence, i);
			if (!sentence.rules.sportWord.test(word)) continue;
			has = true;
			(sentence.rules.alsoElsewhere.test(word) ? shared : own).add(word.replace(/s$/, ''));
		}
		if (has) sporting++;
	}
	return own.size >= 1 && own.size + shared.size / 2 >= LEAST_WORDS && sporting >= LEAST_SHARE * sentences.length;
}
