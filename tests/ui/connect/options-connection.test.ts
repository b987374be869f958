import { expect, test, vi } from 'vitest';
import type { BackgroundToInterface } from '../../../src/messages.ts';
import { connectOptions } from '../../../src/ui/connect/options-connection.ts';
import type { OptionsState } from '../../../src/ui/options/options-page.tsx';
import { fakeBackground } from '../../fakes/fake-background.ts';
import { feeds, settings, use } from '../../fakes/options-state.ts';

function setUp(isGranted = true) {
	const { background, calls } = fakeBackground({
		viewSettings: async () => settings,
		listFeeds: async () => feeds,
		listFollows: async () => [],
		viewStorageUse: async () => use,
		addFeed: async (url) => ({ ...feedOf(0), url }),
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
	expect(shown).toEqual([{ stored: { settings, feeds, follows: [], use }, problem: null }]);
	tell().storedChanged?.('feeds');
	await vi.waitFor(() => expect(shown).toHaveLength(2));
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
	expect(await actions.addFeeds(['https://coast.example/rss'])).toBe(0);
	expect(calls.map(([method]) => method)).toEqual(['requestOrigins', 'requestOrigins']);
});

test('many feeds ask once, for each host once', async () => {
	const { actions, calls } = setUp();
	const urls = ['https://coast.example/a', 'https://www.coast.example/b', 'https://sele.example/rss'];
	expect(await actions.addFeeds(urls)).toBe(3);
	expect(calls[0]).toEqual(['requestOrigins', '*://*.coast.example/*', '*://*.sele.example/*']);
	expect(calls.filter(([method]) => method === 'addFeed').map(([, url]) => url)).toEqual(urls);
});

test('trying again asks for the host, and fetches even where it is refused, so that the list says why', async () => {
	const { actions, calls } = setUp(false);
	await actions.retryFeed('https://coast.example/rss');
	expect(calls.slice(0, 2)).toEqual([
		['requestOrigins', '*://*.coast.example/*'],
		['pollFeed', 'https://coast.example/rss'],
	]);
});
