import { beforeEach, describe, expect, test } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { lookAtTab } from '../../src/background/reading/look-at-tab.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { resumeReading } from '../../src/background/reading/start-up.ts';
import { textArrived } from '../../src/background/reading/text-arrived.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import { tabUpdated } from '../../src/background/tabs/tab-events.ts';
import type { Article } from '../../src/core/article.ts';
import type { PageCheck } from '../../src/messages/page-to-background.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { writeSettings } from '../../src/storage/settings/settings.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const articleId = 'harbour.example/2026/03/port-of-vell-reopens';
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const check: PageCheck = { url, detection, headline: 'Port of Vell reopens', textLength: 4000 };
const notArticle: PageCheck = {
	...check,
	detection: { isArticle: false, confidence: 0.9, reasons: ['links' as const] },
};
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };

let world: FakeWorld;
let background: Background;
let extractions: number;

function openPage(article: Article | null, shown: TabInfo = tab): void {
	world.tabs.set(shown.id, shown);
	world.pages.set(shown.id, {
		extractArticle: async () => {
			extractions++;
			return article && { article, declared: [] };
		},
		paintHighlights: async () => ({}),
	});
}

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	extractions = 0;
	openPage(sampleArticle());
});

test('an article is read, stored and shown', async () => {
	await pageChecked(background, tab, check);
	const view = await viewTab(background, tab);
	expect(view.state).toBe('article');
	if (view.state !== 'article') return;
	expect(view.view.articleId).toBe(articleId);
	expect(view.view.analysis?.actors.map(({ name }) => name)).toContain('Ines Calder');
	expect(view.view.analysis?.quotes.map(({ speaker }) => speaker)).toContain('Ines Calder');
	expect(world.buttons.get(7)?.icon).toBe('article');
	expect(await (await world.database()).count('articles')).toBe(1);
	expect(world.told).toContainEqual(['tabChanged', 7]);
});

test('an article that was read and kept is shown, though its page could not be painted', async () => {
	openPage(sampleArticle());
	Object.assign(world.pages.get(7) ?? {}, {
		paintHighlights: async () => {
			throw new Error('The offset 20 is larger than the node’s length (3).');
		},
	});
	await pageChecked(background, tab, check);
	expect(await viewTab(background, tab)).toMatchObject({ state: 'article' });
	expect(world.buttons.get(7)?.icon).toBe('article');
});

test('a page that is no article gets no second script, and its reasons are shown', async () => {
	await pageChecked(background, tab, notArticle);
	expect(world.injected).toEqual([]);
	expect(await viewTab(background, tab)).toMatchObject({
		state: 'not-article',
		detection: { reasons: ['links' as const] },
	});
	expect(world.buttons.get(7)?.icon).toBe('not-article');
});

test('on a site that is off, what a left-over script says is not listened to', async () => {
	const retention = { articleDays: 30, coverageDays: 14, highlightDays: null };
	await writeSettings(world.values, {
		defaultMode: 'automatic',
		rules: [{ host: 'harbour.example', mode: 'off' }],
		retention,
		quoteOrder: 'key',
		verdicts: [],
		hasHandle: true,
		features: [],
		theme: 'system',
		language: 'browser',
		textSize: 'medium',
	});
	await pageChecked(background, tab, check);
	expect(world.injected).toEqual([]);
	expect((await viewTab(background, tab)).state).toBe('off');
});

test('the same page reported again is not read again', async () => {
	await pageChecked(background, tab, check);
	await pageChecked(background, tab, { ...check, textLength: 4400 });
	expect(extractions).toBe(1);
});

test.each([
	['text that arrived late', { textLength: 9000 }],
	['another headline under the same address', { headline: 'Ferry line to Osk cancelled' }],
])('%s is read', async (_, change) => {
	await pageChecked(background, tab, check);
	await pageChecked(background, tab, { ...check, ...change });
	expect(extractions).toBe(2);
});

test('a worker killed while reading goes on when it wakes', async () => {
	await background.records.set(tab, { state: 'looking', check });
	const woken = createBackground(world);
	await resumeReading(woken);
	await woken.reading.get(7);
	expect((await viewTab(woken, tab)).state).toBe('article');
});

test('a tab viewed while nobody reads it is read', async () => {
	await background.records.set(tab, { state: 'looking', check });
	expect((await viewTab(background, tab)).state).toBe('looking');
	await background.reading.get(7);
	expect((await viewTab(background, tab)).state).toBe('article');
});

test('an article whose reading ends while the tab is looked at is not read again', async () => {
	await background.records.set(tab, { state: 'looking', check });
	const viewing = viewTab(
		{
			...background,
			records: Object.assign(Object.create(background.records), {
				get: async (asked: TabInfo) => {
					const before = await background.records.get(asked);
					if (before?.state === 'looking')
						await background.records.set(tab, { state: 'article', check, articleId, anchors: {} });
					return before;
				},
			}),
		},
		tab,
	);
	expect(await viewing).toMatchObject({ state: 'looking' });
	await background.reading.get(tab.id);
	expect(extractions).toBe(0);
});

test('an article deleted meanwhile is made anew when it is viewed', async () => {
	await pageChecked(background, tab, check);
	await (await world.database()).clear('articles');
	expect((await viewTab(background, tab)).state).toBe('looking');
	await background.reading.get(7);
	expect((await viewTab(background, tab)).state).toBe('article');
});

test('a page closed to extensions fails with a message, and can be tried again', async () => {
	const page = world.pages.get(7);
	world.pages.delete(7);
	await pageChecked(background, tab, check);
	expect(await viewTab(background, tab)).toMatchObject({
		state: 'failed',
		problem: { code: 'unexpected', values: { message: 'The page is closed to extensions' } },
	});
	if (page) world.pages.set(7, page);
	await pageChecked(background, tab, check);
	expect((await viewTab(background, tab)).state).toBe('article');
});

test('a page of which no article can be made is none', async () => {
	openPage(null);
	await pageChecked(background, tab, check);
	expect((await viewTab(background, tab)).state).toBe('not-article');
});

test('a new page in the tab makes the old verdict go', async () => {
	await pageChecked(background, tab, check);
	const next = { ...tab, url: 'https://www.harbour.example/' };
	world.tabs.set(7, next);
	// where the address changes within the page, the reader is told that it did
	expect(await viewTab(background, next)).toMatchObject({ state: 'not-looked-at', hasMovedOn: true });
	await tabUpdated(background, next, { isLoading: true, isComplete: false, url: next.url });
	expect(await viewTab(background, next)).toMatchObject({ state: 'not-looked-at', hasMovedOn: false });
	expect(world.buttons.get(7)?.icon).toBe('not-looked-at');
});

test('what comes from a private tab is shown there and stored nowhere', async () => {
	const privateTab = { ...tab, id: 8, isPrivate: true };
	openPage(sampleArticle(), privateTab);
	await pageChecked(background, privateTab, check);
	expect((await viewTab(background, privateTab)).state).toBe('article');
	const db = await world.database();
	const counts = await Promise.all([...db.objectStoreNames].map((name) => db.count(name)));
	expect(counts.every((count) => count === 0)).toBe(true);
	expect([...(await world.session.keys()), ...(await world.storageLocal.keys())]).toEqual([]);
});

test('other opened articles of the story stand under related coverage', async () => {
	const twin = sampleArticle({
		url: 'https://tribune.example/vell-port-open',
		title: 'Vell port open again as strike ends',
		publisher: 'Osk Tribune',
		text: 'Ships returned to the port of Vell on Tuesday as a two-week strike of dockworkers ended.\n“We are back,” said harbour master Ines Calder.\nThe dockworkers’ union will vote on the settlement on Friday.',
	});
	const other = { ...tab, id: 9, url: twin.url };
	openPage(twin, other);
	await pageChecked(background, other, { ...check, url: twin.url });
	await pageChecked(background, tab, check);
	const view = await viewTab(background, tab);
	expect(view.state === 'article' && view.view.coverage.map(({ outlet }) => outlet)).toEqual(['Osk Tribune']);
});

describe('an article whose text is not there yet', () => {
	const gone = { ...check, detection: { ...detection, reasons: ['article-type' as const, 'author' as const] } };
	beforeEach(async () => {
		openPage(null);
		await pageChecked(background, tab, gone);
	});

	test('is not called no article', async () => {
		expect(await viewTab(background, tab)).toMatchObject({ detection: { hasNoText: true } });
		expect(world.buttons.get(7)).toMatchObject({ icon: 'not-looked-at', words: { tab: { code: 'no-text' } } });
	});

	test('says that something stands in front of it', async () => {
		openPage(null);
		const page = world.pages.get(7);
		world.pages.set(7, { ...page, isCovered: async () => true });
		await pageChecked(background, tab, { ...gone, textLength: 9000 });
		expect(await viewTab(background, tab)).toMatchObject({ detection: { hasNoText: true, isCovered: true } });
	});

	test('is read once the page’s script finds the text', async () => {
		openPage(sampleArticle());
		await textArrived(background, tab);
		const view = await viewTab(background, tab);
		expect(view).toMatchObject({ state: 'article', view: { detection: { reasons: ['article-type', 'author'] } } });
	});

	test('is read once more when the reader presses the button', async () => {
		openPage(sampleArticle());
		await lookAtTab(background, tab, { anyway: false });
		await background.reading.get(tab.id);
		expect((await viewTab(background, tab)).state).toBe('article');
	});
});

test.each<[string, PageCheck]>([
	['no article', notArticle],
	['read already', check],
])('that a text arrived changes nothing on a page that is %s', async (_, said) => {
	await pageChecked(background, tab, said);
	const before = extractions;
	await textArrived(background, tab);
	expect(extractions).toBe(before);
});
