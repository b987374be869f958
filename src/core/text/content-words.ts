import { stemPlural } from '../languages/en/plurals.ts';
import { stopWordsOf } from '../languages/stop-words.ts';
import { isAsciiLetterOrDigit } from './ascii.ts';
import { foldLetters } from './fold-letters.ts';
import { WordCache } from './word-cache.ts';

/** A word that carries meaning. Offsets are UTF-16 code units, end exclusive. */
export interface ContentWord {
	stem: string;
	start: number;
	end: number;
	/** Whether a sentence or line ended between this word and the one before it. */
	opensSentence: boolean;
}

/** Abbreviations with stops ("U.N.", one word), words with inner apostrophes, and the ends of sentences. */
const WORD_OR_END = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|[.!?](?=["”’')\]]*\s)|\n/uy;
const ENDS = '.!?\n';
const APOSTROPHE = 0x27;
const STOP = 0x2e;
const FIRST_BEYOND_ASCII = 0x80;

const ENGLISH = stopWordsOf('en');

/** By word; empty of one that says nothing. */
const stems = new WordCache((surface) => {
	const stem = stemOf(surface);
	return ENGLISH.has(stem) ? '' : stem;
});

/** The words of a text without stop words, lower-cased, without accents and plural endings. */
export function contentWords(text: string): ContentWord[] {
	const words: ContentWord[] = [];
	let opensSentence = true;
	for (let start = 0, end = 0; start < text.length; start = end) {
		end = asciiWordEnd(text, start);
		if (end === start) {
			WORD_OR_END.lastIndex = start;
			end = mayBegin(text.charCodeAt(start)) && WORD_OR_END.test(text) ? WORD_OR_END.lastIndex : -1;
		}
		if (end === -1) {
			end = start + 1;
			continue;
		}
		if (end === start + 1 && ENDS.includes(text.charAt(start))) {
			opensSentence = true;
			continue;
		}
		const stem = stems.of(text, start, end);
		if (stem === '') continue;
		words.push({ stem, start, end, opensSentence });
		opensSentence = false;
	}
	return words;
}

/** Whether a word or the end of a sentence may begin with a code unit: the pattern is asked of no other. */
function mayBegin(code: number): boolean {
	return code >= FIRST_BEYOND_ASCII || isAsciiLetterOrDigit(code) || ENDS.includes(String.fromCharCode(code));
}

/**
 * Where a word of plain letters and digits ends, as most words are: told without the pattern, which makes three objects of each word. The
 * place itself where none begins there, or where what follows may belong to it.
 */
function asciiWordEnd(text: string, start: number): number {
	let end = start;
	while (end < text.length && isAsciiLetterOrDigit(text.charCodeAt(end))) end++;
	const next = text.charCodeAt(end);
	const mayGoOn = next === APOSTROPHE || next >= FIRST_BEYOND_ASCII || (next === STOP && end === start + 1);
	return mayGoOn ? start : end;
}

function stemOf(surface: string): string {
	let word = surface.toLowerCase();
	if (/[^a-z0-9]/.test(word)) {
		word = foldLetters(word.replace(/\./g, '').replace(/['’](?:s|d|ll|re|ve|t|m)?$/, ''));
	}
	return word.length < 2 && !/\d/.test(word) ? '' : stemPlural(word);
}
