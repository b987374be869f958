import { readOutlets } from '../../core/outlets/outlet-directory.ts';
import type { OptionsActions } from '../actions.ts';
import type { OptionsState } from '../options/options-page.tsx';
import { feedOrigins } from './feed-origins.ts';
import { followFeeds } from './follow-feeds.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { removalActions } from './removal-actions.ts';
import { saveFile } from './save-file.ts';
import { saveHighlights } from './save-highlights.ts';
import { siteActions } from './site-actions.ts';
import type { TabDoors } from './tab-connection.ts';

/** Keeps `show` supplied with what is stored, and answers the options page. */
export function connectOptions(
	{ background, onBackgroundEvent, requestOrigins, readModelFile }: TabDoors,
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
			background.listCorrections(),
			background.viewStorageUse(),
		]);
		const next = await answers.then(
			([settings, feeds, follows, corrections, use]) => ({
				stored: { settings, feeds, follows, corrections, use },
				problem: null,
			}),
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
	onBackgroundEvent({ storedChanged: oneAtATime(reread) });
	return {
		reread,
		actions: {
			...siteActions(background, requestOrigins, reread),
			...removalActions(background, reread),
			async addFeed(url) {
				if (!(await requestOrigins(feedOrigins([url])))) return null;
				return change(background.addFeed(url));
			},
			addFeeds: (feeds) => change(followFeeds(background, requestOrigins, feeds)),
			findSiteFeeds: async (url) => ((await requestOrigins(feedOrigins([url]))) ? background.findSiteFeeds(url) : null),
			loadOutlets: async () => readOutlets(await readModelFile('outlets')),
			exportFeeds: async () => {
				const file = await background.exportFeeds();
				saveFile({ ...file, content: [file.content] });
			},
			async retryFeed(url) {
				await requestOrigins(feedOrigins([url]));
				await change(background.pollFeed(url));
			},
			exportHighlights: (format, watch) =>
				saveHighlights((next) => background.exportHighlights(format, null, next), watch),
			readOpml: (content) => background.readOpml(content),
			deleteCorrection: (key) => change(background.deleteCorrection(key)),
			restoreCorrection: (correction) => change(background.restoreCorrection(correction)),
			setRetention: (retention) => change(background.setRetention(retention)),
			deleteEverything: () => change(background.deleteEverything()),
		},
	};
}
