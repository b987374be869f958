import type { ActorWords } from '../languages/actor-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { ALIAS_USE, type KnowledgeBase, LISTED } from './knowledge-base.ts';
import type { Lettering } from './lettering.ts';
import { EMPTY_NAME_KEY, extendNameKey } from './name-key.ts';
import { WORD_ROLE, type WordProfile } from './word-profile.ts';

/** Longest name, in words, that is looked up. */
const LONGEST_NAME = 6;

/** What the lists and the knowledge base say of the name a token is part of: entity class, or these. */
export const KNOWN_DEMONYM = 10;
export const LISTED_CITY = 11;
export const LISTED_COUNTRY = 12;

/** A sentence as the tagger sees it. */
export interface ProfiledSentence {
	sentence: Sentence;
	words: WordProfile[];
	/** First token and end of the run of capitalised words a token stands in; -1 outside of one. */
	runFirst: Int16Array;
	runEnd: Int16Array;
	/** Those of its language. */
	rules: ActorWords;
	/** How it is capitalised; where the case says nothing, `words` are as running text would write them. */
	lettering: Lettering;
	/** Entity class (or one of the numbers above) of the longest known name around a token, times 4, plus its place in it: 0 alone, 1 first, 2 inside, 3 last; -1 none. */
	known: Int16Array;
}

/** Joins each sentence with the profiles of its words, its runs of capitals and the names in it that are known. */
export function profileSentence(
	sentence: Sentence,
	words: WordProfile[],
	lettering: Lettering,
	knowledge: KnowledgeBase,
): Omit<ProfiledSentence, 'rules'> {
	const length = words.length;
	const runFirst = new Int16Array(length).fill(-1);
	const runEnd = new Int16Array(length).fill(-1);
	let first = -1;
	for (let i = 0; i <= length; i++) {
		const word = words[i];
		const isInRun =
			word !== undefined &&
			(word.isCapitalised ||
				(first >= 0 && (word.role & WORD_ROLE.linker) !== 0 && words[i + 1]?.isCapitalised === true));
		if (isInRun && first < 0) first = i;
		if (!isInRun && first >= 0) {
			runFirst.fill(first, first, i);
			runEnd.fill(i, first, i);
			first = -1;
		}
	}
	return { sentence, words, runFirst, runEnd, lettering, known: findKnownNames(words, knowledge) };
}

function findKnownNames(words: WordProfile[], knowledge: KnowledgeBase): Int16Array {
	const known = new Int16Array(words.length).fill(-1);
	for (let i = 0; i < words.length; i++) {
		if (!words[i]?.canBeginName || (known[i] ?? -1) >= 0) continue;
		let key = EMPTY_NAME_KEY;
		let found = 0;
		let foundLength = 0;
		for (let length = 1; length <= LONGEST_NAME && i + length <= words.length; length++) {
			const word = words[i + length - 1];
			if (!word) break;
			if (word.nameKey === 0) continue;
			key = extendNameKey(key, word.nameKey);
			const kind = kindOfName(key, knowledge);
			if (kind > 0) {
				found = kind;
				foundLength = length;
			}
		}
		for (let j = 0; j < foundLength; j++) {
			const place = foundLength === 1 ? 0 : j === 0 ? 1 : j === foundLength - 1 ? 3 : 2;
			known[i + j] = found * 4 + place;
		}
	}
	return known;
}

function kindOfName(key: number, knowledge: KnowledgeBase): number {
	const taught = knowledge.taught(key);
	if (taught) return taught.use === ALIAS_USE.demonym ? KNOWN_DEMONYM : knowledge.classOf(taught.entity);
	const listed = knowledge.listed(key);
	if (listed & LISTED.country) return LISTED_COUNTRY;
	return listed & LISTED.city ? LISTED_CITY : 0;
}
