import { type Outlet, readOutlets } from '../../core/outlets/outlet-directory.ts';
import { suggestOutlets as chooseOutlets } from '../../core/outlets/suggest-outlets.ts';
import type { BackgroundToInterface, InterfaceToBackground } from '../../messages.ts';
import type { Client } from '../../platform/rpc.ts';
import type { NavigationActions, TabActions } from '../actions.ts';
import { type TabState, UNKNOWN_TAB } from '../tab/tab-panel.tsx';
import { copyText } from './copy-text.ts';
import { feedOrigins } from './feed-origins.ts';
import { followFeeds } from './follow-feeds.ts';
import { lookUpActions } from './look-up-actions.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { removalActions } from './removal-actions.ts';
import { saveHighlights } from './save-highlights.ts';
import { siteActions } from './site-actions.ts';

/** Enough to see who else covers a story, and few enough to choose at a glance. */
const MOST_SUGGESTED = 3;

/** The doors of `platform` that a tab's panel needs. */
export interface TabDoors {
	background: Client<InterfaceToBackground>;
	onBackgroundEvent(handlers: Partial<BackgroundToInterface>): () => void;
	requestOrigins(origins: string[]): Promise<boolean>;
	readModelFile(name: string): Promise<ArrayBuffer>;
}

export interface TabConnection {
	actions: TabActions;
	/** Shows the tab as it is now. */
	reread(): Promise<void>;
	/** Looks at the page unless that was done or the reader forbids it. For the popup: the click that opened it asks for this. */
	lookUnlessDone(): Promise<void>;
	/** No more is shown. */
	stop(): void;
}

/** Keeps `show` supplied with the state of one tab, and does what its panel asks for. */
export function connectTab(
	{ background, onBackgroundEvent, requestOrigins, readModelFile }: TabDoors,
	navigation: NavigationActions,
	tabId: number,
	show: (state: TabState) => void,
): TabConnection {
	let state: TabState = UNKNOWN_TAB;
	let latest = 0;
	let isStopped = false;
	let looksUnderWay = 0;

	function showChange(change: Partial<TabState>): void {
		state = { ...state, problem: null, ...change };
		if (!isStopped) show(state);
	}
	async function reread(): Promise<void> {
		const turn = ++latest;
		const answers = Promise.all([
			background.viewTab(tabId),
			background.viewSettings(),
			background.listFollows(),
			background.listFollowNews(tabId),
		]);
		const change = await answers.then(
			([view, { defaultMode, quoteOrder }, follows, news]) => ({ view, defaultMode, quoteOrder, follows, news }),
			(error: unknown) => ({ problem: messageOf(error) }),
		);
		// Something may have changed and been read again since.
		if (turn !== latest) return;
		// what else changes while the click is being followed shall not tell the reader that it was not made
		if (looksUnderWay > 0 && 'view' in change && change.view.state === 'not-looked-at') return;
		showChange(change);
	}
	async function look(options: { anyway: boolean }): Promise<void> {
		looksUnderWay++;
		try {
			await background.lookAtTab(tabId, options);
		} catch (error) {
			showChange({ problem: messageOf(error) });
			return;
		} finally {
			looksUnderWay--;
		}
		await reread();
	}
	/** Changes something, then shows what became of it. */
	async function change<Result>(changing: Promise<Result>): Promise<Result> {
		const result = await changing;
		await reread();
		return result;
	}

	async function suggestOutlets(): Promise<Outlet[]> {
		if (state.view?.state !== 'article') return [];
		const { url, language } = state.view.view.article;
		const [file, feeds] = await Promise.all([readModelFile('outlets'), background.listFeeds()]);
		return chooseOutlets(readOutlets(file), { url, language, followed: feeds.map((feed) => feed.url) }, MOST_SUGGESTED);
	}

	const rereadOnce = oneAtATime(reread);
	const stop = onBackgroundEvent({
		tabChanged: (changed) => {
			if (changed === tabId) rereadOnce();
		},
		storedChanged: rereadOnce,
	});
	return {
		reread,
		async lookUnlessDone() {
			const view = await background.viewTab(tabId).catch(() => null);
			await (view?.state === 'not-looked-at' ? look({ anyway: false }) : reread());
		},
		stop: () => {
			isStopped = true;
			stop();
		},
		actions: {
			...navigation,
			...siteActions(background, requestOrigins, reread),
			...removalActions(background, reread),
			...lookUpActions(background, requestOrigins, tabId),
			look,
			revealSpan: (span) => background.revealSpan(tabId, span),
			revealMention: (actor, step) => background.revealMention(tabId, actor, step),
			correctActor: (actor, verdict) => change(background.correctActor(tabId, actor, verdict)),
			findFeeds: () => background.findFeeds(tabId),
			followFeed: async (url) => ((await requestOrigins(feedOrigins([url]))) ? change(background.addFeed(url)) : null),
			follow: (subject) => change(background.follow(subject, tabId)),
			markNewsSeen: () => background.markFollowNewsSeen(),
			addFeeds: (feeds) => change(followFeeds(background, requestOrigins, feeds)),
			suggestOutlets,
			viewStory: () => background.viewStory(tabId),
			openAddress: (url) => background.openAddress(url),
			keepSpan: async (span, colour) => (await change(background.highlightSpan(tabId, span, colour))) !== null,
			revealHighlight: (id) => background.revealHighlight(tabId, id),
			editHighlight: (id, edit) => change(background.editHighlight(id, edit)),
			deleteHighlight: (id) => change(background.deleteHighlight(id)),
			restoreHighlight: (highlight) => change(background.restoreHighlight(highlight)),
			setQuoteOrder: (order) => change(background.setQuoteOrder(order)),
			copyText,
			exportHighlights: (format, watch) =>
				saveHighlights((next) => background.exportHighlights(format, tabId, next), watch),
		},
	};
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
