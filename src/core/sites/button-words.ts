import type { Said } from '../said.ts';

/** What the toolbar button says of a tab. */
export interface TabSayings {
	article: null;
	looking: null;
	'not-article': null;
	/** It is an article, whose text is not there yet. */
	'no-text': null;
	'looks-private': null;
	'not-looked-at': null;
	/** Switched off on a host, which is empty where the browser does not tell it. */
	off: { host: string };
	'cannot-run': null;
	failed: null;
}

/** What the tooltip of the toolbar button and screen readers say. */
export interface ButtonWords {
	tab: Said<TabSayings>;
	/** How many unseen articles there are about what the reader follows. */
	news: number;
}
