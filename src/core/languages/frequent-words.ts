import { byLanguage } from './by-language.ts';

/**
 * The most frequent small words of each language, by which a text tells its language. Kept short, and of about one length, so that no
 * language wins by its list alone; those that tell neighbours apart (Danish "af", Norwegian "av") stand in it.
 */
export const FREQUENT_WORDS = byLanguage(
	import.meta.glob<string>('./*/frequent-words.ts', { eager: true, import: 'FREQUENT_WORDS' }),
);
