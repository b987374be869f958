import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBackground } from '../../src/background/background.ts';
import { serveFeeds } from '../../src/background/serve/serve-feeds.ts';
import { EVERY_SITE } from '../../src/core/sites/match-patterns.ts';
import { fetchFeed } from '../../src/platform/fetch-feed.ts';
import { fakeWorld } from '../../tools/fakes/fake-world.ts';

const RSS =
	'<rss version="2.0"><channel><title>Router</title><item><title>Password</title><link>/a</link></item></channel></rss>';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

/** A browser that follows redirects by itself, as all do; `read` tells whether somebody read the body. */
function redirectTo(landed: string): { read: boolean } {
	const seen = { read: false };
	vi.stubGlobal('fetch', async () => {
		const body = new ReadableStream(
			{
				pull(controller) {
					seen.read = true;
					controller.enqueue(new TextEncoder().encode(RSS));
					controller.close();
				},
			},
			{ highWaterMark: 0 },
		);
		const response = new Response(body);
		Object.defineProperty(response, 'url', { value: landed });
		return response;
	});
	return seen;
}

async function addFeed(url: string) {
	const world = await fakeWorld();
	world.granted = [EVERY_SITE];
	world.fetchFeed = fetchFeed;
	const feed = await serveFeeds(createBackground(world)).addFeed(url);
	return { feed, coverage: await (await world.database()).count('coverage') };
}

describe('with a grant for every site', () => {
	test.each([
		'http://192.168.1.1/',
		'http://127.0.0.1:8080/admin',
		'http://2130706433/',
		'http://[::ffff:10.0.0.1]/',
		'http://localhost./',
		'http://nas.local/',
		'http://printer/',
	])('a feed of the web that leads to %s is refused with a sentence, and its answer is not read', async (landed) => {
		const seen = redirectTo(landed);
		const { feed, coverage } = await addFeed('https://vell-courier.example/feed');
		expect(feed).toMatchObject({
			title: 'vell-courier.example',
			status: 'broken',
			problem: { code: 'feed-in-private-network' },
		});
		expect([seen.read, coverage]).toEqual([false, 0]);
	});

	test.each(['http://192.168.1.1/feed', 'http://localhost:1200/news'])(
		'one the reader typed as %s works',
		async (url) => {
			const seen = redirectTo(url);
			const { feed, coverage } = await addFeed(url);
			expect(feed).toMatchObject({ title: 'Router', status: 'working', problem: null });
			expect([seen.read, coverage]).toEqual([true, 1]);
		},
	);
});
