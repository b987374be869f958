import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import type { TabRecord } from '../../../src/background/state/tab-record.ts';
import { tabChanged, updateButton } from '../../../src/background/tabs/tab-changed.ts';
import type { TabInfo } from '../../../src/platform/tabs.ts';
import { type FakeWorld, fakeWorld } from '../../../tools/fakes/fake-world.ts';

const tab: TabInfo = { id: 7, url: 'https://harbour.example/port-reopens', windowId: 1, isPrivate: false };

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await fakeWorld();
	background = createBackground(world);
	world.tabs.set(tab.id, tab);
});

const note = (state: 'looking' | 'not-article', url = tab.url ?? '') =>
	background.records.set(tab, {
		state,
		check: { url, detection: { isArticle: false, confidence: 1, reasons: [] }, headline: '', textLength: 9 },
	} satisfies TabRecord);
const shown = () => world.buttons.get(tab.id)?.icon;

describe('the button shows a tab as it is', () => {
	test('where an earlier change takes longer to be shown than a later one', async () => {
		const { showButton } = world;
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		const show = vi.fn(showButton).mockImplementationOnce(async (id, face) => {
			await held;
			return showButton(id, face);
		});
		world.showButton = show;
		await note('looking');
		const earlier = tabChanged(background, tab);
		await vi.waitFor(() => expect(show).toHaveBeenCalled());
		await note('not-article');
		const later = tabChanged(background, tab);
		// so that a change that does not wait for the one before is through
		await new Promise((resolve) => setTimeout(resolve, 30));
		release();
		await Promise.all([earlier, later]);
		expect(shown()).toBe('not-article');
	});

	test('where it has gone on to another page since the change was heard of', async () => {
		const next = 'https://harbour.example/picket-line';
		world.tabs.set(tab.id, { ...tab, url: next });
		await note('not-article', next);
		await updateButton(background, tab);
		expect(shown()).toBe('not-article');
	});

	test('where an earlier change could not be shown', async () => {
		await note('not-article');
		const { showButton } = world;
		const show = vi.fn(showButton).mockRejectedValueOnce(new Error('no window'));
		world.showButton = show;
		const earlier = updateButton(background, tab);
		earlier.catch(() => {});
		await vi.waitFor(() => expect(show).toHaveBeenCalled());
		const later = updateButton(background, tab);
		await expect(earlier).rejects.toThrow('no window');
		await later;
		expect(shown()).toBe('not-article');
	});

	test('at the last of many changes, and looks once for all that came while it looked before', async () => {
		await note('looking');
		const show = vi.fn(world.showButton);
		world.showButton = show;
		const changes = Array.from({ length: 50 }, () => updateButton(background, tab));
		await note('not-article');
		changes.push(updateButton(background, tab));
		await Promise.all(changes);
		expect(shown()).toBe('not-article');
		expect(show.mock.calls.length).toBeLessThanOrEqual(3);
		expect(background.buttonTurns.size).toBe(0);
	});

	test('of forty tabs that change together, few at a time', async () => {
		const { showButton } = world;
		let running = 0;
		let most = 0;
		world.showButton = async (...args) => {
			most = Math.max(most, ++running);
			await new Promise((resolve) => setTimeout(resolve, 2));
			running--;
			return showButton(...args);
		};
		const tabs = Array.from({ length: 40 }, (_, i): TabInfo => ({ ...tab, id: 100 + i }));
		for (const each of tabs) world.tabs.set(each.id, each);
		await Promise.all(tabs.map((each) => tabChanged(background, each)));
		expect(most).toBeLessThanOrEqual(4);
		expect(tabs.filter(({ id }) => !world.buttons.has(id))).toEqual([]);
	});
});
