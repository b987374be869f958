import { foldWord } from '../actors/name-key.ts';
import type { AnalysisInput } from '../analyse/analysis-input.ts';
import type { KeyPhrase } from '../article.ts';
import { FUNCTION_WORDS } from '../text/function-words.ts';
import { UNSPACED_SCRIPTS, wordSegmenter } from '../text/unspaced-scripts.ts';

const MOST_PHRASES = 8;
/** Words after which a phrase's place counts for half as much. */
const PLACE_SCALE = 80;
const NAME_FACTOR = 1.5;
const TITLE_FACTOR = 1.5;
const LONGEST_NAME = 4;
const SHORTEST_WORD = 4;
/** Or a piece of one: V8 copies all it segments into every segment. */
const SENTENCE = /[^\n。！？.!?]{1,200}/g;
/** Share of words inside sentences that are capitalised from which a language writes its nouns so, as German does. */
const CAPITAL_NOUNS = 0.2;
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'gu');
/** Share of a text in such scripts from which its words are not parted: fewer letters are a name in another language's text. */
const UNSPACED_SHARE = 0.3;
const WORD_OR_MARK = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&]|[-’'.](?=[\p{L}\p{N}]))*|[^\s]|\n/gu;

/** What French and Italian write with the next word: "l’accord", "dell’accordo". */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|nell|sull|dall|un)['’](?=\p{L})/iu;

interface Word {
	text: string;
	folded: string;
	/** It says something: no function word, no number, not too short. */
	tells: boolean;
	isCapitalised: boolean;
	/** After the end of a sentence or a mark that opens one: a capital tells nothing there. */
	opensSentence: boolean;
	/** A mark stands before it. */
	followsMark: boolean;
}

interface Counted {
	text: string;
	key: string;
	count: number;
	firstWord: number;
	inTitle: boolean;
	isName: boolean;
}

/**
 * Up to eight words and names that say what an article is about, for languages of whose grammar nothing is known: what is said
 * often, early and in the headline, and is no function word. Best first, written as the article writes them.
 */
export function countPhrases({ title, description, text, language }: AnalysisInput): KeyPhrase[] {
	const counted = new Map<string, Counted>();
	const head = title ?? '';
	const standfirst = description && !text.includes(description) ? description : '';
	const whole = [head, standfirst, text].join('\n');
	const isUnspaced = (whole.match(UNSPACED)?.length ?? 0) > UNSPACED_SHARE * whole.length;
	const readWords = isUnspaced ? (part: string) => segmentedWords(part, language) : spacedWords;
	const titleWords = readWords(head).length;
	const words = readWords(whole);
	const nounsAreCapitals = writesNounsInCapitals(words);
	for (let i = 0; i < words.length; i++) {
		const name = nameAt(words, i);
		const isName = name.length > 1;
		const [word] = name;
		if (!word?.tells || (!isName && nounsAreCapitals && !word.isCapitalised)) continue;
		const key = name.map(({ folded }) => folded).join(' ');
		const known = counted.get(key);
		if (known) known.count++;
		else {
			const phrase = name.map((part) => part.text).join(' ');
			counted.set(key, { text: phrase, key, count: 1, firstWord: i, inTitle: i < titleWords, isName });
		}
		i += name.length - 1;
	}
	joinSurnames(counted);
	return best([...counted.values()].filter(({ count, inTitle, isName }) => count > 1 || inTitle || isName));
}

function spacedWords(text: string): Word[] {
	const words: Word[] = [];
	let opensSentence = true;
	let followsMark = true;
	for (const [token] of text.matchAll(WORD_OR_MARK)) {
		if (!/[\p{L}\p{N}]/u.test(token)) {
			followsMark = true;
			if (/[.!?:\n“”"„«»]/.test(token)) opensSentence = true;
			continue;
		}
		words.push(word(token.replace(ELIDED, '').replace(/['’]s?$/u, ''), opensSentence, followsMark));
		opensSentence = false;
		followsMark = false;
	}
	return words;
}

function segmentedWords(text: string, language: string | null | undefined): Word[] {
	const segmenter = wordSegmenter(language);
	const words: Word[] = [];
	for (const [sentence] of text.matchAll(SENTENCE)) {
		for (const { segment, isWordLike } of segmenter.segment(sentence)) {
			const tells = /^(?:\p{Script=Han}|\p{Script=Katakana}|ー|\p{Script=Thai}|\p{Lu}){2,}/u.test(segment);
			if (isWordLike) words.push({ ...word(segment, false, false), tells });
		}
	}
	return words;
}

function word(text: string, opensSentence: boolean, followsMark: boolean): Word {
	const folded = foldWord(text);
	const isCapitalised = /^\p{Lu}/u.test(text);
	const isAcronym = /^\p{Lu}{2,}$/u.test(text);
	const tells =
		/\p{L}/u.test(text) &&
		!FUNCTION_WORDS.has(folded) &&
		(folded.length >= SHORTEST_WORD || (isCapitalised && !opensSentence) || isAcronym);
	return { text, folded, tells, isCapitalised, opensSentence, followsMark };
}

function writesNounsInCapitals(words: readonly Word[]): boolean {
	const inside = words.filter(({ opensSentence }) => !opensSentence);
	return inside.filter(({ isCapitalised }) => isCapitalised).length > CAPITAL_NOUNS * inside.length;
}

/** The name that begins at a word, or the word alone: capitalised words in a row, without a mark between them. */
function nameAt(words: readonly Word[], at: number): Word[] {
	const first = words[at];
	if (!first) return [];
	const name = [first];
	if (!first.isCapitalised || !first.tells) return name;
	for (let i = at + 1; i < at + LONGEST_NAME; i++) {
		const next = words[i];
		if (!next?.isCapitalised || !next.tells || next.followsMark) break;
		name.push(next);
	}
	return name;
}

/** A name is also meant where only its last word stands: "Scholz" for "Olaf Scholz". */
function joinSurnames(counted: Map<string, Counted>): void {
	for (const name of [...counted.values()].filter(({ isName }) => isName)) {
		const surname = counted.get(name.key.slice(name.key.lastIndexOf(' ') + 1));
		if (!surname || surname.isName) continue;
		name.count += surname.count;
		name.firstWord = Math.min(name.firstWord, surname.firstWord);
		name.inTitle ||= surname.inTitle;
		counted.delete(surname.key);
	}
}

function best(counted: readonly Counted[]): KeyPhrase[] {
	const scored = counted
		.map((phrase) => ({ ...phrase, score: scoreOf(phrase) }))
		.sort((a, b) => b.score - a.score || a.firstWord - b.firstWord);
	const chosen: typeof scored = [];
	for (const phrase of scored) {
		if (chosen.some(({ key }) => ` ${key} `.includes(` ${phrase.key} `) || ` ${phrase.key} `.includes(` ${key} `)))
			continue;
		if (chosen.push(phrase) === MOST_PHRASES) break;
	}
	const top = chosen[0]?.score ?? 1;
	return chosen.map(({ text, score }) => ({ text, score: score / top }));
}

/** Long words are rarer than short ones in every language (Zipf 1935). */
function scoreOf({ key, count, firstWord, inTitle, isName }: Counted): number {
	const place = 1 + Math.exp(-firstWord / PLACE_SCALE);
	const length = Math.log(1 + Math.max(...key.split(' ').map((word) => word.length)));
	return Math.log1p(count) * place * length * (isName ? NAME_FACTOR : 1) * (inTitle ? TITLE_FACTOR : 1);
}
