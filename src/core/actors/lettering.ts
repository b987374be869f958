import { foldApostrophes } from '../text/fold-apostrophes.ts';
import type { Sentence } from '../text/sentences.ts';
import { WORD_ROLE, type WordProfile } from './word-profile.ts';

/** How a sentence is capitalised: only running text tells names by their capitals. */
export type Lettering = 0 | 1 | 2;
export const RUNNING_TEXT: Lettering = 0;
/** Every Word Begins With a Capital. */
const HEADLINE_CASE: Lettering = 1;
export const ALL_CAPITALS: Lettering = 2;

/** Share of a sentence's longer words with a capital from which it is a headline. */
const HEADLINE_SHARE = 0.85;
/** How many longer words it takes, and how many words that are usually small: a known heading is believed sooner. */
const FEWEST_WORDS = { sentence: 4, heading: 2 } as const;
const FEWEST_SMALL_WORDS = { sentence: 2, heading: 1 } as const;

/** @param isHeading the page marks it as one */
export function letteringOf(words: readonly WordProfile[], isHeading: boolean): Lettering {
	let lettered = 0;
	let upper = 0;
	let long = 0;
	let longCapitalised = 0;
	let usuallyLower = 0;
	for (const word of words) {
		if (!word.hasLetter) continue;
		lettered++;
		if (word.isUpper) upper++;
		if (word.text.length < 4) continue;
		long++;
		if (!word.isCapitalised) continue;
		longCapitalised++;
		if (word.isUsuallyLowerCase) usuallyLower++;
	}
	if (lettered > 1 && upper === lettered) return ALL_CAPITALS;
	const kind = isHeading ? 'heading' : 'sentence';
	const isHeadline =
		long >= FEWEST_WORDS[kind] && longCapitalised >= HEADLINE_SHARE * long && usuallyLower >= FEWEST_SMALL_WORDS[kind];
	return isHeadline ? HEADLINE_CASE : RUNNING_TEXT;
}

/**
 * Writes the words of headlines and of sentences in capitals as running text would, so that capitals mean names again: as the rest of
 * the article writes them, otherwise small where the word usually is.
 */
export class CaseRestorer {
	/** How running text of the article writes a word (lower-cased) inside of sentences. */
	readonly #forms = new Map<string, string>();

	constructor(sentences: readonly Sentence[], letterings: readonly Lettering[]) {
		sentences.forEach(({ tokens }, at) => {
			if (letterings[at] !== RUNNING_TEXT) return;
			for (let i = 1; i < tokens.length; i++) {
				const text = foldApostrophes(tokens[i]?.text ?? '');
				const lower = text.toLowerCase();
				// a word seen small is small; a name seen twice keeps its first form
				if (text === lower || !this.#forms.has(lower)) this.#forms.set(lower, text);
			}
		});
	}

	restore(word: WordProfile, lettering: Lettering, isFirst: boolean): string {
		if (!word.isCapitalised || !word.hasLetter) return word.text;
		const lower = word.text.toLowerCase();
		const seen = this.#forms.get(lower);
		if (seen !== undefined) return isFirst && seen === lower ? capitalise(lower) : seen;
		if (word.isUsuallyLowerCase) return isFirst ? capitalise(lower) : lower;
		if (lettering !== ALL_CAPITALS || isAcronym(word)) return word.text;
		return capitalise(lower);
	}
}

const capitalise = (lower: string) =>
	lower.replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Of words all in capitals: too short or without a vowel for a name, and neither one that the lists have nor "BANK" or "ARMY". */
function isAcronym(word: WordProfile): boolean {
	if (word.text.length > 5) return false;
	if (/\.\p{L}/u.test(word.text) || !/[AEIOUYÄÖÜÉ]/i.test(word.text)) return true;
	const isOrdinary = word.listed > 0 || (word.role & WORD_ROLE.organisationTail) !== 0;
	return word.text.length < 5 && !isOrdinary;
}
