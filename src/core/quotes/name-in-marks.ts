import type { Quote } from '../article.ts';
import { NAMED_SO, OF_A_NAME, SMALL_TITLE_WORD } from '../languages/en/source-words.ts';
import type { MarkedText } from './marked-text.ts';
import type { TokenRange } from './token-range.ts';

interface MarkedQuote {
	kind: Quote['kind'];
	parts: readonly TokenRange[];
}

/** Words of a name in marks. */
const LONGEST_NAME = 7;
/** Words outside the marks from which on something is said around a name. */
const SAID_AROUND = 7;
/** Tokens beside marks in which a verb of saying is theirs. */
const NEAR_CUE = 4;
const TITLE_WORD = /^\p{Lu}[\p{Ll}’']+$/u;

/**
 * Whether all that a quote has in marks are names: “Paper Trains” and “The Long Pier”, in title case throughout and led to by no verb of
 * saying, or what something is "known as".
 * @param titles passages that are known to name a work
 */
export function isNameInMarks(marked: MarkedText, { kind, parts }: MarkedQuote, titles: ReadonlySet<number>): boolean {
	if (kind === 'indirect') return false;
	const { passageOf, isWord } = marked;
	let around = 0;
	let names = 0;
	for (const [first, end] of parts) {
		for (let i = first; i < end; i++) {
			const passage = passageOf[i] ?? -1;
			if (passage < 0) {
				if (isWord[i] && ++around >= SAID_AROUND) return false;
				continue;
			}
			let close = i + 1;
			while (close < end && passageOf[close] === passage) close++;
			if (!titles.has(passage) && !isName(marked, [i, close])) return false;
			names++;
			i = close - 1;
		}
	}
	return names > 0;
}

/** "told “Fox and Friends” on Monday that": what is in marks is told something. */
export function isToldName({ words, tokens, isWord, passageOf }: MarkedText, [first, end]: TokenRange): boolean {
	const passage = passageOf[first] ?? -1;
	if (passage < 0 || !/^(?:told|telling|tells)$/.test(words[first - 1] ?? '')) return false;
	let close = first;
	let capitals = 0;
	for (; close < end && passageOf[close] === passage; close++) {
		if (!isWord[close]) continue;
		if (TITLE_WORD.test(tokens[close]?.text ?? '')) capitals++;
		else if (!SMALL_TITLE_WORD.test(words[close] ?? '')) return false;
	}
	return capitals > 1 && /^\p{L}/u.test(words[close] ?? '');
}

function isName(
	{ words, tokens, isWord, sentences, sentenceOf, reporting }: MarkedText,
	[first, end]: TokenRange,
): boolean {
	const own: number[] = [];
	for (let i = first; i < end && own.length <= LONGEST_NAME; i++) if (isWord[i]) own.push(i);
	if (own.length > LONGEST_NAME) return false;
	const isInTitleCase = (i: number) => TITLE_WORD.test(tokens[i]?.text ?? '') || SMALL_TITLE_WORD.test(words[i] ?? '');
	const before = /^(?:the|a|an|its|his|her|their)$/.test(words[first - 1] ?? '') ? first - 2 : first - 1;
	// "has an alternate name, “Vell Moving.”"
	if (words[before] === ',' && OF_A_NAME.test(words[before - 1] ?? '') && own.every((i) => isInTitleCase(i)))
		return true;
	if (NAMED_SO.test(`${words[before - 1] ?? ''} ${words[before] ?? ''}`)) return true;
	if (own.length < 2 || !own.every(isInTitleCase)) return false;
	const { firstToken = first, endToken = end, paragraph = 0 } = sentences[sentenceOf[first] ?? 0] ?? {};
	// a headline is in title case, whatever it quotes
	if (paragraph === 0 || !/^\p{Ll}/u.test(tokens[first - 1]?.text ?? '')) return false;
	for (let i = Math.max(firstToken, first - NEAR_CUE); i < Math.min(endToken, end + NEAR_CUE); i++)
		if ((reporting[i] ?? 0) === 3) return false;
	return true;
}
