import { say } from './say.ts';

/** The words of the interface, in the order in which they are explained. docs/glossary.md has the same, with the words that we do not use for it. */
const TERMS = [
	'article',
	'story',
	'outlet',
	'report',
	'coverage',
	'actor',
	'role',
	'quote',
	'speaker',
	'key_quote',
	'topic',
	'highlight',
	'difference',
	'feed',
	'look_up',
	'mode',
	'overview',
	'view',
] as const;

/** Each word of the interface, and what it means. */
export function glossary(): { word: string; meaning: string }[] {
	return TERMS.map((term) => ({ word: say(`word_${term}`), meaning: say(`meaning_${term}`) }));
}
