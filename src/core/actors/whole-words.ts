import { nameOfTokens, type PlacedSentence } from './named-mention.ts';

const LETTER = /^\p{sc=Hangul}/u;

/**
 * Lets names begin and end where words do, in a language whose words carry their particles and whose tokens are letters: "열린우리당" is no
 * "우리당", and of "서울 여의도를" a name that breaks off inside of its last word is "서울".
 * @param particles matches what may be left of a word behind a name
 */
export function keepWholeWords(sentences: readonly PlacedSentence[], particles: RegExp): void {
	for (const sentence of sentences) {
		const { tokens } = sentence.sentence;
		const joins = (at: number) =>
			tokens[at - 1]?.end === tokens[at]?.start &&
			LETTER.test(tokens[at - 1]?.text ?? '') &&
			LETTER.test(tokens[at]?.text ?? '');
		let taken = 0;
		for (const span of sentence.spans) {
			while (span.first > taken && joins(span.first)) span.first--;
			let wordEnd = span.end;
			while (joins(wordEnd)) wordEnd++;
			const isCut = wordEnd > span.end && !particles.test(nameOfTokens(sentence, span.end, wordEnd));
			let last = span.end - 1;
			while (last > span.first && joins(last)) last--;
			if (isCut && last > span.first) span.end = last;
			taken = span.end;
		}
	}
}
