import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { pollDueFeeds } from '../../../src/background/feeds/poll-feeds.ts';
import { runMaintenance } from '../../../src/background/serve/run-maintenance.ts';
import { Failure } from '../../../src/core/problem.ts';
import { addFeeds, allFeeds } from '../../../src/storage/feeds/feeds.ts';
import { newFeed } from '../../../src/storage/feeds/new-feed.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';

const URLS = ['https://gazette.test/rss', 'https://gazette.test/sport'];
const RSS = '<rss version="2.0"><channel><title>Harbour Gazette</title></channel></rss>';

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	world.granted = ['*://*.gazette.test/*'];
	background = createBackground(world);
	for (const url of URLS) world.feeds.set(url, { outcome: 'answered', status: 200, url, headers: {}, body: RSS });
	const feeds = URLS.map((url) => newFeed(url, url, world.now()));
	await addFeeds(await world.database(), feeds);
});
afterEach(() => {
	vi.restoreAllMocks();
});

const feedsNow = async () => allFeeds(await world.database());
/** No feed can be written any more. */
function fillDisk() {
	const { put } = IDBObjectStore.prototype;
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
		if (this.name === 'feeds') throw new DOMException('No room', 'QuotaExceededError');
		return put.apply(this, args);
	});
}

test('a feed whose reading fails waits ever longer, and the others of its host have their turn', async () => {
	world.analysisThread.open = () => Promise.reject(new Failure({ code: 'analysis-not-started' }));
	await pollDueFeeds(background);
	expect(await feedsNow()).toMatchObject(URLS.map(() => ({ status: 'broken', problem: null, failures: 1 })));
	expect((await feedsNow()).every(({ nextPollAt }) => nextPollAt > world.now().toISOString())).toBe(true);
});

test('what is old is let go where no feed can be stored', async () => {
	fillDisk();
	await expect(runMaintenance(background, 'poll')).rejects.toThrow();
	expect(world.told).toContainEqual(['storedChanged', 'articles']);
});

test('a disk that is full for a while makes no feed one that took too long', async () => {
	const full = fillDisk();
	for (let round = 0; round < 4; round++) await expect(pollDueFeeds(background)).rejects.toThrow();
	full.mockRestore();
	await pollDueFeeds(background);
	expect(await feedsNow()).toMatchObject(URLS.map(() => ({ status: 'working' })));
});
