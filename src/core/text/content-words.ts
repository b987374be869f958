import { stemPlural } from '../languages/en/plurals.ts';
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

/** Stems of words that were met: a few thousand words are most of any text. */
const knownStems = new Map<string, string>();
const MOST_KNOWN = 20_000;
/** Letters of a word that is worth remembering. Shorter ones are no views of their text (detached-copy.ts). */
const LONGEST_KNOWN = 12;

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
		const stem = keptStem(surface);
		if (stem === '') continue;
		words.push({ stem, start: match.index, end: match.index + surface.length, opensSentence });
		opensSentence = false;
	}
	return words;
}

/** The stem of a word; empty of one that says nothing. */
function keptStem(surface: string): string {
	const known = knownStems.get(surface);
	if (known !== undefined) return known;
	const stem = stemOf(surface);
	const kept = ENGLISH.has(stem) ? '' : stem;
	if (knownStems.size >= MOST_KNOWN) knownStems.clear();
	if (surface.length <= LONGEST_KNOWN) knownStems.set(surface, kept);
	return kept;
}

function stemOf(surface: string): string {
	let word = surface.toLowerCase();
	if (/[^a-z0-9]/.test(word)) {
		word = foldLetters(word.replace(/\./g, '').replace(/['’](?:s|d|ll|re|ve|t|m)?$/, ''));
	}
	return word.length < 2 && !/\d/.test(word) ? '' : stemPlural(word);
}
