import { foldLetters } from './fold-letters.ts';

/** Letters of Cyrillic as newsrooms that write in Latin letters spell their names, roughly: two spellings of one name begin alike. */
const LATIN: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	ґ: 'g',
	ѓ: 'g',
	д: 'd',
	ђ: 'd',
	е: 'e',
	є: 'e',
	ё: 'e',
	ж: 'zh',
	з: 'z',
	и: 'i',
	і: 'i',
	ї: 'i',
	й: 'i',
	ј: 'j',
	к: 'k',
	ќ: 'k',
	л: 'l',
	љ: 'l',
	м: 'm',
	н: 'n',
	њ: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	ћ: 'c',
	у: 'u',
	ў: 'u',
	ф: 'f',
	х: 'h',
	ц: 'c',
	ч: 'ch',
	џ: 'dz',
	ш: 'sh',
	щ: 'sh',
	ъ: '',
	ы: 'y',
	ь: '',
	э: 'e',
	ю: 'u',
	я: 'a',
};
const CYRILLIC = /\p{Script=Cyrillic}/gu;

/** A word lower-cased, without accents, and in Latin letters where it is in Cyrillic ones. */
export function romanLetters(word: string): string {
	return foldLetters(word).replace(CYRILLIC, (letter) => LATIN[letter] ?? letter);
}
