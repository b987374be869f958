import type { KnowledgeBase } from './knowledge-base.ts';
import { keyOfTokens, nameOfTokens, type PlacedSentence } from './named-mention.ts';

const LETTER = /^\p{sc=Hangul}/u;
/** So few letters behind a known name are a particle or a suffix that no list has. */
const FEW_LETTERS = 2;

/**
 * Lets names begin and end where words do, in a language whose words carry their particles and whose tokens are letters: "열린우리당" is no
 * "우리당", and of "서울 여의도를" a name that breaks off inside of its last word is "서울".
 * @param particles matches what may be left of a word behind a name
 * @param prefixes matches what may be left of a word before a known name
 */
export function keepWholeWords(
	sentences: readonly PlacedSentence[],
	{ particles, prefixes }: { particles: RegExp; prefixes: RegExp | undefined },
	knowledge: KnowledgeBase,
): void {
	for (const sentence of sentences) {
		const { tokens } = sentence.sentence;
		const joins = (at: number) =>
			tokens[at - 1]?.end === tokens[at]?.start &&
			LETTER.test(tokens[at - 1]?.text ?? '') &&
			LETTER.test(tokens[at]?.text ?? '');
		let taken = 0;
		for (const span of sentence.spans) {
			const isKnown = knowledge.best(keyOfTokens(sentence, span.first, span.end)) >= 0;
			let wordStart = span.first;
			while (wordStart > taken && joins(wordStart)) wordStart--;
			const isPrefixed = isKnown && prefixes?.test(nameOfTokens(sentence, wordStart, span.first)) === true;
			if (!isPrefixed) span.first = wordStart;
			let wordEnd = span.end;
			while (joins(wordEnd)) wordEnd++;
			const isFew = isKnown && wordEnd - span.end <= FEW_LETTERS;
			const isCut = wordEnd > span.end && !isFew && !particles.test(nameOfTokens(sentence, span.end, wordEnd));
			let last = span.end - 1;
			while (last > span.first && joins(last)) last--;
			if (isCut && last > span.first) span.end = last;
			taken = span.end;
		}
	}
}
