import { describe, expect, test, vi } from 'vitest';
import type { BackgroundToInterface, InterfaceToBackground, TabView } from '../../../src/messages.ts';
import type { Client } from '../../../src/platform/rpc.ts';
import { connectTab } from '../../../src/ui/connect/tab-connection.ts';
import type { TabState } from '../../../src/ui/tab/tab-panel.tsx';
import { fakeBackground } from '../../fakes/fake-background.ts';
import { settings } from '../../fakes/options-state.ts';
import { highlight, TAB, tabViews } from '../../fakes/tab-views.ts';

function setUp(methods: Partial<Client<InterfaceToBackground>>) {
	const { background, calls } = fakeBackground({
		viewSettings: async () => settings,
		listFollows: async () => [],
		listFollowNews: async () => [],
		...methods,
	});
	let events: Partial<BackgroundToInterface> = {};
	const doors = {
		background,
		requestOrigins: async () => true,
		readModelFile: async () => new ArrayBuffer(0),
		onBackgroundEvent(handlers: Partial<BackgroundToInterface>) {
			events = handlers;
			return () => {
				events = {};
			};
		},
	};
	const shown: TabState[] = [];
	const navigation = { openOptions: () => {}, openStories: () => {}, openSidePanel: null };
	const connection = connectTab(doors, navigation, TAB, (state) => shown.push(state));
	const states = () => shown.map(({ view, problem }) => view?.state ?? problem);
	return { connection, calls, shown, states, tell: () => events };
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
		tell().storedChanged?.('feeds');
		await vi.waitFor(() => expect(views()).toBe(2));
		await new Promise((resolve) => setTimeout(resolve, 0));
		expect(states()).toEqual([]);
		endLook();
		await looking;
		expect(states()).toEqual(['not-looked-at']);
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
	tell().tabChanged?.(TAB + 1);
	expect(calls).toEqual([]);
	tell().tabChanged?.(TAB);
	tell().storedChanged?.('highlights');
	await vi.waitFor(() => expect(states()).toEqual(['article', 'article']));
	expect(calls.filter(([method]) => method === 'viewTab')).toHaveLength(2);
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
	expect(shown.at(-1)?.problem).toBe('The worker is gone');
	await connection.reread();
	expect(shown.at(-1)).toMatchObject({ problem: null, view: tabViews.off });
});

test('a look that fails is said to', async () => {
	const lookAtTab = () => Promise.reject(new Error('The page is gone'));
	const { connection, shown } = setUp({ viewTab: async () => tabViews.notLookedAt, lookAtTab });
	await connection.actions.look({ anyway: true });
	expect(shown.at(-1)?.problem).toBe('The page is gone');
});

test.each([
	['kept', highlight('h1', 'x'), true],
	['gone from the page', null, false],
])('a quote that is %s', async (_, answer, expected) => {
	const { connection, states } = setUp({ viewTab: async () => tabViews.article, highlightSpan: async () => answer });
	expect(await connection.actions.keepSpan([0, 4], 'yellow')).toBe(expected);
	expect(states()).toEqual(['article']);
});
