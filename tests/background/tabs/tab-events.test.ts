import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { tabUpdated, tabUpdates } from '../../../src/background/tabs/tab-events.ts';
import type { TabChange, TabInfo } from '../../../src/platform/tabs.ts';
import { type FakeWorld, fakeWorld } from '../../../tools/fakes/fake-world.ts';

const url = 'https://harbour.example/picket-line';
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const loading: TabChange = { isLoading: true, isComplete: false, url };
const complete: TabChange = { isLoading: false, isComplete: true, url: null };
const report = {
	url,
	detection: { isArticle: false, confidence: 1, reasons: ['short' as const] },
	headline: 'Picket line',
	textLength: 90,
};

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await fakeWorld();
	background = createBackground(world);
	world.tabs.set(tab.id, tab);
});

describe('a page that begins to load', () => {
	test('is no more what was found before', async () => {
		await pageChecked(background, tab, report);
		await tabUpdated(background, tab, loading);
		expect(await background.records.get(tab)).toBeUndefined();
		expect(world.buttons.get(tab.id)?.icon).toBe('not-looked-at');
	});

	test.each([
		['', [loading]],
		[' and of its end', [loading, complete]],
	] as const)('keeps what was found of it before the news of its loading%s was worked on', async (_, late) => {
		const { showButton } = world;
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		world.showButton = vi.fn(showButton).mockImplementationOnce(() => held);
		const updated = tabUpdates(background);
		// the empty page before is still worked on
		updated({ ...tab, url: 'about:blank' }, { ...loading, url: null });
		await vi.waitFor(() => expect(world.showButton).toHaveBeenCalled());
		for (const change of late) updated(tab, change);
		const checked = pageChecked(background, tab, report);
		await vi.waitFor(async () => expect(await background.records.get(tab)).toMatchObject({ state: 'not-article' }));
		const removed = vi.spyOn(background.records, 'remove');
		release();
		await checked;
		await vi.waitFor(() => expect(world.buttons.get(tab.id)?.icon).toBe('not-article'));
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(removed).not.toHaveBeenCalled();
		expect(await background.records.get(tab)).toMatchObject({ state: 'not-article' });
	});

	test('forgets what another page set of it meanwhile', async () => {
		const heardAt = performance.now();
		const before = { ...tab, url: 'https://harbour.example/before' };
		world.tabs.set(tab.id, before);
		await pageChecked(background, before, { ...report, url: before.url });
		await tabUpdated(background, tab, loading, heardAt);
		expect(await background.records.get(tab)).toBeUndefined();
	});
});
