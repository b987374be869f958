import type { MentionType } from '../article.ts';
import { EMPTY_NAME_KEY, extendNameKey } from './name-key.ts';
import type { TaggedSentence } from './tagger.ts';

/** Where a sentence stands. Offsets of headline and standfirst are their own; only `text` counts in the article's. */
export type ArticlePart = 'title' | 'description' | 'text';

/** A sentence with the part it stands in. */
export interface PlacedSentence extends TaggedSentence {
	part: ArticlePart;
	/** Number within its part. */
	number: number;
	/** The newsroom's own line: whoever is named in it takes no part in the story. */
	isAside?: boolean;
	/** Where its dateline ends, and the words of its place; see datelines.ts. */
	dateline?: { end: number; city: number };
}

/** A name found, before it is known whose it is. */
export interface NamedMention {
	sentence: PlacedSentence;
	/** Tokens of the sentence, end exclusive, without a leading article. */
	first: number;
	end: number;
	type: MentionType;
	margin?: number | undefined;
	typeMargin?: number | undefined;
	/** It credits who sent the report. */
	isAside?: boolean;
	/** As written, in one line. */
	name: string;
	key: number;
}

/** The names of a sentence, without peoples, works and events. */
export function mentionsOf(sentence: PlacedSentence): NamedMention[] {
	const mentions: NamedMention[] = [];
	for (const { first, end, type, margin, typeMargin } of sentence.spans) {
		if (type === 'MISC') continue;
		const words = sentence.words;
		const hasPossessive = end - first > 1 && /^['’]s$/.test(words[end - 1]?.text ?? '');
		const last = hasPossessive ? end - 1 : end;
		mentions.push({
			sentence,
			first,
			end: last,
			type,
			margin,
			typeMargin,
			name:
				first === 0 && last === sentence.dateline?.city
					? capitalise(nameOfTokens(sentence, first, last))
					: nameOfTokens(sentence, first, last),
			...(sentence.dateline &&
				first >= sentence.dateline.city &&
				last <= sentence.dateline.end &&
				type !== 'LOC' && { isAside: true }),
			key: keyOfTokens(sentence, first, last),
		});
	}
	return mentions;
}

/** "PORT VELL" as a text writes it. */
const capitalise = (name: string) =>
	name
		.toLowerCase()
		.replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

export function nameOfTokens({ sentence }: PlacedSentence, first: number, end: number): string {
	let name = '';
	for (let i = first; i < end; i++) {
		const token = sentence.tokens[i];
		const before = sentence.tokens[i - 1];
		if (!token) break;
		name += i > first && before && token.start > before.end ? ` ${token.text}` : token.text;
	}
	return name.replace(/['’]$/, '');
}

/** A sentence in one line, tokens parted as they are in the text. */
export function textOfSentence(sentence: PlacedSentence): string {
	return nameOfTokens(sentence, 0, sentence.sentence.tokens.length);
}

export function keyOfTokens({ words }: PlacedSentence, first: number, end: number): number {
	let key = EMPTY_NAME_KEY;
	for (let i = first; i < end; i++) key = extendNameKey(key, words[i]?.nameKey ?? 0);
	return key;
}

/** Whether every letter of a name is a capital, as an acronym is spelt. */
export function isSpeltInCapitals({ words }: PlacedSentence, first: number, end: number): boolean {
	for (let i = first; i < end; i++) if (words[i]?.hasLetter && !words[i]?.isUpper) return false;
	return true;
}

/** Offsets into the part the mention stands in. */
export function spanOf(mention: Pick<NamedMention, 'sentence' | 'first' | 'end'>): [start: number, end: number] {
	const tokens = mention.sentence.sentence.tokens;
	return [tokens[mention.first]?.start ?? 0, tokens[mention.end - 1]?.end ?? 0];
}

/** The lower-cased text of a token, '' outside of the sentence. */
export const lowerAt = (sentence: PlacedSentence, i: number) => sentence.words[i]?.lowerText ?? '';
