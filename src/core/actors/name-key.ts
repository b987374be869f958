import { hashWord } from '../learning/hashes.ts';
import { tokenise } from '../text/tokens.ts';

/**
 * Names are looked up by number: a 30-bit key made of the keys of their words, so that a stretch of tokens can be tried without
 * joining it into a string. Case, accents, stops and apostrophes do not count: "U.S." is "us", "Erdoğan" is "erdogan".
 * With 150,000 names about one key in 7,000 means a name it was not made from; callers ask for capitals first.
 */
export const EMPTY_NAME_KEY = 0x2a5c_11d7;

/** Letters that do not fall apart into a base letter and an accent. */
const UNDECOMPOSED: Record<string, string> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
};

/** "I'll", "we've": what an apostrophe joins to a pronoun is no part of a name ("Ill." for Illinois). */
const CONTRACTION = /^(?:i|you|he|she|it|we|they|who|what|that|there|here|how|where|let)['’‘ʼ＇](?:ll|ve|re|m|d|s)$/i;

/** A word as names are compared: lower case, without accents, stops and apostrophes. May be empty. */
export function foldWord(word: string): string {
	let folded = word.toLowerCase();
	if (CONTRACTION.test(folded)) return folded.replace(/[’‘ʼ＇]/, "'");
	// biome-ignore lint/suspicious/noControlCharactersInRegex: asks for anything beyond ASCII
	if (/[^\x00-\x7f]/.test(folded)) {
		folded = folded.normalize('NFD').replace(/[\u0300-\u036f’‘ʼ＇]/g, '');
		folded = folded.replace(/[øłđðþßæœı]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
	}
	return /[.']/.test(folded) ? folded.replace(/[.']/g, '') : folded;
}

/** The hash of a text, unsigned. */
export function hashText(text: string): number {
	return hashWord(text) >>> 0;
}

/** The key of one word, 0 where nothing of it counts. */
export function wordKey(word: string): number {
	const folded = foldWord(word);
	return folded === '' ? 0 : hashText(folded) || 1;
}

/** The key of a name one word longer. Start from {@link EMPTY_NAME_KEY}. */
export function extendNameKey(key: number, nextWordKey: number): number {
	if (nextWordKey === 0) return key;
	let hash = Math.imul(key ^ nextWordKey, 0x85eb_ca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b_3c6d);
	return (hash ^ (hash >>> 13)) & 0x3fff_ffff;
}

/** The key of a name as it is written; a leading article does not count. */
export function nameKey(name: string): number {
	const tokens = tokenise(name);
	const first = /^the$/i.test(tokens[0]?.text ?? '') && tokens.length > 1 ? 1 : 0;
	let key = EMPTY_NAME_KEY;
	for (const token of tokens.slice(first)) key = extendNameKey(key, wordKey(token.text));
	return key;
}
