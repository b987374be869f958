import { byLanguage } from './by-language.ts';
import { FREQUENT_WORDS } from './frequent-words.ts';

const LISTS = byLanguage(import.meta.glob<string>('./*/function-words.ts', { eager: true, import: 'FUNCTION_WORDS' }));

const sets = new Map<string, ReadonlySet<string>>();

/** A language's function words, in lower case and with their accents; empty for one that has no list. */
export function functionWordsOf(language: string): ReadonlySet<string> {
	let words = sets.get(language);
	if (!words) {
		words = new Set(`${FREQUENT_WORDS[language] ?? ''} ${LISTS[language] ?? ''}`.split(/\s+/).filter(Boolean));
		sets.set(language, words);
	}
	return words;
}

let all: ReadonlySet<string> | null = null;

/** Those of every language but English, for a text whose language is not known. */
export function allFunctionWords(): ReadonlySet<string> {
	all ??= new Set(
		[...new Set([...Object.keys(FREQUENT_WORDS), ...Object.keys(LISTS)])]
			.filter((language) => language !== 'en')
			.flatMap((language) => [...functionWordsOf(language)]),
	);
	return all;
}
