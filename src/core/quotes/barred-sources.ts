import {
	ASKED,
	BE,
	BETWEEN_BE_AND_PARTICIPLE,
	CARRIES_WORDS,
	MANY_THINGS,
	NO_SOURCE,
	SPEAKS_FOR_ITSELF,
	SPOKEN_TO_OR_OF,
	THING_WITH_WORDS,
} from '../languages/en/source-words.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import type { MarkedText } from './marked-text.ts';
import type { TokenRange } from './token-range.ts';

/** Adverbs that are looked past between an auxiliary and its participle. */
const MOST_ADVERBS = 2;

/** Tokens after "was asked" in which the one who is asked may answer. */
const ANSWER_TOKENS = 60;

/** Whether words of the text cannot name who said something: "your", "Gangs" in "Gangs are reported to have …". */
export function isBarredSource(marked: MarkedText, [first, end]: TokenRange): boolean {
	const { words, tokens } = marked;
	if (end - first === 1 && NO_SOURCE.test(words[first] ?? '') && !/^\p{Lu}{2}/u.test(tokens[first]?.text ?? ''))
		return true;
	return isThing(marked, [first, end]) || isSpokenOf(marked, end);
}

/** "A voice", "the video", "a series of postings": what carries words and is nobody. */
function isThing({ words, reporting }: MarkedText, [first, end]: TokenRange): boolean {
	if (MANY_THINGS.test(words[first + 1] ?? '') && words[first + 2] === 'of' && !reporting[end]) return true;
	// "The clip says that …": it speaks for itself
	if (SPEAKS_FOR_ITSELF.test(words[end] ?? '')) return false;
	return /^(?:an?|the|one|another)$/.test(words[first] ?? '') && THING_WITH_WORDS.test(words[end - 1] ?? '');
}

/** "holding a sign that read “…”", "the banner read: “…”": words that stand on something, whoever wrote them. */
export function isWritten({ words, sentences, sentenceOf }: MarkedText, { parts }: QuoteDraft): boolean {
	const first = parts[0]?.[0] ?? 0;
	const start = sentences[sentenceOf[first] ?? 0]?.firstToken ?? 0;
	let at = first;
	while (at > start && first - at < MOST_TO_THING) {
		at--;
		const word = words[at] ?? '';
		if (THING_WITH_WORDS.test(word)) return true;
		if (!CARRIES_WORDS.test(word) && /[\p{L}\p{N}]/u.test(word)) return false;
	}
	return false;
}

/** Tokens between a thing and the marks. */
const MOST_TO_THING = 7;

/** "… was asked", "… are also reported": what stands before a token is spoken to or of, and says nothing in this sentence. */
function isSpokenOf({ words, sentences, sentenceOf, reporting }: MarkedText, from: number): boolean {
	const end = sentences[sentenceOf[from - 1] ?? 0]?.endToken ?? 0;
	const skipAdverbs = (token: number) => {
		let at = token;
		while (at < token + MOST_ADVERBS && BETWEEN_BE_AND_PARTICIPLE.test(words[at] ?? '')) at++;
		return at;
	};
	let at = skipAdverbs(from);
	if (/^(?:has|have|had)$/.test(words[at] ?? '')) at++;
	if (at >= end || !BE.test(words[at] ?? '')) return false;
	at = skipAdverbs(at + 1);
	if (at >= end || !SPOKEN_TO_OR_OF.test(words[at] ?? '')) return false;
	// "was asked about it and said": it answers in the same sentence
	for (let i = at + 1; i < Math.min(end, at + ANSWER_TOKENS); i++)
		if ((reporting[i] ?? 0) > 1 && /^(?:and|but|,)$/.test(words[i - 1] ?? '')) return false;
	return true;
}

/** "When she was asked, “Is it over?”": the words in marks are those of somebody whom nobody names. */
export function isAskedByNobody({ words, sentences, sentenceOf }: MarkedText, { parts }: QuoteDraft): boolean {
	const first = parts[0]?.[0] ?? 0;
	const start = sentences[sentenceOf[first] ?? 0]?.firstToken ?? 0;
	let at = first - 1;
	while (at > start && first - at < 4 && !/^\p{L}/u.test(words[at] ?? '')) at--;
	if (at <= start || first - at > 3 || !ASKED.test(words[at] ?? '')) return false;
	at--;
	while (at > start && BETWEEN_BE_AND_PARTICIPLE.test(words[at] ?? '')) at--;
	return BE.test(words[at] ?? '');
}
