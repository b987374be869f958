import { romanLetters } from '../text/roman-letters.ts';
import { type KnowledgeBase, LISTED } from './knowledge-base.ts';
import { nameKey } from './name-key.ts';

/**
 * Whether the lists have a first name, in Cyrillic as it is spelt in Latin letters as well.
 * @param own those that a language has itself, parted by spaces
 */
export function isFirstName(word: string, knowledge: KnowledgeBase, own = ''): boolean {
	if (word !== '' && ` ${own} `.includes(` ${word} `)) return true;
	const isListed = (name: string) => (knowledge.listed(nameKey(name)) & LISTED.firstName) !== 0;
	return isListed(word) || (/\p{sc=Cyrillic}/u.test(word) && isListed(romanLetters(word)));
}
