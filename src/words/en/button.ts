import type { ButtonWords, TabSayings } from '../../core/sites/button-words.ts';
import { counted } from '../language.ts';
import { inWords, type Wordings } from '../wordings.ts';

const WORDINGS: Wordings<TabSayings> = {
	article: 'Sidelight: this is an article. Open its context',
	looking: 'Sidelight: looking at the page',
	'not-article': 'Sidelight: not an article',
	'no-text': 'Sidelight: the article’s text is not there yet. Click to try again',
	'looks-private': 'Sidelight: this looks private, so it is not read. Click to have it read once',
	'not-looked-at': 'Sidelight: not looked at yet. Click to look at this page',
	off: ({ host }) => `Sidelight: switched off on ${host || 'this site'}`,
	'cannot-run': 'Sidelight cannot run on this page',
	failed: 'Sidelight could not read this page. Click to try again',
};

/** The tooltip of the toolbar button. */
export function sayButton({ tab, news }: ButtonWords): string {
	const title = inWords(WORDINGS, tab);
	if (news === 0) return title;
	return `${title}. ${counted(news, { one: '# new article', other: '# new articles' })} about what you follow`;
}

/** The line in the menu of selected text. */
export const KEEP_SELECTION = 'Highlight with Sidelight';
