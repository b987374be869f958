import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { serveFeeds } from '../../src/background/serve/serve-feeds.ts';
import { serveFollows } from '../../src/background/serve/serve-follows.ts';
import { serveStored } from '../../src/background/serve/serve-stored.ts';
import { buttonFace } from '../../src/background/tabs/button-face.ts';
import type { FollowSubject } from '../../src/core/follows/follow.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';

const feedUrl = 'https://tribune.example/feed.xml';
const calder: FollowSubject = { kind: 'actor', wikidata: null, name: 'Ines Calder', names: ['Ines Calder'] };
const election: FollowSubject = { kind: 'topic', id: 'medtop:20000574', name: 'election' };

let world: FakeWorld;
let background: Background;

function item(path: string, title: string, lead: string, pubDate = 'Sat, 14 Mar 2026 08:00:00 GMT'): string {
	const link = `https://tribune.example/${path}`;
	return `<item><title>${title}</title><link>${link}</link><description>${lead}</description><pubDate>${pubDate}</pubDate></item>`;
}
const harbour = item('port', 'Port opens again', 'Harbour master Ines Calder welcomed the first ship.');
const runoff = item('runoff', 'Runoff looms in election', 'No candidate won a majority of voters in the election.');
const gardens = item('gardens', 'Gardens of the coast', 'A walk among roses.');

function feedWith(...items: string[]): void {
	world.feeds.set(feedUrl, {
		outcome: 'answered',
		status: 200,
		url: feedUrl,
		headers: {},
		body: `<rss version="2.0"><channel><title>Osk Tribune</title><language>en</language>${items.join('')}</channel></rss>`,
	});
}
const news = async (tabId: number | null = null) => serveFollows(background).listFollowNews(tabId);
const badge = (tabId: number) => world.buttons.get(tabId)?.badge;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	world.granted = ['*://*.tribune.example/*'];
	world.tabs.set(1, { id: 1, url: 'https://other.example/', windowId: 1, isPrivate: false });
	world.tabs.set(2, { id: 2, url: 'https://other.example/', windowId: 2, isPrivate: true });
	feedWith(harbour, runoff, gardens);
});

describe('what the reader follows', () => {
	test('is listed once, the newest first', async () => {
		const { follow, listFollows } = serveFollows(background);
		await follow(calder, 1);
		world.clock = new Date(world.clock.getTime() + 1000);
		await follow(election, null);
		await follow({ ...calder, names: ['Ines Calder', 'I. J. Calder'] }, 1);
		const follows = await listFollows();
		expect(follows.map(({ name }) => name)).toEqual(['election', 'Ines Calder']);
		expect(follows[1]).toMatchObject({ names: ['Ines Calder', 'I. J. Calder'] });
	});

	test('is never chosen from a private tab', async () => {
		await expect(serveFollows(background).follow(calder, 2)).rejects.toThrow('private-not-followed');
		expect(await serveFollows(background).listFollows()).toEqual([]);
	});

	test('goes with everything else', async () => {
		await serveFollows(background).follow(calder, 1);
		await serveStored(background).deleteEverything();
		expect(await serveFollows(background).listFollows()).toEqual([]);
	});
});

describe('news about it', () => {
	beforeEach(async () => {
		await serveFollows(background).follow(calder, 1);
		await serveFollows(background).follow(election, 1);
	});
	const poll = () => serveFeeds(background).addFeed(feedUrl);

	test('is what a feed brings on it, and the button counts it', async () => {
		await poll();
		expect((await news()).map(({ title, about }) => [title, about]).sort()).toEqual([
			['Port opens again', [{ kind: 'actor', name: 'Ines Calder' }]],
			['Runoff looms in election', [{ kind: 'topic', name: 'election' }]],
		]);
		expect([badge(1), badge(2)]).toEqual(['2', '']);
		expect(await news(2)).toEqual([]);
	});

	test('is counted no more once it was seen, and stays on the list until it is dismissed', async () => {
		await poll();
		await serveFollows(background).markFollowNewsSeen();
		expect(badge(1)).toBe('');
		expect((await news()).map(({ isSeen }) => isSeen)).toEqual([true, true]);
		await serveFollows(background).dismissFollowNews();
		expect(await news()).toEqual([]);
	});

	test('is news once: the same entries read again bring nothing', async () => {
		await poll();
		await serveFollows(background).dismissFollowNews();
		await serveFeeds(background).pollFeed(feedUrl);
		expect(await news()).toEqual([]);
	});

	test('is nothing that is days old, nor what was known before it was followed', async () => {
		await serveFollows(background).unfollow('medtop:20000574');
		feedWith(item('old', 'Ines Calder retires', 'A farewell.', 'Sun, 01 Mar 2026 08:00:00 GMT'), runoff);
		await poll();
		await serveFollows(background).follow(election, 1);
		await serveFeeds(background).pollFeed(feedUrl);
		expect(await news()).toEqual([]);
	});

	test('goes when the last it is about is let go', async () => {
		await poll();
		await serveFollows(background).unfollow('medtop:20000574');
		expect((await news()).map(({ title }) => title)).toEqual(['Port opens again']);
		expect(badge(1)).toBe('1');
	});

	test('outlives the worker', async () => {
		await poll();
		background = createBackground(world);
		expect(await news()).toHaveLength(2);
	});
});

test.each([
	[{ state: 'article' }, 0, ''],
	[{ state: 'article' }, 3, '3'],
	[{ state: 'off' }, 120, '99+'],
	[{ state: 'looking' }, 3, '…'],
	[{ state: 'failed' }, 3, '!'],
] as const)('the button of a tab that is %o with %i news says "%s"', (view, count, words) => {
	expect(buttonFace(view, count)).toMatchObject({ badge: words, icon: buttonFace(view, 0).icon });
});

test('the news is counted once for the buttons of forty tabs', async () => {
	for (let id = 10; id < 50; id++)
		world.tabs.set(id, { id, url: 'https://other.example/', windowId: 1, isPrivate: false });
	await serveFollows(background).follow(calder, 1);
	await serveFeeds(background).addFeed(feedUrl);
	const read = vi.spyOn(IDBIndex.prototype, 'getAll');
	try {
		await serveFollows(background).markFollowNewsSeen();
		expect(read.mock.contexts.filter((index) => (index as IDBIndex).name === 'followNews')).toHaveLength(1);
	} finally {
		read.mockRestore();
	}
	expect(badge(49)).toBe('');
});

test('a feed that is removed leads to its own entries by index, without a walk through all', async () => {
	await serveFeeds(background).addFeed(feedUrl);
	const walk = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
	try {
		await serveFeeds(background).removeFeeds([feedUrl]);
		expect(walk.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'coverage')).toEqual([]);
	} finally {
		walk.mockRestore();
	}
	expect(await (await world.database()).count('coverage')).toBe(0);
});
