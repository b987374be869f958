import { LANGUAGES_WITH_CUES } from '../quotes/cue-lists.ts';
import { isEnglish } from '../text/is-english.ts';
import { languageOf } from '../text/language-of.ts';

/** How much of a text in its language can be read: all, its quotes and known names, or known names alone. */
export type Reading = 'all' | 'quotes' | 'names';

/** The language an article is in, null where neither it nor its page tells, and what of it is read. */
export function whatIsRead(text: string, declared: string | null): { language: string | null; reading: Reading } {
	if (isEnglish(text, declared)) return { language: 'en', reading: 'all' };
	const language = languageOf(text, declared);
	const hasCues = language !== null && LANGUAGES_WITH_CUES.includes(language);
	return { language, reading: hasCues ? 'quotes' : 'names' };
}
