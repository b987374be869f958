import { hashText } from './name-key.ts';
import type { WordProfile } from './word-profile.ts';

/** Longest beginning and end of a word that is asked for, in letters. */
const LONGEST = 5;

const known = new WeakMap<WordProfile, Int32Array>();

/** Hashes of a word's beginnings and ends of one to five letters in lower case, 0 where it is shorter; ends from the sixth on. */
export function affixesOf(word: WordProfile): Int32Array {
	let affixes = known.get(word);
	if (!affixes) {
		const letters = Array.from(word.lowerText);
		affixes = new Int32Array(2 * LONGEST);
		for (let length = 1; length <= LONGEST && length < letters.length; length++) {
			affixes[length - 1] = hashText(letters.slice(0, length).join(''));
			affixes[LONGEST + length - 1] = hashText(letters.slice(-length).join(''));
		}
		known.set(word, affixes);
	}
	return affixes;
}
