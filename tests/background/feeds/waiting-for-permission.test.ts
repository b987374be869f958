import { beforeEach, expect, test } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { feedGrantsChanged } from '../../../src/background/feeds/feed-grants-changed.ts';
import { pollDueFeeds, resumePolling } from '../../../src/background/feeds/poll-feeds.ts';
import { addFeeds, allFeeds } from '../../../src/storage/feeds/feeds.ts';
import { newFeed } from '../../../src/storage/feeds/new-feed.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';

const URLS = ['https://gazette.test/rss', 'https://gazette.test/sport'];
const GRANT = '*://*.gazette.test/*';

let world: FakeWorld;
let background: Background;
let asked: string[];

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	asked = [];
	world.fetchFeed = async (url) => {
		asked.push(url);
		const body = '<rss version="2.0"><channel><title>Harbour Gazette</title></channel></rss>';
		return { outcome: 'answered', status: 200, url, headers: {}, body };
	};
	const feeds = URLS.map((url) => newFeed(url, url, world.now()));
	await addFeeds(await world.database(), feeds);
	await pollDueFeeds(background);
});

const statuses = async () => (await allFeeds(await world.database())).map(({ status }) => status);

test('feeds whose permission came while nobody heard of it are asked by the next background, and without it not', async () => {
	await resumePolling(createBackground(world));
	expect([await statuses(), asked]).toEqual([['not-granted', 'not-granted'], []]);
	world.granted = [GRANT];
	await resumePolling(createBackground(world));
	expect([await statuses(), asked]).toEqual([['working', 'working'], URLS]);
	await resumePolling(createBackground(world));
	expect(asked).toEqual(URLS);
});

test('a poll that fails while the permission comes keeps no feed from being asked', async () => {
	world.granted = [GRANT];
	background.polls.set('https://other.test/rss', Promise.reject(new Error('No room')));
	await feedGrantsChanged(background);
	expect(await statuses()).toEqual(['working', 'working']);
});
