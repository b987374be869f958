import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { serveSites } from '../../../src/background/serve/serve-sites.ts';
import { serveTabs } from '../../../src/background/serve/serve-tabs.ts';
import type { TabInfo } from '../../../src/platform/tabs.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const { url, title } = sampleArticle();
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const said = (isArticle: boolean) => ({
	url,
	detection: { isArticle, confidence: 0.9, reasons: [] },
	headline: title,
	textLength: 4000,
});

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	show(tab);
});

/** The tab shows a page that can be read. */
function show(shown: TabInfo): void {
	world.tabs.set(shown.id, shown);
	world.pages.set(shown.id, {
		extractArticle: async () => ({ article: sampleArticle(), declared: [] }),
		paintHighlights: async () => ({}),
		paintOnly: async () => {},
	});
}

const look = (anyway = false) => serveTabs(background).lookAtTab(tab.id, { anyway });
const stateOf = async () => (await serveTabs(background).viewTab(tab.id)).state;

describe('a page that the reader asks to have looked at', () => {
	test('is looked at by the detector, and shows as being looked at until that answers', async () => {
		expect(await stateOf()).toBe('not-looked-at');
		expect((await look()).state).toBe('looking');
		expect(world.injected).toEqual(['detector 7']);
		await pageChecked(background, tab, said(true));
		expect(await stateOf()).toBe('article');
	});

	test('is left alone where its site is off', async () => {
		await serveSites(background).changeSiteRules([{ site: 'www.harbour.example', mode: 'off' }]);
		expect((await look()).state).toBe('off');
		expect((await look(true)).state).toBe('off');
		expect(world.injected).toEqual([]);
	});

	test('that is no article says so, and is read all the same where the reader insists', async () => {
		await pageChecked(background, tab, said(false));
		expect((await look()).state).toBe('not-article');
		expect(world.injected).toEqual([]);
		await look(true);
		await vi.waitFor(async () => expect(await stateOf()).toBe('article'), 10_000);
		expect(world.injected).toEqual(['main 7']);
	});

	test('that has been read already is not read again', async () => {
		await pageChecked(background, tab, said(true));
		world.injected = [];
		expect((await look()).state).toBe('article');
		expect((await look(true)).state).toBe('article');
		expect(world.injected).toEqual([]);
	});

	test('that the browser closes to extensions is said to be closed', async () => {
		world.injectDetector = () => Promise.reject(new Error('Cannot access contents of the page'));
		expect(await look()).toMatchObject({ state: 'cannot-run', reason: 'blocked-by-browser' });
		// a page is asked for again: the browser may let us in by now
		world.injectDetector = async (tabId) => {
			world.injected.push(`detector ${tabId}`);
		};
		expect((await look()).state).toBe('looking');
	});

	test('whose address is hidden is told from nothing: it stays not looked at', async () => {
		world.tabs.set(tab.id, { ...tab, url: null });
		world.injectDetector = () => Promise.reject(new Error('Missing host permission'));
		expect((await look()).state).toBe('not-looked-at');
	});
});

test.each([
	['chrome://settings/', 'browser-page'],
	['file:///home/reader/article.html', 'file'],
])('a page at %s is not looked at: %s', async (address, reason) => {
	show({ ...tab, url: address });
	expect(await look(true)).toEqual({ state: 'cannot-run', tabId: 7, reason });
	expect(world.injected).toEqual([]);
});

test('a tab that has been closed answers without being looked at', async () => {
	world.tabs.clear();
	const tabs = serveTabs(background);
	const gone = { state: 'cannot-run', tabId: 7, reason: 'browser-page' };
	expect(await tabs.viewTab(7)).toEqual(gone);
	expect(await tabs.lookAtTab(7, { anyway: true })).toEqual(gone);
	expect(await tabs.revealSpan(7, [0, 10])).toBe(false);
	expect(await tabs.revealMention(7, 0, 1)).toBeNull();
	expect(world.injected).toEqual([]);
});

test('an address is opened in a tab', async () => {
	const opened: string[] = [];
	world.openInTab = async (address) => {
		opened.push(address);
	};
	await serveTabs(background).openAddress('https://vell.example/');
	expect(opened).toEqual(['https://vell.example/']);
});
