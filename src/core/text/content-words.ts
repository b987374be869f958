import { IRREGULAR_PLURALS } from '../languages/en/plurals.ts';
import { stopWordsOf } from '../languages/stop-words.ts';
import { foldLetters } from './fold-letters.ts';

/** A word that carries meaning. Offsets are UTF-16 code units, end exclusive. */
export interface ContentWord {
	stem: string;
	start: number;
	end: number;
	/** Whether a sentence or line ended between this word and the one before it. */
	opensSentence: boolean;
}

/** Abbreviations with stops ("U.N.", one word), words with inner apostrophes, and the ends of sentences. */
const WORD_OR_END = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|[.!?](?=["”’')\]]*\s)|\n/gu;

const ENGLISH = stopWordsOf('en');

/**
 * Takes plural endings off a lower-case English word (Harman's S stemmer, 1991, doi:10.1002/(SICI)1097-4571(199101)42:1<7::AID-ASI2>3.0.CO;2-P,
 * with the plurals in -xes, -ches, -shes, -sses and a few irregular ones).
 */
export function stemPlural(word: string): string {
	if (word.length < 4 || !word.endsWith('s')) return IRREGULAR_PLURALS.get(word) ?? word;
	const irregular = IRREGULAR_PLURALS.get(word);
	if (irregular) return irregular;
	if (word.endsWith('ies') && !/[ae]ies$/.test(word))
		return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
	if (/(?:ss|us|is)$/.test(word)) return word;
	return word.slice(0, -1);
}

/** The words of a text without stop words, lower-cased, without accents and plural endings. */
export function contentWords(text: string): ContentWord[] {
	const words: ContentWord[] = [];
	let opensSentence = true;
	for (const match of text.matchAll(WORD_OR_END)) {
		const surface = match[0];
		if (surface === '\n' || /^[.!?]$/.test(surface)) {
			opensSentence = true;
			continue;
		}
		const stem = stemOf(surface);
		if (stem === '' || ENGLISH.has(stem)) continue;
		words.push({ stem, start: match.index, end: match.index + surface.length, opensSentence });
		opensSentence = false;
	}
	return words;
}

function stemOf(surface: string): string {
	let word = surface.toLowerCase();
	if (/[^a-z0-9]/.test(word)) {
		word = foldLetters(word.replace(/\./g, '').replace(/['’](?:s|d|ll|re|ve|t|m)?$/, ''));
	}
	return word.length < 2 && !/\d/.test(word) ? '' : stemPlural(word);
}
