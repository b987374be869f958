import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import { CLOSING_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import { WORD_PREFIXES } from './word-prefixes.ts';

/** A word, number or mark of a text. Offsets are UTF-16 code units, end exclusive. */
export interface Token {
	text: string;
	start: number;
	end: number;
}

const TOKEN = new RegExp(
	[
		// addresses; one of mail is looked for where its letters begin, so that a run of them is read once
		'https?:\\/\\/\\S+|www\\.\\S+|(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
		// handles and hashtags
		'[@#][\\p{L}\\p{N}_]+',
		// a party and a state
		'\\b[RDI]-(?:\\p{Lu}\\p{Ll}{0,3}\\.){2}(?![\\p{L}\\p{N}])',
		// abbreviations keep their stop
		`\\b(?:${TITLE_ABBREVIATIONS}|${CLOSING_ABBREVIATIONS})\\.(?![\\p{L}\\p{N}])`,
		'(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?',
		// "U.S" with its last stop forgotten
		'\\b\\p{Lu}\\.\\p{Lu}(?![\\p{L}\\p{N}.])',
		'\\p{Lu}\\.(?=\\s*\\p{Lu})',
		'\\bNo\\.(?=\\s?\\d)',
		// numbers with their separators and units
		'\\p{N}+(?:[.,:]\\p{N}+)*(?:[\\p{L}%]+)?(?![\\p{L}\\p{N}]|-\\p{L})',
		// the possessive is a token of its own; some write it with the mark that opens
		"['’]s\\b|(?<=\\p{L})[‘`´ʼ]s\\b",
		// words, with inner apostrophes, hyphens, ampersands
		"[\\p{L}\\p{M}\\p{N}]+(?:(?:['’ʼ](?!s\\b)|[‘`´](?=\\p{Ll}{1,2}\\b)(?!s\\b)|&|-|\\.(?=\\p{L}{2,}\\b)(?!\\p{Lu}\\p{Ll}))[\\p{L}\\p{M}\\p{N}]+)*",
		'\\.{2,}',
		'[^\\s]',
	].join('|'),
	'gu',
);

/** What stands for an apostrophe between letters: "Vell‘s", "don`t". */
const OTHER_APOSTROPHES = /(?<=\p{L})[‘`´ʼ](?=\p{L})|^[‘`´ʼ](?=s$)/gu;

/** "Kabul-based", "Obama-era": a capitalised head and a lower-case tail. "Jean-Claude" and "al-Qaida" have none. */
const TAIL = /-(?=\p{Ll})/gu;

const NO_HEAD = new RegExp(`^(?:${WORD_PREFIXES})$`, 'i');

/** Where the hyphen between such a head and its tail stands in a word; -1 where there is none. */
function hyphenBeforeTail(word: string): number {
	for (const { index } of word.matchAll(TAIL)) {
		const part = word.slice(index === 0 ? 0 : word.lastIndexOf('-', index - 1) + 1, index);
		if (/\p{Lu}/u.test(part) && !NO_HEAD.test(part)) return index;
	}
	return -1;
}

/** Tokens between two looks at the clock. */
const TOKENS_A_LOOK = 512;

/**
 * Splits a text into tokens.
 * @param offset where `text` begins in the whole, added to every token's offsets
 * @param deadline when it is over, the rest of the text is left out
 */
export function tokenise(text: string, offset = 0, deadline: Deadline = NO_DEADLINE): Token[] {
	const tokens: Token[] = [];
	const hasOthers = /[‘`´ʼ]/.test(text);
	for (const match of text.matchAll(TOKEN)) {
		if (tokens.length % TOKENS_A_LOOK === TOKENS_A_LOOK - 1 && deadline.isOver()) break;
		const word = hasOthers ? match[0].replace(OTHER_APOSTROPHES, '’') : match[0];
		const start = offset + match.index;
		const hyphen = !word.includes('-') || /^[@#]|^https?:/.test(word) ? -1 : hyphenBeforeTail(word);
		if (hyphen >= 0) {
			// the name, the hyphen and the word are three tokens, so that the name can be a mention
			const cut = start + hyphen;
			tokens.push({ text: word.slice(0, hyphen), start, end: cut });
			tokens.push({ text: '-', start: cut, end: cut + 1 });
			tokens.push({ text: word.slice(hyphen + 1), start: cut + 1, end: start + word.length });
		} else {
			tokens.push({ text: word, start, end: start + word.length });
		}
	}
	return tokens;
}
