import { PERSON_NOUNS, RELATIONS, ROLE_NOUNS } from '../languages/en/role-words.ts';
import type { Gender } from '../people/gender.ts';
import type { Participant } from '../people/participant.ts';
import { genderOfNoun } from './epithets.ts';
import { firstFrom } from './first-from.ts';
import type { MarkedText } from './marked-text.ts';
import type { TokenRange } from './token-range.ts';

/** Somebody whom a text calls by what they are to a named person: "Ana Quay’s mother", "a spokesman for Ana Quay". */
export interface Relation {
	tokens: TokenRange;
	/** As the text writes it. */
	words: string;
	gender: Gender | null;
	/** The sentence is about them. */
	isSubject: boolean;
	/** Token at which their own name begins: "Ana Quay’s mother, Ida Lind"; -1 where it is not told. */
	named: number;
}

/** Words between a possessive and its noun: "Ana Quay’s younger brother". */
const LONGEST_GAP = 2;
/** Words between a preposition and a name. */
const LONGEST_TITLE = 3;
/** Words before the noun: "The former spokesman for". */
const LONGEST_LEAD = 3;
const PREPOSITION = /^(?:of|for|to)$/;

/** What the last name of a person before a token is part of, where it calls somebody else; null where it is the person's own. */
export function relationBefore(marked: MarkedText, token: number, { names }: Participant): Relation | null {
	let at = firstFrom(names, token, ({ firstToken }) => firstToken) - 1;
	while (names[at]?.isInMarks) at--;
	const name = names[at];
	if (!name) return null;
	// a title goes with the name, and what leads to it does not
	let first = name.firstToken;
	while (first > name.fullFirstToken && !PREPOSITION.test(marked.words[first - 1] ?? '')) first--;
	return behindPossessive(marked, first, name.endToken) ?? beforePreposition(marked, first, name.endToken);
}

function behindPossessive(marked: MarkedText, first: number, end: number): Relation | null {
	const { words, tokens } = marked;
	const at = /^[’']s?$/.test(words[end] ?? '') ? end : end - 1;
	if (!/^[’']s?$/.test(words[at] ?? '')) return null;
	for (let noun = at + 1; noun <= at + 1 + LONGEST_GAP; noun++) {
		if (!isNoun(words[noun])) continue;
		const next = words[noun + 1] === ',' ? noun + 2 : noun + 1;
		const named = /^\p{Lu}/u.test(tokens[next]?.text ?? '') ? next : -1;
		return { ...relationOf(marked, [first, noun + 1], words[noun] ?? ''), named };
	}
	return null;
}

function beforePreposition(marked: MarkedText, first: number, end: number): Relation | null {
	const { words } = marked;
	let at = first - 1;
	// "to former Senator Ana Quay"
	while (at > 0 && first - at < LONGEST_TITLE && /^\p{L}/u.test(words[at] ?? '') && !PREPOSITION.test(words[at] ?? ''))
		at--;
	const noun = at - 1;
	if (!PREPOSITION.test(words[at] ?? '') || !isNoun(words[noun])) return null;
	let opening = noun;
	while (opening > 0 && noun - opening < LONGEST_LEAD && !/^(?:an?|the)$/.test(words[opening] ?? '')) opening--;
	if (!/^(?:an?|the)$/.test(words[opening] ?? '')) opening = noun;
	return relationOf(marked, [opening, end], words[noun] ?? '');
}

const isNoun = (word = '') => RELATIONS.has(word) || PERSON_NOUNS.has(word) || ROLE_NOUNS.has(word);

function relationOf(marked: MarkedText, [first, end]: TokenRange, noun: string): Relation {
	const { text, tokens, sentences, sentenceOf } = marked;
	const opener = sentences[sentenceOf[first] ?? 0]?.firstToken;
	return {
		tokens: [first, end],
		words: text.slice(tokens[first]?.start, tokens[end - 1]?.end),
		gender: genderOfNoun(noun),
		isSubject: opener === first || marked.words[first - 1] === ',',
		named: -1,
	};
}
