import { languageOf } from './language-of.ts';

/** Words from which a text tells its language by its small words; headlines drop them. */
const ENOUGH_WORDS = 12;
/** What a text is read as that does not tell. */
const USUAL = 'en';

/**
 * The language that a text is read in: as declared, unless the text itself is clearly in another. A text that tells nothing, a headline or a
 * list of names, is read as English where nothing is declared and its letters are Latin, or where it is short and its letters are English's;
 * one of fewer than three words is read as English, too. Null where it is not known.
 */
export function languageRead(text: string, declared: string | null | undefined): string | null {
	const language = languageOf(text, declared);
	if (language !== null) return language;
	const words = text.slice(0, 1000).match(/[\p{L}\p{M}]+/gu) ?? [];
	const mayBeUsual = words.length < ENOUGH_WORDS && words.every((word) => /^[a-z]+$/i.test(word));
	const isOpen = !declared && words.every((word) => /^\p{Script=Latin}/u.test(word));
	return words.length < 3 || mayBeUsual || isOpen ? USUAL : null;
}

export function isEnglish(text: string, declared: string | null | undefined): boolean {
	return languageRead(text, declared) === 'en';
}
