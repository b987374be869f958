import { languageOf } from './language-of.ts';

/** Words from which a text tells its language by its small words; headlines drop them. */
const ENOUGH_WORDS = 12;

/**
 * Whether a text is English: as declared, unless the text itself is clearly in another language. Of an undeclared text too short to tell, a
 * headline, the letters decide; one of fewer than three words counts as English.
 */
export function isEnglish(text: string, declared: string | null | undefined): boolean {
	const language = languageOf(text, declared);
	if (language !== null) return language === 'en';
	const words = text.slice(0, 1000).match(/[\p{L}\p{M}]+/gu) ?? [];
	if (words.length < 3) return true;
	return words.length < ENOUGH_WORDS && words.every((word) => /^[a-z]+$/i.test(word));
}
