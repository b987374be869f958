import { foldLetters } from './fold-letters.ts';
import { functionWordsIn, LANGUAGES_WITH_WORDS } from './function-words-in.ts';

/** Enough to tell. */
const CHARACTERS_READ = 1500;
/** Fewer words do not tell a language by which of them are function words. */
const LEAST_WORDS = 8;
/** Share of a text's words that are function words of its language, at least: headlines and numbers have few. */
const LEAST_SHARE = 0.1;
/** What another language must have more than the declared one to be believed against it: neighbours share many function words. */
const CLEARLY_MORE = 1.35;
/** Scripts that only one language of those known is written in. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
	[/\p{Script=Hangul}/gu, 'ko'],
	[/\p{Script=Han}/gu, 'zh'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Devanagari}/gu, 'hi'],
];
/** Share of the letters from which a script is a text's own. */
const SCRIPT_SHARE = 0.2;

/**
 * The language a text is written in, as a code of two letters: told by its script and its function words, as declarations are often those of
 * the software. What cannot be told is as declared; null where nothing is.
 */
export function languageOf(text: string, declared: string | null | undefined): string | null {
	const code = /^[a-z]{2}(?![a-z])/i.exec(declared ?? '')?.[0].toLowerCase() ?? null;
	const read = text.slice(0, CHARACTERS_READ);
	const letters = read.match(/\p{L}/gu)?.length ?? 0;
	for (const [script, language] of SCRIPTS) {
		if ((read.match(script)?.length ?? 0) > SCRIPT_SHARE * letters) return language;
	}
	const words = (read.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldLetters);
	if (words.length < LEAST_WORDS) return code;
	const shareOf = (language: string) => {
		const functionWords = functionWordsIn(language);
		return words.filter((word) => functionWords.has(word)).length / words.length;
	};
	let best = code !== null && LANGUAGES_WITH_WORDS.includes(code) ? code : null;
	let bestShare = best === null ? 0 : Math.max(LEAST_SHARE / CLEARLY_MORE, shareOf(best)) * CLEARLY_MORE;
	for (const language of LANGUAGES_WITH_WORDS) {
		if (language === code) continue;
		const share = shareOf(language);
		if (share >= LEAST_SHARE && share > bestShare) [best, bestShare] = [language, share];
	}
	return best ?? code;
}
