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
		world.showButton = vi.fn(showButton).mockRejectedValueOnce(new Error('no window'));
		const earlier = updateButton(background, tab);
		const later = updateButton(background, tab);
		await expect(earlier).rejects.toThrow('no window');
		await later;
		expect(shown()).toBe('not-article');
	});
});
