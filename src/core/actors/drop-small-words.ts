import { functionWordsOf } from '../languages/function-words.ts';
import { SURNAME_PARTICLES } from '../languages/surname-particles.ts';
import type { TaggedSpan } from './entity-tags.ts';
import { RUNNING_TEXT } from './lettering.ts';
import type { TaggedSentence } from './tagger.ts';

/**
 * Takes from the names of a language what is no part of any: its small words, before a person's name and by themselves, and words that the
 * text writes small elsewhere. Only capitals make a name of such a word.
 */
export function dropSmallWords(sentences: readonly TaggedSentence[], language: string | null): void {
	const small = functionWordsOf(language ?? '');
	const seen = wordsSeenSmall(sentences);
	for (const sentence of sentences) {
		sentence.spans = sentence.spans.filter((span) => {
			trimBefore(sentence, span, small);
			return !isSmallWord(sentence, span, small, seen);
		});
	}
}

/** "de Donald Trump", "Der Trump": what stands before the name is not in it. */
function trimBefore({ words }: TaggedSentence, span: TaggedSpan, small: ReadonlySet<string>): void {
	while (span.end - span.first > 1) {
		const word = words[span.first];
		if (!word?.hasLetter || word.isUpper) return;
		const isSmall = small.has(word.lowerText);
		const isWritten = /^\p{Ll}/u.test(word.text);
		const isSurname = SURNAME_PARTICLES.has(word.lowerText) && span.end - span.first === 2 && span.type === 'PER';
		// a sentence's first word has its capital from there
		if (!isSmall || !(isWritten ? !isSurname : span.first === 0 && span.type === 'PER')) return;
		span.first++;
	}
}

function isSmallWord(
	{ words, lettering, sentence }: TaggedSentence,
	{ first, end }: TaggedSpan,
	small: ReadonlySet<string>,
	seen: ReadonlyMap<string, [small: number, capital: number]>,
): boolean {
	const text = words
		.slice(first, end)
		.map(({ lowerText }, at) => (at > 0 && startsApart(sentence.tokens, first + at) ? ` ${lowerText}` : lowerText))
		.join('');
	if (!/[\p{L}\p{N}]/u.test(text)) return true;
	if (end - first > 1) return small.has(text);
	const word = words[first];
	// of a text in capitals nothing is an acronym
	if (word?.isUpper && word.text.length > 1 && lettering === RUNNING_TEXT) return false;
	if (small.has(text) || /^[\d.,:%]+$/.test(text)) return true;
	const [asSmall, asCapital] = seen.get(text) ?? [0, 0];
	return asSmall > asCapital;
}

const startsApart = (tokens: TaggedSentence['sentence']['tokens'], i: number) =>
	(tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);

/** How often a text writes a word small, and with a capital where no sentence begins. Scripts without capitals say nothing. */
function wordsSeenSmall(sentences: readonly TaggedSentence[]): Map<string, [small: number, capital: number]> {
	const seen = new Map<string, [number, number]>();
	for (const { words, lettering } of sentences) {
		if (lettering !== RUNNING_TEXT) continue;
		words.forEach((word, i) => {
			const isSmall = /^\p{Ll}/u.test(word.text);
			if (!isSmall && !(word.isCapitalised && words[i - 1]?.endsPlain)) return;
			const counts = seen.get(word.lowerText) ?? [0, 0];
			counts[isSmall ? 0 : 1]++;
			seen.set(word.lowerText, counts);
		});
	}
	return seen;
}
