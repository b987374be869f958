import { readOutlets } from '../../core/outlets/outlet-directory.ts';
import type { Product } from '../../platform/product.ts';
import type { Shortcut } from '../../platform/shortcuts.ts';
import type { OptionsActions } from '../actions.ts';
import type { OptionsState, StoredThings } from '../options/options-state.ts';
import { backupActions } from './backup-actions.ts';
import type { Doors } from './doors.ts';
import { feedOrigins } from './feed-origins.ts';
import { followFeeds } from './follow-feeds.ts';
import { groupActions } from './group-actions.ts';
import { type Change, readAnswers } from './read-answers.ts';
import { removalActions } from './removal-actions.ts';
import { replicationActions } from './replication-actions.ts';
import { saveFile } from './save-file.ts';
import { saveHighlights } from './save-highlights.ts';
import { siteActions } from './site-actions.ts';

/** Milliseconds that the page may be behind what feeds bring while many are fetched: the reader sees how each of them fares. */
const MOST_BEHIND = 1500;

interface OptionsDoors extends Doors {
	readProduct(): Promise<Pick<Product, 'version'>>;
	listShortcuts(): Promise<Shortcut[]>;
	openShortcutSettings(): Promise<void>;
}

/** Keeps `show` supplied with what is stored, and answers the options page. */
export function connectOptions(
	{
		background,
		onBackgroundEvent,
		requestOrigins,
		readModelFile,
		readProduct,
		listShortcuts,
		openShortcutSettings,
	}: OptionsDoors,
	show: (state: OptionsState) => void,
): { actions: OptionsActions; reread(): Promise<void> } {
	let state: OptionsState = { stored: null, version: null, shortcuts: null, problem: null };
	const showChange = (change: Partial<OptionsState>): void => {
		state = { ...state, ...change };
		show(state);
	};
	/** What the browser knows: keys may have been changed while the page was open. */
	async function askBrowser(): Promise<void> {
		const [{ version }, shortcuts] = await Promise.all([readProduct(), listShortcuts()]);
		showChange({ version, shortcuts });
	}
	const { reread } = readAnswers<StoredThings>(
		{
			settings: { ask: () => background.viewSettings(), dependsOn: ['settings'] },
			feeds: { ask: () => background.listFeeds(), dependsOn: ['feeds'] },
			follows: { ask: () => background.listFollows(), dependsOn: ['follows'] },
			corrections: { ask: () => background.listCorrections(), dependsOn: ['corrections'] },
			backup: { ask: () => background.viewBackup(), dependsOn: ['settings', 'highlights'] },
			replication: { ask: () => background.viewReplication(), dependsOn: ['replication', 'highlights'] },
			groups: { ask: () => background.listGroups(), dependsOn: ['groups'] },
			collections: { ask: () => background.listCollections(), dependsOn: ['collections'] },
			use: { ask: () => background.viewStorageUse(), dependsOn: ['articles', 'feeds', 'highlights'] },
		},
		(answers, problem) => showChange({ stored: isComplete(answers) ? { ...answers } : null, problem }),
		{ onBackgroundEvent, mostBehind: MOST_BEHIND },
	);
	/** Changes something, then shows what became of it. */
	async function change<Result>(changing: Promise<Result>, ...changed: Change[]): Promise<Result> {
		const result = await changing;
		await reread(...changed);
		return result;
	}
	return {
		reread: async () => {
			await Promise.all([reread(), askBrowser()]);
		},
		actions: {
			...siteActions(background, requestOrigins, () => reread('settings')),
			...removalActions(background, reread),
			...backupActions(background, () => reread()),
			...replicationActions(background, requestOrigins, () => reread('replication')),
			...groupActions(background, requestOrigins, () => reread('groups')),
			async addFeed(url) {
				if (!(await requestOrigins(feedOrigins([url])))) return null;
				return change(background.addFeed(url), 'feeds');
			},
			addFeeds: (feeds) => change(followFeeds(background, requestOrigins, feeds), 'feeds'),
			findSiteFeeds: async (url) => ((await requestOrigins(feedOrigins([url]))) ? background.findSiteFeeds(url) : null),
			loadOutlets: async () => readOutlets(await readModelFile('outlets')),
			exportFeeds: async () => {
				const file = await background.exportFeeds();
				saveFile({ ...file, content: [file.content] });
			},
			async retryFeed(url) {
				await requestOrigins(feedOrigins([url]));
				await change(background.pollFeed(url), 'feeds');
			},
			exportHighlights: (format, watch) =>
				saveHighlights((next) => background.exportHighlights(format, null, next), watch),
			readOpml: (content) => background.readOpml(content),
			deleteCorrection: (key) => change(background.deleteCorrection(key), 'corrections'),
			restoreCorrection: (correction) => change(background.restoreCorrection(correction), 'corrections'),
			setPageVerdict: (pattern, verdict) => change(background.setPageVerdict(pattern, verdict), 'settings'),
			exportSettings: async () => {
				const file = await background.exportSettings();
				saveFile({ ...file, content: [file.content] });
			},
			saveText: (fileName, text) => saveFile({ fileName, mediaType: 'text/plain', content: [text] }),
			setLook: (look) => change(background.setLook(look), 'settings'),
			setRetention: (retention) => change(background.setRetention(retention), 'settings'),
			openShortcutSettings,
			deleteKind: (kind) => change(background.deleteKind(kind)),
			deleteSite: (site) => change(background.deleteSite(site)),
			deleteEverything: () => change(background.deleteEverything()),
		},
	};
}

function isComplete(answers: Partial<StoredThings>): answers is StoredThings {
	const { settings, feeds, follows, corrections, backup, replication, groups, collections, use } = answers;
	const all = [settings, feeds, follows, corrections, backup, replication, groups, collections, use];
	return all.every((answer) => answer !== undefined);
}
