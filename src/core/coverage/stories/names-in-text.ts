import { stopWordsOf } from '../../languages/stop-words.ts';
import { foldLetters } from '../../text/fold-letters.ts';

/**
 * A run of capitalised words, with what comes before it when it begins a sentence. White space is bounded: a long stretch of it would be
 * looked through again from each of its letters.
 */
const CAPITALISED_RUN =
	/(^|[.!?"“\n]\s{0,8})?((?:\p{Lu}[\p{L}\p{N}’'&-]+)(?:\s{1,8}(?:of|the|de|al|bin|van|von)?\s{0,8}\p{Lu}[\p{L}\p{N}’'&-]+){0,3})/uy;

/** What may stand before a run. */
const OPENS = '.!?"\n';
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const FIRST_BEYOND_ASCII = 0x80;

const ENGLISH = stopWordsOf('en');
/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

/**
 * Names in a text: runs of capitalised words, and the last word of each, which is a person's surname. A single capitalised word that begins
 * a sentence is none. Cheap enough for texts by the thousand; actors are found with more care.
 * @param language a code of two letters; null when unknown
 * @returns lower-cased names, each with its spelling
 */
export function namesInText(text: string, language: string | null = 'en'): Map<string, string> {
	const names = new Map<string, string>();
	const functionWords = stopWordsOf(language);
	const isCommon = (word: string) => ENGLISH.has(word) || functionWords.has(foldLetters(word));
	const nounsAreCapitals = language !== null && CAPITAL_NOUNS.has(language);
	for (let start = 0; start < text.length; start++) {
		if (start > 0 && !mayBegin(text.charCodeAt(start))) continue;
		CAPITALISED_RUN.lastIndex = start;
		const match = CAPITALISED_RUN.exec(text);
		if (!match) continue;
		// the next one begins where this one ends
		start = CAPITALISED_RUN.lastIndex - 1;
		const spelling = (match[2] ?? '').replace(/[’']s\b/g, '').replace(/\s+/g, ' ');
		const name = spelling.toLowerCase();
		if ((match[1] !== undefined || nounsAreCapitals) && !name.includes(' ')) continue;
		if (name.split(' ').every(isCommon)) continue;
		names.set(name, spelling);
		const lastWord = name.lastIndexOf(' ') + 1;
		if (lastWord > 0 && name.length - lastWord > 2) names.set(name.slice(lastWord), spelling.slice(lastWord));
	}
	return names;
}

/** Whether a run, or what comes before it, may begin with a code unit: the pattern is asked of no other, as most are small letters. */
function mayBegin(code: number): boolean {
	if (code >= CAPITAL_A && code <= CAPITAL_Z) return true;
	return code >= FIRST_BEYOND_ASCII || OPENS.includes(String.fromCharCode(code));
}
