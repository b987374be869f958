import { expect, test, vi } from 'vitest';
import type { BackgroundToInterface } from '../../../src/messages/background-to-interface.ts';
import { connectOptions } from '../../../src/ui/connect/options-connection.ts';
import type { OptionsState } from '../../../src/ui/options/options-state.ts';
import { fakeBackground } from '../../fakes/fake-background.ts';
import { backup, corrections, feeds, settings, use } from '../../fakes/options-state.ts';

function setUp(isGranted = true) {
	const { background, calls } = fakeBackground({
		viewSettings: async () => settings,
		listFeeds: async () => feeds,
		listFollows: async () => [],
		listCorrections: async () => corrections,
		viewBackup: async () => backup,
		viewReplication: async () => null,
		listGroups: async () => [],
		listCollections: async () => [],
		viewStorageUse: async () => use,
		addFeed: async (url) => ({ ...feedOf(0), url }),
		addFeeds: async (added) => added.map(({ url }) => url),
		removeFeeds: async () => 'removal 1',
		undoRemoval: async (removal) => removal === 'removal 1',
		pollFeed: async () => feedOf(0),
	});
	let events: Partial<BackgroundToInterface> = {};
	const shown: OptionsState[] = [];
	const doors = {
		background,
		requestOrigins: async (origins: string[]) => {
			calls.push(['requestOrigins', ...origins]);
			return isGranted;
		},
		readProduct: async () => ({ version: '0.1.0' }),
		listShortcuts: async () => [],
		openShortcutSettings: async () => {},
		readModelFile: async () => new ArrayBuffer(0),
		onBackgroundEvent: (handlers: Partial<BackgroundToInterface>) => {
			events = handlers;
			return () => {};
		},
	};
	return { ...connectOptions(doors, (state) => shown.push(state)), calls, shown, tell: () => events };
}

function feedOf(index: number) {
	const feed = feeds[index];
	if (!feed) throw new Error(`There is no fake feed ${index}`);
	return feed;
}

test('shows what is stored, again whenever it changes', async () => {
	const { reread, shown, tell } = setUp();
	await reread();
	expect(shown.at(-1)).toEqual({
		stored: { settings, feeds, follows: [], corrections, backup, replication: null, groups: [], collections: [], use },
		version: '0.1.0',
		shortcuts: [],
		problem: null,
	});
	const before = shown.length;
	tell().storedChanged?.('feeds');
	await vi.waitFor(() => expect(shown).toHaveLength(before + 1));
});

test('a feed asks for its host, within the click and before anything else', async () => {
	const { actions, calls } = setUp();
	const adding = actions.addFeed('https://www.coast.example/rss?all');
	expect(calls).toEqual([['requestOrigins', '*://*.coast.example/*']]);
	expect((await adding)?.url).toBe('https://www.coast.example/rss?all');
});

test('a feed whose host is refused is not added', async () => {
	const { actions, calls } = setUp(false);
	expect(await actions.addFeed('https://coast.example/rss')).toBeNull();
	expect(calls.map(([method]) => method)).toEqual(['requestOrigins']);
});

test('a site whose host is refused is not looked at', async () => {
	const { actions, calls } = setUp(false);
	expect(await actions.findSiteFeeds('https://coast.example/')).toBeNull();
	expect(calls.map(([method]) => method)).toEqual(['requestOrigins']);
});

test('many feeds are on their way before the browser asks, once, for each host once', async () => {
	const { actions, calls } = setUp();
	const feeds = [
		{ url: 'https://coast.example/a' },
		{ url: 'https://www.coast.example/b', otherUrls: ['https://rss.tides.example/b'] },
		{ url: 'https://sele.example/rss' },
	];
	expect(await actions.addFeeds(feeds)).toBe(3);
	expect(calls.slice(0, 2)).toEqual([
		['addFeeds', feeds],
		['requestOrigins', '*://*.coast.example/*', '*://*.rss.tides.example/*', '*://*.sele.example/*'],
	]);
});

test('many feeds whose hosts are refused are let go again', async () => {
	const { actions, calls } = setUp(false);
	expect(await actions.addFeeds([{ url: 'https://coast.example/a' }])).toBe(0);
	expect(calls.slice(2, 3)).toEqual([['removeFeeds', ['https://coast.example/a']]]);
});

test('what was removed can be put back', async () => {
	const { actions, calls } = setUp();
	const undo = await actions.removeFeeds(['https://coast.example/a', 'https://coast.example/b']);
	calls.length = 0;
	await undo();
	expect(calls[0]).toEqual(['undoRemoval', 'removal 1']);
});

test('trying again asks for the host, and fetches even where it is refused, so that the list says why', async () => {
	const { actions, calls } = setUp(false);
	await actions.retryFeed('https://coast.example/rss');
	expect(calls.slice(0, 2)).toEqual([
		['requestOrigins', '*://*.coast.example/*'],
		['pollFeed', 'https://coast.example/rss'],
	]);
});
