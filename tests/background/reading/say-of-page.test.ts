import { beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { sayOfPage } from '../../../src/background/reading/say-of-page.ts';
import { viewTab } from '../../../src/background/reading/view-tab.ts';
import { serveSites } from '../../../src/background/serve/serve-sites.ts';
import type { PageCheck } from '../../../src/messages/page-to-background.ts';
import type { TabInfo } from '../../../src/platform/tabs.ts';
import { readSettings } from '../../../src/storage/settings/settings.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const PATTERN = 'harbour.example/pictures/*';
const pageAt = (url: string): PageCheck => ({
	url,
	detection: { isArticle: false, confidence: 0.9, reasons: ['short'] },
	headline: 'Nine days without a boat',
	textLength: 900,
});
const tabAt = (id: number, url: string, isPrivate = false): TabInfo => ({ id, url, windowId: 1, isPrivate });

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
});

/** A page that was looked at. */
async function open(tab: TabInfo, isArticle = false): Promise<TabInfo> {
	world.tabs.set(tab.id, tab);
	world.pages.set(tab.id, {
		extractArticle: async () => ({ article: { ...sampleArticle(), url: tab.url ?? '' }, declared: [] }),
		paintHighlights: async () => ({}),
		paintOnly: async () => {},
	});
	const check = pageAt(tab.url ?? '');
	await pageChecked(background, tab, { ...check, detection: { ...check.detection, isArticle } });
	return tab;
}
const stateOf = async (tab: TabInfo) => (await viewTab(background, tab)).state;

test('a page that the reader calls an article is read, and so is the next of its kind', async () => {
	const tab = await open(tabAt(7, 'https://harbour.example/pictures/nine-days'));
	expect(await stateOf(tab)).toBe('not-article');
	await sayOfPage(background, tab, 'article');
	await vi.waitFor(async () => expect(await stateOf(tab)).toBe('article'), 10_000);
	expect((await readSettings(world.values)).verdicts).toEqual([{ pattern: PATTERN, verdict: 'article' }]);
	const next = await open(tabAt(8, 'https://www.harbour.example/pictures/the-first-boat'));
	expect(await viewTab(background, next)).toMatchObject({
		state: 'article',
		site: { pattern: PATTERN, verdict: 'article' },
		view: { detection: { reasons: ['said-article'] } },
	});
	expect(await stateOf(await open(tabAt(9, 'https://harbour.example/weather/today')))).toBe('not-article');
});

test('an article that the reader calls none is let go, and the next of its kind not read', async () => {
	const tab = await open(tabAt(7, 'https://harbour.example/pictures/nine-days'), true);
	expect(await stateOf(tab)).toBe('article');
	await sayOfPage(background, tab, 'none');
	expect(await viewTab(background, tab)).toMatchObject({
		state: 'not-article',
		detection: { reasons: ['said-none'] },
		site: { verdict: 'none' },
	});
	const injected = world.injected.length;
	expect(await stateOf(await open(tabAt(8, 'https://harbour.example/pictures/the-first-boat'), true))).toBe(
		'not-article',
	);
	expect(world.injected.length).toBe(injected);
});

test('what was said is taken back, and the page looked at anew', async () => {
	const tab = await open(tabAt(7, 'https://harbour.example/pictures/nine-days'), true);
	await sayOfPage(background, tab, 'none');
	await sayOfPage(background, tab, null);
	expect((await readSettings(world.values)).verdicts).toEqual([]);
	expect(world.injected).toContain('detector 7');
});

test('the settings list it, remove it and export it', async () => {
	await sayOfPage(background, await open(tabAt(7, 'https://harbour.example/pictures/nine-days'), true), 'none');
	const { viewSettings, setPageVerdict, exportSettings } = serveSites(background);
	expect((await viewSettings()).verdicts).toEqual([{ pattern: PATTERN, verdict: 'none' }]);
	const file = await exportSettings();
	expect(file.fileName).toBe('sidelight-settings.json');
	expect(JSON.parse(file.content).settings.verdicts).toEqual([{ pattern: PATTERN, verdict: 'none' }]);
	await setPageVerdict(PATTERN, null);
	expect((await viewSettings()).verdicts).toEqual([]);
});

test('in a private window it holds for the page alone, and is not kept', async () => {
	const tab = await open(tabAt(7, 'https://harbour.example/pictures/nine-days', true));
	expect(await viewTab(background, tab)).toMatchObject({ site: { pattern: null } });
	await sayOfPage(background, tab, 'article');
	await vi.waitFor(async () => expect(await stateOf(tab)).toBe('article'), 10_000);
	expect((await readSettings(world.values)).verdicts).toEqual([]);
});
