import type { Follow } from '../../core/follows/follow.ts';
import type { Problem } from '../../core/problem.ts';
import type { QuoteOrder } from '../../core/quotes/quote-order.ts';
import type { SiteMode } from '../../core/sites/site-mode.ts';
import type { FollowNewsView } from '../../messages/follows.ts';
import type { TabView } from '../../messages/tabs.ts';
import type { StoryState } from './coverage/story-state.ts';

/** What popup and side panel know of a tab. */
export interface TabState {
	/** Null until the background has answered. */
	view: TabView | null;
	/** How the other reports of the article's story differ from it. */
	story: StoryState;
	/** Null until it is known. */
	defaultMode: SiteMode | null;
	/** An update brought something that the reader was not told yet. */
	hasNews: boolean;
	follows: Follow[];
	/** What is new about them. */
	news: FollowNewsView[];
	quoteOrder: QuoteOrder;
	/** Why the background could not be asked, else null. */
	problem: Problem | null;
}

/** What is known until the background has answered. */
export const UNKNOWN_TAB: TabState = {
	view: null,
	story: { state: 'waiting' },
	defaultMode: null,
	hasNews: false,
	follows: [],
	news: [],
	quoteOrder: 'key',
	problem: null,
};
