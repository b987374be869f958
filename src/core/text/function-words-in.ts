import { STOP_WORDS } from '../languages/en/stop-words.ts';
import { FUNCTION_WORDS_OF } from './function-words-of.ts';

const NONE: ReadonlySet<string> = new Set();
const known = new Map<string, ReadonlySet<string>>([['en', STOP_WORDS]]);

/**
 * The words of a language that say nothing about what a text is about, as foldLetters writes them; empty where the language is not known.
 * @param language its code, "de" or "de-AT"
 */
export function functionWordsIn(language: string | null): ReadonlySet<string> {
	const code = language?.slice(0, 2).toLowerCase() ?? '';
	const words = known.get(code);
	if (words) return words;
	// Norwegian is also written by the code of its commoner form
	const listed = Object.hasOwn(FUNCTION_WORDS_OF, code)
		? FUNCTION_WORDS_OF[code]
		: code === 'nb' || code === 'nn'
			? FUNCTION_WORDS_OF.no
			: undefined;
	const made = listed === undefined ? NONE : new Set(listed.split(' '));
	if (listed !== undefined) known.set(code, made);
	return made;
}
