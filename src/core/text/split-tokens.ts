import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A letter of a script whose words are not parted or carry their particles; Katakana spells names, which stay whole. */
const PIECE =
	/[\p{sc=Katakana}ー]+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Katakana}ー]+/gu;
const HAS_PIECES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Katakana}]/u;

/** How a language's tokens are split further where names begin and end inside of what its spaces part. */
export type TokenSplit = 'letters' | 'elisions';

export const SPLITTERS: Readonly<Record<TokenSplit, (sentence: Sentence) => Sentence>> = {
	letters: splitLetters,
	elisions: splitElisions,
};

/** The same sentence with a token for each letter of Chinese, Japanese and Korean, so that a name may begin and end anywhere. */
function splitLetters(sentence: Sentence): Sentence {
	const tokens: Token[] = [];
	for (const token of sentence.tokens) {
		if (!HAS_PIECES.test(token.text)) {
			tokens.push(token);
			continue;
		}
		for (const { 0: text, index } of token.text.matchAll(PIECE)) {
			const start = token.start + index;
			tokens.push({ text, start, end: start + text.length });
		}
	}
	return { ...sentence, tokens };
}

/** Small words that lose their vowel before a name, in French and Italian. */
const ELISION =
	/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|dell|all|dall|nell|sull|coll|quest|quell)['’](?=\p{L}{2})/iu;

/** The same sentence with "l’" and "dell’" as tokens of their own. A capital inside of a sentence makes them part of a name: "D’Annunzio". */
function splitElisions(sentence: Sentence): Sentence {
	const tokens: Token[] = [];
	for (const token of sentence.tokens) {
		const head = ELISION.exec(token.text)?.[0] ?? '';
		const isName = /^\p{Lu}/u.test(head) && tokens.length > 0;
		if (head === '' || isName) {
			tokens.push(token);
			continue;
		}
		const cut = token.start + head.length;
		tokens.push({ text: head, start: token.start, end: cut });
		tokens.push({ text: token.text.slice(head.length), start: cut, end: token.end });
	}
	return { ...sentence, tokens };
}
