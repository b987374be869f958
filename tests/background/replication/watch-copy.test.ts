import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { tellSoon } from '../../../src/background/replication/watch-copy.ts';
import { EVERY_KIND } from '../../../src/core/replication/replica-setup.ts';
import { addFeeds } from '../../../src/storage/feeds/feeds.ts';
import { newFeed } from '../../../src/storage/feeds/new-feed.ts';
import { writeSetup } from '../../../src/storage/replication/replication-values.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';

let world: FakeWorld;
let background: Background;
let opened: number;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	opened = 0;
	world.granted = ['*://*.couch.test/*'];
	world.remoteCopy.open = () => {
		opened++;
		return Promise.reject(new Error('No server'));
	};
	const access = { url: 'https://couch.test/library', name: '', secret: '' };
	await writeSetup(world.values, { id: '1', access, kinds: EVERY_KIND, isPaused: false, keys: null, sealing: null });
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

test('a server is asked after a feed was polled only where there is something to tell it of feeds', async () => {
	const changed = tellSoon(() => background);
	changed('feeds');
	vi.advanceTimersByTime(1_000);
	await background.rounds.queue.run(async () => {});
	expect(opened).toBe(0);
	await addFeeds(await world.database(), [newFeed('https://gazette.test/rss', 'Gazette', world.now())]);
	changed('feeds');
	vi.advanceTimersByTime(1_000);
	await vi.waitUntil(() => opened > 0, { timeout: 20_000 });
});

test('a server is asked after anything else changed', async () => {
	const changed = tellSoon(() => background);
	for (const kind of ['feeds', 'highlights'] as const) changed(kind);
	vi.advanceTimersByTime(1_000);
	await vi.waitUntil(() => opened > 0, { timeout: 20_000 });
});
