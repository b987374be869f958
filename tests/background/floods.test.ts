import { beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { lookAtTab } from '../../src/background/reading/look-at-tab.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { readArticle } from '../../src/background/reading/read-article.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import { servePage } from '../../src/background/serve/serve-page.ts';
import { tabUpdates } from '../../src/background/tabs/tab-events.ts';
import type { PageCheck } from '../../src/messages/page-to-background.ts';
import { NoAnswer } from '../../src/platform/answer-within.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const site = 'https://www.harbour.example';
const tab: TabInfo = { id: 7, url: `${site}/0`, windowId: 1, isPrivate: false };
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const check = (url: string): PageCheck => ({ url, detection, headline: 'Port of Vell reopens', textLength: 4000 });
/** The tab shows another address. */
function show(url: string): TabInfo {
	const shown = { ...tab, url };
	world.tabs.set(7, shown);
	return shown;
}

let world: FakeWorld;
let background: Background;
let extracted: string[];

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	extracted = [];
	world.tabs.set(7, tab);
	world.pages.set(7, {
		extractArticle: async () => {
			const url = world.tabs.get(7)?.url ?? '';
			extracted.push(url);
			return { article: sampleArticle({ url }), declared: [] };
		},
		paintHighlights: async () => ({}),
	});
});

test('a page that changes its address four hundred times is read at the last address, and at few on the way', async () => {
	const last = `${site}/399`;
	let reading: Promise<void> = Promise.resolve();
	for (let i = 0; i < 400; i++) {
		const shown = show(`${site}/${i}`);
		reading = readArticle(background, shown, check(shown.url ?? ''));
		if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
	}
	await reading;
	expect(extracted.length).toBeLessThan(20);
	expect(extracted.at(-1)).toBe(last);
	const view = await viewTab(background, show(last));
	expect(view.state === 'article' && view.view.article.url).toBe(last);
});

test('of a flood of updates of a tab some are worked on, and the last state arrives', async () => {
	const buttons: (string | null | undefined)[] = [];
	const removed = vi.spyOn(background.records, 'remove');
	world.showButton = async (id) => void buttons.push(world.tabs.get(id)?.url);
	const updated = tabUpdates(background);
	for (let i = 0; i < 2400; i++)
		updated(show(`${site}/${i}`), { isLoading: true, isComplete: false, url: `${site}/${i}` });
	updated(show(`${site}/last`), { isLoading: false, isComplete: true, url: null });
	await vi.waitFor(() => expect(removed.mock.calls.length).toBeGreaterThanOrEqual(2), 10_000);
	expect(removed.mock.calls.length).toBeLessThan(15);
	expect(buttons.at(-1)).toBe(`${site}/last`);
});

test('of a flood of passages from one page’s script those beyond a reader’s pace are refused with a sentence, in that tab only', async () => {
	const url = `${site}/0`;
	await pageChecked(background, show(url), check(url));
	const page = servePage(background);
	const passage = (i: number) => ({
		quote: { type: 'TextQuoteSelector', exact: `The port ${i}`, prefix: '', suffix: '' } as const,
		position: { type: 'TextPositionSelector', start: 10 * i, end: 10 * i + 9 } as const,
	});
	const saving = Array.from({ length: 300 }, (_, i) => page(tab).saveHighlight(`h${i}`, passage(i), 'green'));
	const outcomes = await Promise.allSettled(saving);
	const kept = outcomes.filter(({ status }) => status === 'fulfilled').length;
	expect(kept).toBeGreaterThanOrEqual(40);
	expect(kept).toBeLessThan(80);
	expect(await (await world.database()).count('highlights')).toBe(kept);
	expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
		reason: { problem: { code: 'passages-flood' } },
	});
});

test('a page whose script never answers fails in a sentence, and can be tried again', async () => {
	const page = world.pages.get(7) ?? {};
	world.pages.set(7, { ...page, extractArticle: async () => Promise.reject(new NoAnswer()) });
	await pageChecked(background, tab, check(`${site}/0`));
	expect(await viewTab(background, tab)).toMatchObject({ state: 'failed', problem: { code: 'page-silent' } });
	world.pages.set(7, page);
	await pageChecked(background, tab, check(`${site}/0`));
	expect((await viewTab(background, tab)).state).toBe('article');
});

test('a page that lets no script in because it is stuck is not taken for one that the browser closes to us', async () => {
	world.injectDetector = async () => Promise.reject(new NoAnswer());
	await lookAtTab(background, tab, { anyway: false });
	expect(await viewTab(background, tab)).toMatchObject({ state: 'failed', problem: { code: 'page-silent' } });
});

test('a page with an address longer than can be kept says so, and nothing is read of it', async () => {
	const long = show(`${site}/${'a'.repeat(5000)}`);
	await pageChecked(background, long, check(long.url ?? ''));
	expect(await viewTab(background, long)).toMatchObject({ state: 'cannot-run', reason: 'long-address' });
	expect(extracted).toEqual([]);
	expect(await world.session.keys()).toEqual([]);
});

test('forty tabs opened at once are extracted a few at a time, and one that is stuck holds up no other for long', async () => {
	let running = 0;
	let most = 0;
	const read: number[] = [];
	const tabs = Array.from({ length: 40 }, (_, i): TabInfo => ({ ...tab, id: 100 + i, url: `${site}/tab-${i}` }));
	for (const each of tabs) {
		world.tabs.set(each.id, each);
		world.pages.set(each.id, {
			extractArticle: async () => {
				// the first is stuck
				if (each.id === 100) return new Promise(() => {});
				most = Math.max(most, ++running);
				await new Promise((resolve) => setTimeout(resolve, 5));
				running--;
				read.push(each.id);
				return null;
			},
		});
	}
	for (const each of tabs) void pageChecked(background, each, check(each.url ?? ''));
	await vi.waitFor(() => expect(read).toHaveLength(39), { timeout: 15_000 });
	expect(most).toBeLessThanOrEqual(4);
});

test('of many tabs that change at once few are worked on at a time, and all in the end', async () => {
	let running = 0;
	let most = 0;
	const shown = new Set<number>();
	world.showButton = async (id) => {
		most = Math.max(most, ++running);
		await new Promise((resolve) => setTimeout(resolve, 5));
		running--;
		shown.add(id);
	};
	const updated = tabUpdates(background);
	for (let i = 0; i < 40; i++) {
		const url = `${site}/tab-${i}`;
		const opened = { ...tab, id: 100 + i, url };
		world.tabs.set(opened.id, opened);
		updated(opened, { isLoading: true, isComplete: false, url });
	}
	await vi.waitFor(() => expect(shown.size).toBe(40), { timeout: 15_000 });
	expect(most).toBeLessThanOrEqual(3);
});
