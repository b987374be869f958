import type { FeedView } from '../../messages.ts';
import type { OptionsActions } from '../actions.ts';
import type { OptionsState } from '../options/options-page.tsx';
import { feedOrigins } from './feed-origins.ts';
import { siteActions } from './site-actions.ts';
import type { TabDoors } from './tab-connection.ts';

/** Keeps `show` supplied with what is stored, and answers the options page. */
export function connectOptions(
	{ background, onBackgroundEvent, requestOrigins }: TabDoors,
	show: (state: OptionsState) => void,
): { actions: OptionsActions; reread(): Promise<void> } {
	let state: OptionsState = { stored: null, problem: null };
	let latest = 0;

	async function reread(): Promise<void> {
		const turn = ++latest;
		const answers = Promise.all([
			background.viewSettings(),
			background.listFeeds(),
			background.listFollows(),
			background.viewStorageUse(),
		]);
		const next = await answers.then(
			([settings, feeds, follows, use]) => ({ stored: { settings, feeds, follows, use }, problem: null }),
			(error: unknown) => ({ ...state, problem: error instanceof Error ? error.message : String(error) }),
		);
		if (turn !== latest) return;
		state = next;
		show(state);
	}
	/** Changes something, then shows what became of it. */
	async function change<Result>(changing: Promise<Result>): Promise<Result> {
		const result = await changing;
		await reread();
		return result;
	}
	/** Subscribes one after the other, so that a long list does not fetch all at once; a feed that fails stays listed as such. */
	async function subscribe(urls: string[]): Promise<FeedView[]> {
		const added: FeedView[] = [];
		for (const url of urls) added.push(await background.addFeed(url));
		return added;
	}

	onBackgroundEvent({ storedChanged: () => void reread() });
	return {
		reread,
		actions: {
			...siteActions(background, requestOrigins, reread),
			async addFeed(url) {
				if (!(await requestOrigins(feedOrigins([url])))) return null;
				const [feed] = await change(subscribe([url]));
				return feed ?? null;
			},
			async addFeeds(urls) {
				if (!(await requestOrigins(feedOrigins(urls)))) return 0;
				return (await change(subscribe(urls))).length;
			},
			async retryFeed(url) {
				await requestOrigins(feedOrigins([url]));
				await change(background.pollFeed(url));
			},
			removeFeed: (url) => change(background.removeFeed(url)),
			unfollow: (key) => change(background.unfollow(key)),
			readOpml: (content) => background.readOpml(content),
			setRetention: (retention) => change(background.setRetention(retention)),
			deleteEverything: () => change(background.deleteEverything()),
		},
	};
}
