import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { lookAtTab } from '../../src/background/reading/look-at-tab.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { resumeReading } from '../../src/background/reading/start-up.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { type FakeWorld, fakeWorld } from '../../tools/fakes/fake-world.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const noArticle = { isArticle: false, confidence: 0.1, reasons: ['short' as const] };
const report = { url, detection: noArticle, headline: 'Vell', textLength: 12 };
/** Longer than any report is waited for. Milliseconds. */
const LONG = 30_000;

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await fakeWorld();
	background = createBackground(world);
	for (const shown of [tab, { ...tab, id: 8, isPrivate: true }]) world.tabs.set(shown.id, shown);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

const look = (shown = tab) => lookAtTab(background, shown, { anyway: false });
const stateOf = async (of = background, shown = tab) => (await viewTab(of, shown)).state;
const untilFailed = (of = background, shown = tab) =>
	vi.waitFor(async () => expect(await stateOf(of, shown)).toBe('failed'));

test.each([
	['a tab', tab],
	['a private tab', { ...tab, id: 8, isPrivate: true }],
])('a page of %s whose detector never reports is said to be stuck, on the button too', async (_, shown) => {
	await look(shown);
	expect(await stateOf(background, shown)).toBe('looking');
	await vi.advanceTimersByTimeAsync(LONG);
	await untilFailed(background, shown);
	expect(await viewTab(background, shown)).toMatchObject({ problem: { code: 'page-silent' } });
	await vi.waitFor(() => expect(world.buttons.get(shown.id)?.badge).toBe('!'));
});

test('a detector that reports in time, or late after all, is believed', async () => {
	await look();
	await pageChecked(background, tab, report);
	await vi.advanceTimersByTimeAsync(LONG);
	expect(await stateOf()).toBe('not-article');
	await background.records.remove(7);
	await look();
	await vi.advanceTimersByTimeAsync(LONG);
	await untilFailed();
	await pageChecked(background, tab, report);
	expect(await stateOf()).toBe('not-article');
});

test.each([
	['is started', (woken: Background) => resumeReading(woken)],
	['is asked for the tab', (woken: Background) => viewTab(woken, tab)],
])('a report that a killed worker waited for is waited for by the next one, when it %s', async (_, wake) => {
	await background.records.set(tab, { state: 'checking', check: { ...report, detection: noArticle } });
	const woken = createBackground(world);
	await wake(woken);
	await vi.advanceTimersByTimeAsync(LONG);
	const record = await vi.waitFor(async () => {
		const found = await woken.records.get(tab);
		expect(found?.state).toBe('failed');
		return found;
	});
	expect(record?.check.url).toBe(url);
});

test('looking once more waits anew', async () => {
	await look();
	await vi.advanceTimersByTimeAsync(7_000);
	await look();
	await vi.advanceTimersByTimeAsync(7_000);
	expect(await stateOf()).toBe('looking');
});

test('a page the tab has gone on from is not called stuck', async () => {
	await look();
	const next = { ...tab, url: 'https://www.harbour.example/next' };
	world.tabs.set(7, next);
	await vi.advanceTimersByTimeAsync(LONG);
	expect(await stateOf(background, next)).toBe('not-looked-at');
	expect(world.buttons.get(7)?.badge ?? '').toBe('');
});
