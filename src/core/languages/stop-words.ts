import { byLanguage } from './by-language.ts';
import { commonTag } from './language-of.ts';

const LISTS = byLanguage(import.meta.glob<string>('./*/stop-words.ts', { eager: true, import: 'STOP_WORDS' }));
const NONE: ReadonlySet<string> = new Set();

const sets = new Map<string, ReadonlySet<string>>();

/**
 * The words of a language that say nothing about what a text is about, as foldLetters writes them; empty where the language is not known.
 * @param language its code, "de" or "de-AT"
 */
export function stopWordsOf(language: string | null): ReadonlySet<string> {
	const code = language?.slice(0, 2).toLowerCase() ?? '';
	const known = sets.get(code);
	if (known) return known;
	const folder = commonTag(code);
	if (!Object.hasOwn(LISTS, folder)) return NONE;
	const words = new Set((LISTS[folder] ?? '').split(/\s+/));
	sets.set(code, words);
	return words;
}
