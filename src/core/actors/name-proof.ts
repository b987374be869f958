import { allFunctionWords, functionWordsOf } from '../languages/function-words.ts';
import { ENTITY_CLASS, isListedFirstName, type KnowledgeBase } from './knowledge-base.ts';
import type { KnownName, NameContext } from './known-name.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { lowerAt, nameOfTokens, type PlacedSentence } from './named-mention.ts';

/** Languages that write every noun with a capital, where it proves nothing. */
const CAPITALISES_NOUNS = new Set(['de', 'lb', 'nds', 'gsw']);
/** Shorter names are too often words, whatever the lists say. */
const LEAST_LETTERS = 4;
/** Letters of the shortest states of scripts without capitals. */
const SHORT = 3;
/** From so many letters on a name that is no word of English either is hardly one of another language. */
const UNLIKELY_LETTERS = 6;
/** What stands before a noun in German. */
const GERMAN_ARTICLE =
	/^(?:d(?:er|ie|as|em|en|es)|(?:k|m|s|d)?ein(?:e|en|em|er|es)?|im|am|zum|zur|vom|beim|ins|ans|jed(?:er|e|es)|dies(?:er|e|es|em|en))$/;
/** A mark after which a capital only begins something. */
const OPENS = /^[.!?…:;«»“”„"'‘’([—–•*-]+$/;

/** Tells whether a known name is one where it stands, or a word that looks like it. */
export interface NameProof {
	holds: (name: KnownName) => boolean;
}

/** Reads a text for what speaks for and against its names of one word; longer ones hold by themselves. */
export function proveNames(
	sentences: readonly PlacedSentence[],
	found: readonly KnownName[],
	knowledge: KnowledgeBase,
	{ language, tags, homographs = '' }: NameContext,
): NameProof {
	const functionWords = language === null ? allFunctionWords() : functionWordsOf(language);
	const seenSmall = smallWords(sentences);
	const capitalProves = language === null || !CAPITALISES_NOUNS.has(language);
	const wordOf = (name: KnownName) => nameOfTokens(name.sentence, name.first, name.end).toLowerCase();
	const spelledOut = new Set(found.filter(({ first, end }) => end - first > 1).map(({ entity }) => entity));
	const tagged = new Set(tags.map((tag) => tag.trim().toLowerCase()));
	const alsoWords = new Set(homographs.split(' '));
	const times = new Map<string, number>();
	for (const name of found) times.set(wordOf(name), (times.get(wordOf(name)) ?? 0) + 1);
	const insideSentences = new Set(found.filter(isInsideSentence).map(wordOf));

	const isProven = (name: KnownName, word: string) => spelledOut.has(name.entity) || tagged.has(word);
	const isCommon = (word: string) => functionWords.has(word) || seenSmall.has(word);
	return {
		holds(name) {
			if (name.end - name.first > 1) return !beginsWithArticle(name) || !isCommon(wordsAfterFirst(name));
			const word = wordOf(name);
			if (isProven(name, word)) return true;
			if (/^\p{Lo}/u.test(word)) return holdsWithoutCapitals(name, word);
			if (isAcronym(name)) return name.sentence.lettering === RUNNING_TEXT;
			if (isCommon(word) || isShortOf(word, knowledge.nameOf(name.entity))) return false;
			const isCountry = knowledge.classOf(name.entity) === ENTITY_CLASS.country;
			if (isCountry) return word.length >= LEAST_LETTERS || insideSentences.has(word);
			if (word.length < LEAST_LETTERS || (!capitalProves && isNoun(name))) return false;
			return insideSentences.has(word) || isUnlikelyWord(name);
		},
	};

	/** A short one is a state's that the text has again; one that is a word as well needs another sign. */
	function holdsWithoutCapitals({ entity }: KnownName, word: string): boolean {
		if (alsoWords.has(word)) return false;
		if (word.length >= LEAST_LETTERS) return true;
		return knowledge.classOf(entity) === ENTITY_CLASS.country && word.length >= SHORT && (times.get(word) ?? 0) > 1;
	}

	/** "Die Zeit" at the beginning of a sentence may be time itself. */
	function beginsWithArticle(name: KnownName): boolean {
		const head = name.sentence.words[name.first]?.lowerText ?? '';
		return name.first === 0 && functionWords.has(head);
	}
}

/** Words that stand in lower case somewhere in running text. */
function smallWords(sentences: readonly PlacedSentence[]): Set<string> {
	const small = new Set<string>();
	for (const { words, lettering } of sentences) {
		if (lettering !== RUNNING_TEXT) continue;
		for (const { text, lowerText, hasLetter } of words) if (hasLetter && text === lowerText) small.add(text);
	}
	return small;
}

function isInsideSentence({ sentence, first, end }: KnownName): boolean {
	if (end - first > 1 || sentence.lettering !== RUNNING_TEXT || first === 0) return false;
	return !OPENS.test(sentence.words[first - 1]?.text ?? '');
}

/** Spelt as no word is: "UN", "PiS". */
const isAcronym = ({ sentence, first }: KnownName) =>
	/^\p{Lu}[\p{L}\p{N}.&-]*\p{Lu}[\p{L}\p{N}.&-]*$/u.test(sentence.sentence.tokens[first]?.text ?? '');

/** Where a capital proves nothing: a word that is small in English or follows an article. Places have articles as well. */
function isNoun({ sentence, first, type }: KnownName): boolean {
	if (sentence.words[first]?.isUsuallyLowerCase) return true;
	return type === 'ORG' && GERMAN_ARTICLE.test(lowerAt(sentence, first - 1));
}

/** A long name that begins a sentence and is neither a word of English nor a first name. */
function isUnlikelyWord({ sentence, first }: KnownName): boolean {
	const word = sentence.words[first];
	if (!word || word.isUsuallyLowerCase || isListedFirstName(word)) return false;
	return word.text.length >= UNLIKELY_LETTERS;
}

/** "Aus" for Australia, "Ill" for Illinois: the beginning of a name is none. */
function isShortOf(word: string, name: string): boolean {
	return name.length > word.length && name.toLowerCase().startsWith(word) && /^\p{L}/u.test(name.charAt(word.length));
}

const wordsAfterFirst = ({ sentence, first, end }: KnownName) => nameOfTokens(sentence, first + 1, end).toLowerCase();
