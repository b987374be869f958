import { describe, expect, test, vi } from 'vitest';
import type { BackgroundToInterface } from '../../../src/messages/background-to-interface.ts';
import type { InterfaceToBackground } from '../../../src/messages/interface-to-background.ts';
import type { TabView } from '../../../src/messages/tabs.ts';
import type { Client } from '../../../src/platform/rpc.ts';
import { connectTab } from '../../../src/ui/connect/tab-connection.ts';
import type { TabState } from '../../../src/ui/tab/tab-state.ts';
import { fakeBackground } from '../../fakes/fake-background.ts';
import { settings } from '../../fakes/options-state.ts';
import { articleTab, highlight, TAB, tabViews } from '../../fakes/tab-views.ts';

function setUp(methods: Partial<Client<InterfaceToBackground>>, requestOrigins = async () => true) {
	const { background, calls } = fakeBackground({
		viewSettings: async () => settings,
		listFollows: async () => [],
		listFollowNews: async () => [],
		viewStory: async () => null,
		...methods,
	});
	const listeners = new Set<Partial<BackgroundToInterface>>();
	const doors = {
		background,
		requestOrigins,
		readModelFile: async () => new ArrayBuffer(0),
		onBackgroundEvent(handlers: Partial<BackgroundToInterface>) {
			listeners.add(handlers);
			return () => void listeners.delete(handlers);
		},
	};
	const tell = (event: (handlers: Partial<BackgroundToInterface>) => void) => {
		for (const handlers of [...listeners]) event(handlers);
	};
	const shown: TabState[] = [];
	const navigation = { openOptions: () => {}, openStories: () => {}, openLibrary: () => {}, openSidePanel: null };
	const connection = connectTab(doors, navigation, TAB, (state) => shown.push(state));
	const states = () =>
		shown.map(({ view, problem }) => view?.state ?? problem?.code).filter((state, i, all) => state !== all[i - 1]);
	return { connection, calls, shown, states, tell };
}

describe('opening the popup', () => {
	test('looks at a page that waits for it', async () => {
		const viewTab = vi.fn<() => Promise<TabView>>().mockResolvedValueOnce(tabViews.notLookedAt);
		viewTab.mockResolvedValue(tabViews.article);
		const { connection, calls, states } = setUp({ viewTab, lookAtTab: async () => tabViews.article });
		await connection.lookUnlessDone();
		expect(calls).toContainEqual(['lookAtTab', TAB, { anyway: false }]);
		expect(states()).toEqual(['article']);
	});

	test('draws what has not changed no second time', async () => {
		const { connection, shown } = setUp({ viewTab: async () => tabViews.article });
		await connection.lookUnlessDone();
		await vi.waitFor(() => expect(shown.at(-1)?.story.state).toBe('told'));
		expect(new Set(shown).size).toBe(shown.length);
	});

	test('does not say that a page was not looked at while it is, whatever else changes', async () => {
		let endLook = () => {};
		const lookAtTab = () =>
			new Promise<TabView>((resolve) => {
				endLook = () => resolve(tabViews.notLookedAt);
			});
		const { connection, calls, states, tell } = setUp({ viewTab: async () => tabViews.notLookedAt, lookAtTab });
		const looking = connection.lookUnlessDone();
		const views = () => calls.filter(([method]) => method === 'viewTab').length;
		await vi.waitFor(() => expect(calls.map(([method]) => method)).toContain('lookAtTab'));
		tell((events) => events.storedChanged?.('feeds'));
		await vi.waitFor(() => expect(views()).toBe(2));
		await new Promise((resolve) => setTimeout(resolve, 0));
		expect(states()).toEqual([]);
		endLook();
		await looking;
		expect(states()).toEqual(['not-looked-at']);
	});

	test('looks at a page of which another question overtook the first', async () => {
		let answerFirst: (view: TabView) => void = () => {};
		let answerSecond: (view: TabView) => void = () => {};
		const viewTab = vi
			.fn<() => Promise<TabView>>()
			.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)))
			.mockReturnValueOnce(new Promise((resolve) => (answerSecond = resolve)))
			.mockResolvedValue(tabViews.notLookedAt);
		const { connection, calls, tell, states } = setUp({
			viewTab,
			lookAtTab: async () => {
				viewTab.mockResolvedValue(tabViews.article);
				return tabViews.article;
			},
		});
		const looking = connection.lookUnlessDone();
		tell((events) => events.tabChanged?.(TAB));
		await vi.waitFor(() => expect(viewTab).toHaveBeenCalledTimes(2));
		answerFirst(tabViews.notLookedAt);
		await new Promise((resolve) => setTimeout(resolve, 0));
		answerSecond(tabViews.notLookedAt);
		await looking;
		expect(calls).toContainEqual(['lookAtTab', TAB, { anyway: false }]);
		expect(states()).toEqual(['article']);
	});

	test('does not say that a page was not looked at where another question overtook the one after the look', async () => {
		let answerOvertaken: (view: TabView) => void = () => {};
		let answerLast: (view: TabView) => void = () => {};
		const viewTab = vi
			.fn<() => Promise<TabView>>()
			.mockResolvedValueOnce(tabViews.notLookedAt)
			.mockReturnValueOnce(new Promise((resolve) => (answerOvertaken = resolve)))
			.mockReturnValueOnce(new Promise((resolve) => (answerLast = resolve)));
		const { connection, tell, states } = setUp({ viewTab, lookAtTab: async () => tabViews.looking });
		const looking = connection.lookUnlessDone();
		await vi.waitFor(() => expect(viewTab).toHaveBeenCalledTimes(2));
		tell((events) => events.tabChanged?.(TAB));
		await vi.waitFor(() => expect(viewTab).toHaveBeenCalledTimes(3));
		answerOvertaken(tabViews.looking);
		await new Promise((resolve) => setTimeout(resolve, 0));
		answerLast(tabViews.article);
		await looking;
		expect(states()).toEqual(['article']);
	});

	test.each(['off', 'article', 'cannotRun', 'notArticle'] as const)('only reads when the tab is %s', async (name) => {
		const { connection, calls, shown } = setUp({ viewTab: async () => tabViews[name] });
		await connection.lookUnlessDone();
		expect(calls.map(([method]) => method)).not.toContain('lookAtTab');
		expect(shown.at(-1)?.view).toEqual(tabViews[name]);
		expect(shown.at(-1)?.defaultMode).toBe('on-click');
	});
});

test('an answer that comes late does not cover a later one', async () => {
	let answerFirst: (view: TabView) => void = () => {};
	const viewTab = vi
		.fn<() => Promise<TabView>>()
		.mockReturnValueOnce(
			new Promise((resolve) => {
				answerFirst = resolve;
			}),
		)
		.mockResolvedValueOnce(tabViews.article);
	const { connection, states } = setUp({ viewTab });
	const first = connection.reread();
	await connection.reread();
	answerFirst(tabViews.looking);
	await first;
	expect(states()).toEqual(['article']);
});

test('changes of this tab and of what is stored are read, those of other tabs are not', async () => {
	const { calls, tell, states } = setUp({ viewTab: async () => tabViews.article });
	tell((events) => events.tabChanged?.(TAB + 1));
	expect(calls).toEqual([]);
	tell((events) => events.tabChanged?.(TAB));
	tell((events) => events.storedChanged?.('highlights'));
	await vi.waitFor(() => expect(calls.filter(([method]) => method === 'viewTab')).toHaveLength(2));
	expect(states()).toEqual(['article']);
});

test('nothing is shown after it is stopped', async () => {
	const { connection, states } = setUp({ viewTab: async () => tabViews.article });
	const reading = connection.reread();
	connection.stop();
	await reading;
	expect(states()).toEqual([]);
});

test('a background that fails is said to, and the next answer clears it', async () => {
	const viewTab = vi.fn<() => Promise<TabView>>().mockRejectedValueOnce(new Error('The worker is gone'));
	viewTab.mockResolvedValue(tabViews.off);
	const { connection, shown } = setUp({ viewTab });
	await connection.reread();
	expect(shown.at(-1)?.problem).toEqual({ code: 'unexpected', values: { message: 'The worker is gone' } });
	await connection.reread();
	expect(shown.at(-1)).toMatchObject({ problem: null, view: tabViews.off });
});

test('a look that fails is said to', async () => {
	const lookAtTab = () => Promise.reject(new Error('The page is gone'));
	const { connection, shown } = setUp({ viewTab: async () => tabViews.notLookedAt, lookAtTab });
	await connection.actions.look({ anyway: true });
	expect(shown.at(-1)?.problem).toEqual({ code: 'unexpected', values: { message: 'The page is gone' } });
});

test.each([
	['kept', highlight('h1', 'x'), true],
	['gone from the page', null, false],
])('a quote that is %s', async (_, answer, expected) => {
	const { connection, states } = setUp({ viewTab: async () => tabViews.article, highlightSpan: async () => answer });
	expect(await connection.actions.keepSpan([0, 4], 'yellow')).toBe(expected);
	expect(states()).toEqual(['article']);
});

describe('what changed is asked for, and nothing else', () => {
	const asked = (calls: readonly (readonly unknown[])[]) => calls.map(([method]) => String(method)).sort();

	test.each([
		['highlights', ['viewTab']],
		['settings', ['viewSettings', 'viewTab']],
		['corrections', ['viewStory', 'viewTab']],
		['follows', ['listFollowNews', 'listFollows']],
		['news', ['listFollowNews']],
		['articles', ['viewStory', 'viewTab']],
		['feeds', ['viewStory', 'viewTab']],
	] as const)('where %s changed', async (kind, expected) => {
		const { connection, calls, tell } = setUp({ viewTab: async () => tabViews.article });
		await connection.reread();
		await vi.waitFor(() => expect(calls).toContainEqual(['viewStory', TAB]));
		calls.length = 0;
		tell((events) => events.storedChanged?.(kind));
		await vi.waitFor(() => expect(asked(calls)).toEqual(expected));
	});

	test('the story of an article is not asked for again because a highlight was found on its page', async () => {
		const { connection, calls, tell } = setUp({ viewTab: async () => tabViews.article });
		await connection.reread();
		tell((events) => events.tabChanged?.(TAB));
		await vi.waitFor(() => expect(calls.filter(([method]) => method === 'viewTab')).toHaveLength(2));
		expect(calls.filter(([method]) => method === 'viewStory')).toHaveLength(1);
	});

	test('the story of another article is, and what was told of the first goes at once', async () => {
		const other = articleTab({ articleId: 'other' });
		const viewTab = vi.fn<() => Promise<TabView>>().mockResolvedValueOnce(tabViews.article).mockResolvedValue(other);
		const viewStory = vi.fn(async () => null);
		const { connection, shown } = setUp({ viewTab, viewStory });
		await connection.reread();
		await vi.waitFor(() => expect(shown.at(-1)?.story.state).toBe('told'));
		await connection.reread();
		const first = shown.find(({ view }) => view === other);
		expect(first?.story.state).toBe('waiting');
		await vi.waitFor(() => expect(viewStory).toHaveBeenCalledTimes(2));
	});

	test('no story is asked for where there is no article', async () => {
		const { connection, calls, tell } = setUp({ viewTab: async () => tabViews.notArticle });
		await connection.reread();
		tell((events) => events.storedChanged?.('feeds'));
		await vi.waitFor(() => expect(calls.filter(([method]) => method === 'viewTab')).toHaveLength(2));
		expect(calls.map(([method]) => method)).not.toContain('viewStory');
	});
});

test('a feed is on its way before the browser is asked, since its question closes the popup', async () => {
	const { connection, calls } = setUp({ addFeeds: async () => [] }, () => new Promise<boolean>(() => {}));
	void connection.actions.addFeeds([{ url: 'https://harbour.example/feed.xml', title: 'All news' }]);
	expect(calls.filter(([method]) => method === 'addFeeds')).toHaveLength(1);
});

test('the undo of a correction names the actor by its key', async () => {
	const replaced = { key: 'tomas reuel', before: null };
	const { connection, calls } = setUp({
		viewTab: async () => tabViews.article,
		correctActor: async () => replaced,
		putBackCorrection: async () => {},
	});
	const undo = await connection.actions.correctActor(4, 'hidden');
	await undo();
	expect(calls).toContainEqual(['putBackCorrection', TAB, replaced]);
});
