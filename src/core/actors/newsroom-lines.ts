import { NEWSROOM_LINE, PICTURE_CREDIT } from '../languages/en/newsroom-words.ts';
import { type PlacedSentence, textOfSentence } from './named-mention.ts';

/** Longer lines are no bylines, and no longer ones are looked at for what a newsroom says. */
const LONGEST_BYLINE = 30;
const LONGEST_LINE = 60;

/** Whether a sentence is the newsroom's own: a byline, a picture's credit, a word to its readers. */
export function isNewsroomLine(sentence: PlacedSentence): boolean {
	const length = sentence.words.length;
	if (length > LONGEST_LINE) return false;
	if (isByline(sentence)) return true;
	const text = textOfSentence(sentence).toLowerCase();
	return NEWSROOM_LINE.test(text) || PICTURE_CREDIT.test(text);
}

/** "By Ada Morrow and Jon Feld / Northbank Times Staff Writers": no word of a sentence is in it. */
function isByline({ sentence: { tokens } }: PlacedSentence): boolean {
	if (tokens[0]?.text !== 'By' || tokens.length < 3 || tokens.length > LONGEST_BYLINE) return false;
	return tokens
		.slice(1)
		.every(({ text }) => /^(?:\p{Lu}.*|[/|,&–—-]|and|in|at|for|of|the|with|de|van|von)$/u.test(text));
}
