import { lowerAt, type PlacedSentence } from './named-mention.ts';

/** Distinct words of sport, those that other subjects have as well counted half, and the share of sentences with any, from which on an article is about sport. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.3;

/** A result tells as much of an article as two words. */
const WORDS_OF_RESULT = 2;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** Whether an article is about sport, by how many of its sentences have words of it or a result: "beat Vell 3-1". */
export function isSportArticle(sentences: readonly PlacedSentence[]): boolean {
	const own = new Set<string>();
	const shared = new Set<string>();
	let sporting = 0;
	let results = 0;
	for (const sentence of sentences) {
		let has = isResult(sentence);
		if (has) results = WORDS_OF_RESULT;
		for (let i = 0; i < sentence.words.length; i++) {
			const word = lowerAt(sentence, i);
			if (!sentence.rules.sportWord.test(word)) continue;
			has = true;
			(sentence.rules.alsoElsewhere.test(word) ? shared : own).add(word.replace(/s$/, ''));
		}
		if (has) sporting++;
	}
	return (
		own.size >= 1 && own.size + results + shared.size / 2 >= LEAST_WORDS && sporting >= LEAST_SHARE * sentences.length
	);
}

/** "beat Vell 3-1", "a 2-2 draw": a score and what is done by it. */
function isResult(sentence: PlacedSentence): boolean {
	const { words, rules } = sentence;
	const isScore = (i: number) =>
		SCORE.test(words[i]?.text ?? '') ||
		(/^\d{1,3}$/.test(words[i]?.text ?? '') &&
			/^[-–]$/.test(words[i + 1]?.text ?? '') &&
			/^\d{1,3}$/.test(words[i + 2]?.text ?? ''));
	if (!words.some((_, i) => isScore(i))) return false;
	return words.some(({ lowerText }) => rules.faced.test(lowerText) || rules.matchNouns.test(lowerText));
}
