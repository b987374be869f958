import { readOutlets } from '../../core/outlets/outlet-directory.ts';
import type { FeedView } from '../../messages/feeds.ts';
import type { SettingsView } from '../../messages/settings.ts';
import type { WelcomeActions } from '../actions.ts';
import type { WelcomeState } from '../welcome/welcome-state.ts';
import { copyText } from './copy-text.ts';
import type { Doors } from './doors.ts';
import { feedOrigins } from './feed-origins.ts';
import { followFeeds } from './follow-feeds.ts';
import { readAnswers } from './read-answers.ts';
import { removalActions } from './removal-actions.ts';
import { siteActions } from './site-actions.ts';

/** Milliseconds that the page may be behind what feeds bring: the reader waits to see which of them work. */
const MOST_BEHIND = 500;

/** Keeps `show` supplied with the settings and feeds, null while they cannot be read and why, and does what the welcome page asks for. */
export function connectWelcome(
	{ background, onBackgroundEvent, requestOrigins, readModelFile }: Doors,
	show: (state: WelcomeState) => void,
): { actions: WelcomeActions; reread(): Promise<void> } {
	const { reread } = readAnswers<{ settings: SettingsView; feeds: FeedView[] }>(
		{
			settings: { ask: () => background.viewSettings(), dependsOn: ['settings'] },
			feeds: { ask: () => background.listFeeds(), dependsOn: ['feeds'] },
		},
		({ settings = null, feeds = null }, problem) => show({ settings, feeds, problem }),
		{ onBackgroundEvent, mostBehind: MOST_BEHIND },
	);
	return {
		reread: () => reread(),
		actions: {
			...siteActions(background, requestOrigins, () => reread('settings')),
			...removalActions(background, reread),
			reread: () => void reread(),
			loadOutlets: async () => readOutlets(await readModelFile('outlets')),
			async addFeeds(feeds) {
				const added = await followFeeds(background, requestOrigins, feeds);
				await reread('feeds');
				return added;
			},
			async retryFeed(url) {
				await requestOrigins(feedOrigins([url]));
				await background.pollFeed(url);
				await reread('feeds');
			},
			analyseExample: (title, text) => background.analyseExample(title, text),
			copyText,
		},
	};
}
