import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import { SENTENCE_STARTER, TITLE_ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence with its tokens. Offsets are UTF-16 code units, end exclusive, closing marks included. */
export interface Sentence {
	start: number;
	end: number;
	tokens: Token[];
}

const TITLE_ABBREVIATION = new RegExp(`^(?:${TITLE_ABBREVIATIONS})\\.$`);
/** "R-S.D.": a mark follows where the sentence goes on. */
const US_PARTY_TAG = /^[RDI]-\p{Lu}/u;
const CLOSING_MARK = /^[”"’')\]]$/;
const CAN_BEGIN = /^[\p{Lu}\p{Lo}\p{N}“"‘'«„([@#—–-]/u;

/** Tokens of a sentence at most: what goes on without an end is cut, since much is asked of every two words of a sentence. */
const LONGEST_SENTENCE = 300;

/**
 * Splits a text into sentences. A line break always ends one.
 * @param deadline when it is over, the rest of the text is left out
 * @param longest tokens of a sentence at most
 */
export function splitSentences(
	text: string,
	deadline: Deadline = NO_DEADLINE,
	longest: number = LONGEST_SENTENCE,
): Sentence[] {
	const sentences: Sentence[] = [];
	for (const line of text.matchAll(/[^\n]+/g)) {
		if (deadline.isOver()) break;
		const tokens = tokenise(line[0], line.index, deadline);
		let first = 0;
		const close = (end: number) => {
			const part = tokens.slice(first, end);
			const head = part[0];
			const tail = part.at(-1);
			if (head && tail) sentences.push({ start: head.start, end: tail.end, tokens: part });
			first = end;
		};
		for (let i = 0; i < tokens.length; i++) {
			if (i - first >= longest) close(i);
			const word = tokens[i]?.text ?? '';
			if (!/[.!?…。！？]$/.test(word)) continue;
			const isAbbreviation = word.length > 1 && !/^[.!?…]+$/.test(word) && !US_PARTY_TAG.test(word);
			const follower = tokens[i + 1]?.text ?? 'The';
			if (isAbbreviation && (TITLE_ABBREVIATION.test(word) || !SENTENCE_STARTER.test(follower))) continue;
			let next = i + 1;
			const closes = () => CLOSING_MARK.test(tokens[next]?.text ?? '') && tokens[next]?.start === tokens[next - 1]?.end;
			while (next - first < longest && closes()) next++;
			const beginner = tokens[next];
			if (beginner && !CAN_BEGIN.test(beginner.text)) continue;
			close(next);
			i = next - 1;
		}
		close(tokens.length);
	}
	return sentences;
}
