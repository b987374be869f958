import { beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import { serveStored } from '../../src/background/serve/serve-stored.ts';
import type { PageCheck } from '../../src/messages/page-to-background.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const check: PageCheck = {
	url,
	detection: { isArticle: true, confidence: 0.9, reasons: ['article-type'] },
	headline: 'Port of Vell reopens',
	textLength: 4000,
};
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };

let world: FakeWorld;
let background: Background;
beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	world.tabs.set(tab.id, tab);
	world.pages.set(tab.id, {
		extractArticle: async () => ({ article: sampleArticle(), declared: [] }),
		paintHighlights: async () => ({}),
	});
});
const countArticles = async () => (await world.database()).count('articles');
/** As an open panel does whenever something stored has changed. */
const lookAgain = async () => {
	const { state } = await viewTab(background, tab);
	await Promise.all(background.reading.values());
	return state;
};

test.each([
	['all articles', () => serveStored(background).deleteKind('articles')],
	['its site', () => serveStored(background).deleteSite('harbour.example')],
])('an article that is deleted with %s is not read again for a panel that is open', async (_, remove) => {
	await pageChecked(background, tab, check);
	expect(await countArticles()).toBe(1);
	await remove();
	expect(await lookAgain()).toBe('not-looked-at');
	expect(await countArticles()).toBe(0);
});

test('an article of another site stays in its tab', async () => {
	await pageChecked(background, tab, check);
	await serveStored(background).deleteSite('northbank.example');
	expect(await lookAgain()).toBe('article');
});

test('what is being read while it is deleted is not stored afterwards', async () => {
	let letOn = () => {};
	const isLetOn = new Promise<void>((resolve) => {
		letOn = resolve;
	});
	world.pages.set(tab.id, {
		extractArticle: async () => {
			await isLetOn;
			return { article: sampleArticle(), declared: [] };
		},
		paintHighlights: async () => ({}),
	});
	const reading = pageChecked(background, tab, check);
	await vi.waitFor(() => expect(background.reading.size).toBe(1));
	const deletion = serveStored(background).deleteKind('articles');
	letOn();
	await Promise.all([deletion, reading]);
	expect(await countArticles()).toBe(0);
});

test('the news is told to have changed', async () => {
	await serveStored(background).deleteKind('coverage');
	expect(world.told).toContainEqual(['storedChanged', 'news']);
});

test('after everything was deleted a tab is not read again, though the session has no room for its record', async () => {
	const { set } = world.session;
	world.session.set = async (key, value) => {
		if (key.startsWith('tab:')) throw new Error('QUOTA_BYTES quota exceeded');
		await set(key, value);
	};
	await pageChecked(background, tab, check);
	await serveStored(background).deleteEverything();
	expect(await lookAgain()).toBe('not-looked-at');
	expect(await countArticles()).toBe(0);
});
