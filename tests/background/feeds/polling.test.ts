import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { pollDueFeeds } from '../../../src/background/feeds/poll-feeds.ts';
import { serveFeeds } from '../../../src/background/serve/serve-feeds.ts';
import { serveFollows } from '../../../src/background/serve/serve-follows.ts';
import type { FeedAnswer } from '../../../src/platform/fetch-feed.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';

const HOST = 'https://gazette.test';
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

let world: FakeWorld;
let background: Background;
let asked: string[];

beforeEach(async () => {
	world = await emptyWorld();
	world.granted = ['*://*.gazette.test/*'];
	asked = [];
	const { fetchFeed } = world;
	world.fetchFeed = (url, headers, signal) => {
		asked.push(url);
		return fetchFeed(url, headers, signal);
	};
	background = createBackground(world);
});

const item = (path: string, title: string, date = '') =>
	`<item><title>${title}</title><link>${HOST}/${path}</link>${date && `<pubDate>${date}</pubDate>`}</item>`;

function answers(path: string, body: string, more: Partial<Extract<FeedAnswer, { outcome: 'answered' }>> = {}): void {
	const url = `${HOST}${path}`;
	const feed = `<rss version="2.0"><channel><title>Harbour Gazette</title>${body}</channel></rss>`;
	world.feeds.set(url, { outcome: 'answered', status: 200, url, headers: {}, body: feed, ...more });
}

const later = (milliseconds: number) => {
	world.clock = new Date(world.clock.getTime() + milliseconds);
};
const coverage = async () =>
	(await (await world.database()).getAll('coverage')).map(({ document, datedAt }) => [document.title, datedAt]);

describe('an entry', () => {
	test('without a date is of when it was first seen, at every later poll', async () => {
		answers('/rss', item('a', 'Ferry strike'));
		await serveFeeds(background).addFeed(`${HOST}/rss`);
		later(14 * DAY);
		await pollDueFeeds(background);
		expect(asked).toHaveLength(2);
		expect(await coverage()).toEqual([['Ferry strike', '2026-03-14T09:00:00.000Z']]);
	});

	test('that stands twice in its feed has its newer headline, wherever it stands', async () => {
		answers(
			'/rss',
			item('a', 'Deal reached', 'Sat, 14 Mar 2026 08:30:00 GMT') +
				item('a', 'Strike looms', 'Sat, 14 Mar 2026 06:30:00 GMT'),
		);
		answers(
			'/oldest-first',
			item('b', 'Thaw', 'Sat, 14 Mar 2026 06:30:00 GMT') + item('b', 'Flood', 'Sat, 14 Mar 2026 08:30:00 GMT'),
		);
		await serveFeeds(background).addFeed(`${HOST}/rss`);
		await serveFeeds(background).addFeed(`${HOST}/oldest-first`);
		expect((await coverage()).map(([title]) => title).sort()).toEqual(['Deal reached', 'Flood']);
	});

	test('of an archive without dates is no news of a feed that was just added, but one that comes later is', async () => {
		const calder = { kind: 'actor', wikidata: null, name: 'Ines Calder', names: ['Ines Calder'] } as const;
		await serveFollows(background).follow({ ...calder, names: [...calder.names] }, null);
		answers('/rss', item('1', 'Ines Calder speaks') + item('2', 'Ines Calder listens'));
		await serveFeeds(background).addFeed(`${HOST}/rss`);
		expect(await serveFollows(background).listFollowNews(null)).toEqual([]);
		answers('/rss', item('3', 'Ines Calder sings') + item('1', 'Ines Calder speaks'));
		later(DAY);
		await pollDueFeeds(background);
		expect((await serveFollows(background).listFollowNews(null)).map(({ title }) => title)).toEqual([
			'Ines Calder sings',
		]);
	});
});

describe('a feed', () => {
	test('keeps the title and the folders that the reader’s list gives it', async () => {
		answers('/rss', item('a', 'Ferry strike'));
		await serveFeeds(background).addFeeds([{ url: `${HOST}/rss`, title: 'My paper', folders: ['Ports'] }]);
		await vi.waitFor(async () => {
			const [feed] = await serveFeeds(background).listFeeds();
			expect(feed).toMatchObject({ title: 'My paper', status: 'working' });
		}, 10_000);
		expect((await serveFeeds(background).exportFeeds()).content).toContain('<outline text="Ports"');
	});

	test('that the reader, or another machine, named anew while it was asked keeps what they said', async () => {
		answers('/rss', item('a', 'Ferry strike'));
		const { fetchFeed } = world;
		world.fetchFeed = async (url, headers, signal) => {
			const db = await world.database();
			const feed = await db.get('feeds', url);
			if (feed) await db.put('feeds', { ...feed, title: 'My paper', isNamed: true, folders: ['Ports'] });
			return fetchFeed(url, headers, signal);
		};
		expect(await serveFeeds(background).addFeed(`${HOST}/rss`)).toMatchObject({ title: 'My paper', status: 'working' });
		expect(await (await world.database()).get('feeds', `${HOST}/rss`)).toMatchObject({
			title: 'My paper',
			isNamed: true,
			folders: ['Ports'],
			entryCount: 1,
		});
	});

	test('that is larger than we take is read as far as it goes', async () => {
		answers('/rss', '', {
			body: `<rss version="2.0"><channel><title>G</title>${item('a', 'Ferry strike')}<item><title>Cut`,
			isCut: true,
		});
		const feed = await serveFeeds(background).addFeed(`${HOST}/rss`);
		expect(feed.status).toBe('working');
		expect((await coverage()).map(([title]) => title)).toEqual(['Ferry strike']);
	});

	test('of which nothing whole was taken is too large', async () => {
		answers('/rss', '', { body: '<rss version="2.0"><channel><title>G', isCut: true });
		expect((await serveFeeds(background).addFeed(`${HOST}/rss`)).problem).toEqual({ code: 'feed-too-large' });
	});
});

test('a host that asks for a rest is asked for none of its other feeds until then', async () => {
	const paths = Array.from({ length: 12 }, (_, n) => `/rss/${n}`);
	for (const path of paths) answers(path, '', { status: 429, headers: { 'retry-after': '7200' } });
	await serveFeeds(background).addFeeds(paths.map((path) => ({ url: `${HOST}${path}` })));
	await vi.waitFor(async () => {
		const statuses = (await serveFeeds(background).listFeeds()).map(({ status }) => status);
		expect(statuses).toContain('broken');
	}, 10_000);
	later(30 * MINUTE);
	await pollDueFeeds(background);
	expect(asked).toHaveLength(1);
	later(2 * 60 * MINUTE);
	for (const path of paths) answers(path, item(path, 'Ferry strike'));
	await pollDueFeeds(background);
	expect(new Set(asked).size).toBe(12);
});

test('a host that asks for a rest in the middle of a round is asked for no feed that still waits for its turn', async () => {
	const paths = Array.from({ length: 12 }, (_, n) => `/rss/${n}`);
	for (const path of paths) answers(path, item(path, 'Ferry strike'));
	await serveFeeds(background).addFeeds(paths.map((path) => ({ url: `${HOST}${path}` })));
	await vi.waitFor(async () => {
		expect((await serveFeeds(background).listFeeds()).every(({ status }) => status === 'working')).toBe(true);
	}, 20_000);
	later(DAY);
	asked.length = 0;
	const { fetchFeed } = world;
	// the first answers, and the host has had enough with the second
	world.fetchFeed = (url, headers, signal) => {
		if (asked.length > 0) answers(new URL(url).pathname, '', { status: 429, headers: { 'retry-after': '7200' } });
		return fetchFeed(url, headers, signal);
	};
	await pollDueFeeds(background);
	// four are asked at a time
	expect(asked.length).toBeLessThanOrEqual(5);
	later(30 * MINUTE);
	await pollDueFeeds(background);
	expect(asked.length).toBeLessThanOrEqual(6);
});

describe('looking for a site’s feeds', () => {
	test('finds that the address is one itself', async () => {
		answers('/world/rss', item('a', 'Ferry strike'));
		expect(await serveFeeds(background).findSiteFeeds(`${HOST}/world/rss`)).toEqual([
			{ url: `${HOST}/world/rss`, title: 'Harbour Gazette', isSubscribed: false },
		]);
	});

	test('looks at the usual places where its page names none', async () => {
		answers('/', '', { body: '<html><p>News</p></html>' });
		answers('/rss.xml', item('a', 'Ferry strike'));
		expect((await serveFeeds(background).findSiteFeeds(`${HOST}/`)).map(({ url }) => url)).toEqual([`${HOST}/rss.xml`]);
	});
});
