import { settleType, type TaggedSpan } from './entity-tags.ts';
import type { TaggedSentence } from './tagger.ts';

/** Longest acronym, in letters and stops. */
const LONGEST = 8;

/** An acronym in brackets after an organisation is that organisation: "Farm Labour Council (FLC)"; after one word it is its code: "Brightwater (BRWT)". */
export function tagBracketedAcronyms(sentences: readonly TaggedSentence[]): void {
	const acronyms = new Set<string>();
	for (const sentence of sentences) {
		sentence.spans = sentence.spans
			.flatMap((span, _, spans) => [span, ...acronymAfter(sentence, span, spans)])
			.filter(({ first, end }, _, spans) => end - first > 1 || !isCode(sentence, first, spans));
		for (const { first, end, type } of sentence.spans)
			if (type === 'ORG' && isBracketedAcronym(sentence, first, end)) acronyms.add(sentence.words[first]?.text ?? '');
	}
	// "the ED" further on, whatever it looks like
	for (const { spans, words } of sentences)
		for (const span of spans)
			if (span.type === 'PER' && span.end - span.first === 1 && acronyms.has(words[span.first]?.text ?? ''))
				settleType(span, 'ORG');
}

function isBracketedAcronym({ words }: TaggedSentence, first: number, end: number): boolean {
	const isBracketed = words[first - 1]?.opensBracket === true && words[end]?.closesBracket === true;
	return isBracketed && end - first === 1 && words[first]?.isUpper === true;
}

/** A stock's: three letters and more, behind a body of one word that is no acronym itself. */
function isCode({ words }: TaggedSentence, at: number, spans: readonly TaggedSpan[]): boolean {
	const isBracketed = words[at - 1]?.opensBracket === true && words[at + 1]?.closesBracket === true;
	if (!isBracketed || !/^\p{Lu}{3,5}$/u.test(words[at]?.text ?? '')) return false;
	const owner = spans.find(({ end }) => end === at - 1);
	return owner?.type === 'ORG' && owner.end - owner.first === 1 && words[owner.first]?.isUpper === false;
}

function acronymAfter(
	{ words }: TaggedSentence,
	{ end, type }: TaggedSpan,
	spans: readonly TaggedSpan[],
): TaggedSpan[] {
	const acronym = words[end + 1];
	const isBracketed = words[end]?.opensBracket === true && words[end + 2]?.closesBracket === true;
	if (type !== 'ORG' || !isBracketed || !acronym?.isUpper || acronym.text.length > LONGEST) return [];
	const own = spans.find((other) => other.first <= end + 1 && other.end > end + 1);
	if (!own) return [{ first: end + 1, end: end + 2, type: 'ORG' }];
	own.type = 'ORG';
	return [];
}

/**
 * An acronym that the article spells out in small letters is a thing, whatever body goes by it elsewhere: "artificial pancreas (AP)".
 */
export function dropSpelledOutThings(sentences: readonly TaggedSentence[]): void {
	const things = new Set<string>();
	for (const { words } of sentences) {
		words.forEach((word, i) => {
			const isBracketed = words[i - 1]?.opensBracket === true && words[i + 1]?.closesBracket === true;
			if (!isBracketed || !word.isUpper || word.text.length > LONGEST) return;
			const spelledOut = words.slice(Math.max(0, i - 1 - word.text.length), i - 1);
			const initials = spelledOut.map(({ text }) => text[0] ?? '').join('');
			if (initials === word.lowerText) things.add(word.text);
		});
	}
	if (things.size === 0) return;
	for (const sentence of sentences) {
		sentence.spans = sentence.spans.filter(
			({ first, end }) => end - first > 1 || !things.has(sentence.words[first]?.text ?? ''),
		);
	}
}
