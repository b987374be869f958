import { foldLetters } from '../text/fold-letters.ts';
import { UNSPACED_SCRIPTS } from '../text/unspaced-scripts.ts';

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');
/** Words of a search that are looked at. */
const MOST_TERMS = 12;

/** A text to be searched: its words without capitals and accents, one blank before each. */
export function foldWords(text: string): string {
	const folded = foldLetters(text).replace(NO_WORD, ' ').trim();
	return folded === '' ? '' : ` ${folded}`;
}

/**
 * What a folded text must hold to be found: the beginning of a word for each word of the search; in scripts without blanks, the word
 * anywhere.
 */
export function searchTerms(search: string): string[] {
	const words = foldWords(search).split(' ').filter(Boolean);
	return [...new Set(words)].slice(0, MOST_TERMS).map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
}
