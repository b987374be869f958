import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import { TITLE_BEFORE_NAME, UNSTOPPED_RANK } from '../languages/en/abbreviations.ts';
import {
	BEFORE_NOUNS,
	BEFORE_VERBS,
	DESCRIBING_COMPOUND,
	isBetweenPhrases,
	NO_NOUN_ENDING,
	WITHIN_NAMES,
} from '../languages/en/between-phrases.ts';
import { stemPlural } from '../languages/en/plurals.ts';
import { stateOf } from '../languages/en/states.ts';
import { stopWordsOf } from '../languages/stop-words.ts';

/** A stretch of words that may be a noun phrase, with what is known of its occurrences. */
export interface PhraseCandidate {
	/** Stems joined by spaces: one for all its spellings. */
	key: string;
	stems: readonly string[];
	/** Its spellings and how often each is there. */
	spellings: Map<string, number>;
	/** Occurrences in the text, the headline left out. */
	occurrences: number;
	/** Words of the text before its first occurrence. */
	firstWord: number;
	/** Occurrences in capitals, and occurrences where capitals would tell: not those that begin a sentence. */
	capitalised: number;
	tellingCase: number;
	/** Occurrences right after an article, a preposition, a verb or a mark: where noun phrases begin. */
	wellBegun: number;
	/** Occurrences where its first word is a verb by what stands before it, and where it is a noun by what stands around it. */
	asVerb: number;
	asNoun: number;
	/** Occurrences that are half of a longer name: "Budget Responsibility" after "Office for". */
	inLongerName: number;
	inTitle: boolean;
}

/** What stands around a run of words between two borders. */
interface Surroundings {
	/** Words before it. */
	position: number;
	/** The word right before it in lower case, "" where a mark or nothing stands there. */
	before: string;
	/** Whether a word of a name and a word like "of" lead into it or follow it. */
	isJoinedBefore: boolean;
	isJoinedAfter: boolean;
}

const LONGEST_PHRASE = 4;
/** Words between two looks at the clock. */
const WORDS_A_LOOK = 512;
const BEGINS_CAPITAL = /^\p{Lu}/u;
const WORD_OR_MARK = /[\p{L}\p{N}](?:[\p{L}\p{N}&]|[-’'.](?=[\p{L}\p{N}]))*|[^\s]|\n/gu;

interface Word {
	text: string;
	stem: string;
	/** A noun phrase ends before it and may begin after it. */
	isBetween: boolean;
	isCapitalised: boolean;
	opensSentence: boolean;
	isNumber: boolean;
	canEnd: boolean;
}

/**
 * Collects the candidates of a text by key, and marks those that stand in the headline too.
 * @param deadline when it is over, the rest of the text is left out
 */
export function collectPhrases(
	title: string,
	text: string,
	deadline: Deadline = NO_DEADLINE,
): Map<string, PhraseCandidate> {
	const phrases = new Map<string, PhraseCandidate>();
	const tokens = [...text.matchAll(WORD_OR_MARK)].map(([token]) => token);
	const words: Word[] = [];
	let start = 0;
	let position = 0;
	let opensSentence = true;
	const close = (end: number) => {
		if (words.length > 0) {
			addRun(phrases, words, {
				position: position - words.length,
				before: (tokens[start - 1] ?? '').toLowerCase(),
				isJoinedBefore: isLedInto(tokens, start - 1),
				isJoinedAfter: isGoneOn(tokens, end),
			});
		}
		words.length = 0;
	};
	for (const [i, token] of tokens.entries()) {
		if (position % WORDS_A_LOOK === WORDS_A_LOOK - 1 && deadline.isOver()) break;
		if (!/[\p{L}\p{N}]/u.test(token)) {
			close(i);
			if (/[.!?\n:“"]/.test(token)) opensSentence = true;
			continue;
		}
		const word = readWord(token, opensSentence);
		opensSentence = false;
		position++;
		const isOfShare = word.text === 'cent' && tokens[i - 1] === 'per';
		if (word.isBetween || isOfShare || isShortForm(tokens, i)) {
			close(i);
			continue;
		}
		if (words.length === 0) start = i;
		words.push(word);
		// "Ukraine's NATO accession" is two phrases
		if (/['’]s$/.test(token)) close(i + 1);
	}
	close(tokens.length);
	markTitle(phrases, title);
	return phrases;
}

/** Whether a name leads into what stands after a place: "Office for", "Silence of the", "New". */
function isLedInto(tokens: readonly string[], place: number): boolean {
	if (tokens[place] === 'New') return true;
	const link = tokens[place] === 'the' ? place - 1 : place;
	return WITHIN_NAMES.has(tokens[link] ?? '') && BEGINS_CAPITAL.test(tokens[link - 1] ?? '');
}

/** Whether a name goes on from a place: "for Budget Responsibility". */
function isGoneOn(tokens: readonly string[], place: number): boolean {
	const next = tokens[place + 1] === 'the' ? place + 2 : place + 1;
	return WITHIN_NAMES.has(tokens[place] ?? '') && BEGINS_CAPITAL.test(tokens[next] ?? '');
}

const STOP_WORDS = stopWordsOf('en');
const PLAIN_WORD = /^[a-z]+$/;

function readWord(token: string, opensSentence: boolean): Word {
	if (PLAIN_WORD.test(token)) {
		return {
			text: token,
			stem: stemPlural(token),
			isBetween: token.length < 2 || STOP_WORDS.has(token) || isBetweenPhrases(token),
			isCapitalised: false,
			opensSentence,
			isNumber: false,
			canEnd: token.length < 6 || !NO_NOUN_ENDING.test(token),
		};
	}
	const text = token.replace(/['’]s?$/u, '');
	const folded = text.toLowerCase();
	const bare = folded.replace(/[.’']/g, '');
	const isCapitalised = text !== folded && /^\p{Lu}/u.test(text);
	return {
		text,
		stem: stemPlural(folded.replace(/\./g, '')),
		isBetween:
			bare.length < 2 ||
			isCode(text) ||
			STOP_WORDS.has(bare) ||
			STOP_WORDS.has(folded.replace(/['’].*$/, '')) ||
			((!isCapitalised || opensSentence) && isBetweenPhrases(folded)),
		isCapitalised,
		opensSentence,
		isNumber: /^[\d.,]+$/.test(text),
		canEnd: !DESCRIBING_COMPOUND.test(text) && (isCapitalised || folded.length < 6 || !NO_NOUN_ENDING.test(folded)),
	};
}

/** "Sen.", "Sgt", "Calif.", "R-Neb.": what somebody is called by, or where a place is, cut short, is no subject. */
function isShortForm(tokens: readonly string[], i: number): boolean {
	const token = tokens[i] ?? '';
	if (!BEGINS_CAPITAL.test(token)) return false;
	if (UNSTOPPED_RANK.test(token) || PARTY_TAG.test(token)) return true;
	if (tokens[i + 1] !== '.') return false;
	return TITLE_BEFORE_NAME.test(token) || (tokens[i - 1] === ',' && stateOf(token.replaceAll('.', '')) !== undefined);
}

/** Of an American lawmaker: "R-Neb", "D-Wis". */
const PARTY_TAG = /^[RDI]-\p{Lu}[\p{L}.]*$/u;

/** Names with a number ("F-16", "Covid-19", "5G"), and numbers that begin or end a word of the language ("20-year", "19th"). */
const KNOWN_MIXTURE = /^(?:\p{Lu}{1,6}-?\d{1,4}s?|\p{L}{4,}-\d{1,4}|\d{1,2}\p{Lu}|\d+-\p{Ll}.*|\d+(?:st|nd|rd|th|s))$/u;

/** Whether it is written as machines write: "acebush1", "n.createElement", "10am". */
function isCode(text: string): boolean {
	if (/\d/.test(text)) return /\p{L}/u.test(text) && !KNOWN_MIXTURE.test(text);
	return /^\p{Ll}{3,}\p{Lu}|^\p{Ll}+\.\p{L}|\p{L}\.\p{Ll}+\p{Lu}/u.test(text);
}

/** Adds every stretch of a run of words between two borders. */
function addRun(phrases: Map<string, PhraseCandidate>, run: readonly Word[], around: Surroundings): void {
	for (const [i, first] of run.entries()) {
		if (first.isNumber) continue;
		let key = '';
		let spelling = '';
		let isCapitalised = true;
		const followsCapital = i > 0 && run[i - 1]?.isCapitalised === true;
		for (let last = i; last < Math.min(run.length, i + LONGEST_PHRASE); last++) {
			const word = run[last];
			if (!word) break;
			key = last === i ? word.stem : `${key} ${word.stem}`;
			spelling = last === i ? word.text : `${spelling} ${word.text}`;
			isCapitalised &&= word.isCapitalised;
			if (word.isNumber || !word.canEnd) continue;
			// a name is taken whole
			if (isCapitalised && (followsCapital || run[last + 1]?.isCapitalised)) continue;
			const phrase = phrases.get(key) ?? newPhrase(key, around.position + i);
			if (phrase.occurrences++ === 0) phrases.set(key, phrase);
			phrase.spellings.set(spelling, (phrase.spellings.get(spelling) ?? 0) + (first.opensSentence ? 0.5 : 1));
			if (!first.opensSentence || last > i) {
				phrase.tellingCase++;
				if (isCapitalised) phrase.capitalised++;
			}
			if (i === 0) phrase.wellBegun++;
			if (i === 0 && !first.isCapitalised && BEFORE_VERBS.has(around.before)) phrase.asVerb++;
			if (last === run.length - 1 && (i > 0 || /['’]s$/.test(around.before) || BEFORE_NOUNS.has(around.before)))
				phrase.asNoun++;
			if ((i === 0 && around.isJoinedBefore) || (last === run.length - 1 && around.isJoinedAfter))
				phrase.inLongerName++;
		}
	}
}

function newPhrase(key: string, firstWord: number): PhraseCandidate {
	return {
		key,
		stems: key.split(' '),
		spellings: new Map(),
		occurrences: 0,
		firstWord,
		capitalised: 0,
		tellingCase: 0,
		wellBegun: 0,
		asVerb: 0,
		asNoun: 0,
		inLongerName: 0,
		inTitle: false,
	};
}

function markTitle(phrases: ReadonlyMap<string, PhraseCandidate>, title: string): void {
	const stems = (title.match(WORD_OR_MARK) ?? []).map((token) =>
		stemPlural(
			token
				.replace(/['’]s?$/u, '')
				.toLowerCase()
				.replace(/\./g, ''),
		),
	);
	for (const [i] of stems.entries()) {
		for (let n = 1; n <= LONGEST_PHRASE; n++) {
			const phrase = phrases.get(stems.slice(i, i + n).join(' '));
			if (phrase) phrase.inTitle = true;
		}
	}
}
