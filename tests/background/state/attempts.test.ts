import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { pollDueFeeds, resumePolling } from '../../../src/background/feeds/poll-feeds.ts';
import { lookAtTab } from '../../../src/background/reading/look-at-tab.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { resumeReading } from '../../../src/background/reading/start-up.ts';
import { viewTab } from '../../../src/background/reading/view-tab.ts';
import { serveFeeds } from '../../../src/background/serve/serve-feeds.ts';
import { Attempts, storedLog } from '../../../src/background/state/attempts.ts';
import { type TaskOverseer, TookTooLong } from '../../../src/background/state/task-overseer.ts';
import type { PageCheck } from '../../../src/messages/page-to-background.ts';
import type { TabInfo } from '../../../src/platform/tabs.ts';
import { articleAttempt, pruneAttempts } from '../../../src/storage/attempts/attempts.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const check: PageCheck = { url, detection, headline: 'Port of Vell reopens', textLength: 4000 };
const feedUrl = 'https://tribune.example/feed.xml';

let world: FakeWorld;
let background: Background;
let extractions: number;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	extractions = 0;
	for (const shown of [tab, { ...tab, id: 8, isPrivate: true }, { ...tab, id: 9 }]) {
		world.tabs.set(shown.id, shown);
		world.pages.set(shown.id, {
			extractArticle: async () => {
				extractions++;
				return { article: sampleArticle(), declared: [] };
			},
			paintHighlights: async () => ({}),
		});
	}
	world.granted = ['*://*.tribune.example/*'];
	world.feeds.set(feedUrl, {
		outcome: 'answered',
		status: 200,
		url: feedUrl,
		headers: {},
		body: '<rss version="2.0"><channel><title>Osk Tribune</title><item><title>Vell port open again</title><link>https://tribune.example/1</link></item></channel></rss>',
	});
});

/** The next tasks are never done: the overseer ends the thread. */
function hang(of: Background, times = 1): void {
	const run = vi.spyOn(of.tasks, 'run');
	for (let i = 0; i < times; i++) run.mockImplementationOnce(async () => Promise.reject(new TookTooLong()));
}
/** A background that was killed while it worked: what it began never ends. @param deaths how many there are then */
async function killWhileReading(deaths: number): Promise<void> {
	const killed = createBackground(world);
	killed.tasks.run = () => new Promise(() => {});
	void pageChecked(killed, tab, check);
	await vi.waitFor(async () => expect((await attempts())[0]?.count).toBe(deaths), 10_000);
}
const attempts = async () => (await world.database()).getAll('attempts');
const stateOf = async (of = background, shown = tab) => (await viewTab(of, shown)).state;

describe('a page that took too long', () => {
	beforeEach(async () => {
		hang(background);
		await pageChecked(background, tab, check);
	});

	test('says so in a sentence', async () => {
		expect(await viewTab(background, tab)).toMatchObject({ state: 'failed', problem: { code: 'page-took-too-long' } });
	});

	test.each([
		['is reported again', async (woken: Background) => pageChecked(woken, tab, { ...check, textLength: 9000 })],
		['is loaded again', async (woken: Background) => pageChecked(woken, { ...tab, id: 9 }, check)],
		[
			'has another place in its address',
			async (woken: Background) => pageChecked(woken, tab, { ...check, url: `${url}#top` }),
		],
		[
			'was *looking* when the background died',
			async (woken: Background) => {
				await woken.records.set(tab, { state: 'looking', check });
				await resumeReading(woken);
				await woken.reading.get(7);
			},
		],
		[
			'was *looking* and is viewed',
			async (woken: Background) => {
				await woken.records.set(tab, { state: 'looking', check });
				await viewTab(woken, tab);
				await woken.reading.get(7);
			},
		],
	])('is not read again by itself when it %s', async (_, happen) => {
		const before = extractions;
		await happen(createBackground(world));
		expect(extractions).toBe(before);
		expect(await stateOf()).toBe('failed');
	});

	test('is read when the reader asks, and then as any other', async () => {
		world.injectDetector = async () => pageChecked(background, tab, check);
		await lookAtTab(background, tab, { anyway: false });
		expect(await stateOf()).toBe('article');
		expect(await attempts()).toEqual([]);
	});
});

test('the same page in two tabs takes too long once', async () => {
	hang(background, 2);
	await Promise.all([pageChecked(background, tab, check), pageChecked(background, { ...tab, id: 9 }, check)]);
	expect(background.tasks.run).toHaveBeenCalledTimes(1);
	expect([await stateOf(), await stateOf(background, { ...tab, id: 9 })]).toEqual(['failed', 'failed']);
});

test('nothing of a private tab that took too long goes to the disk, and it is not read again there', async () => {
	const privateTab = { ...tab, id: 8, isPrivate: true };
	hang(background);
	await pageChecked(background, privateTab, check);
	await pageChecked(background, privateTab, check);
	expect(await stateOf(background, privateTab)).toBe('failed');
	expect(extractions).toBe(1);
	expect(await attempts()).toEqual([]);
});

test('a page whose reading was cut off by the browser twice is read the third time', async () => {
	for (const deaths of [1, 2]) await killWhileReading(deaths);
	const woken = createBackground(world);
	await resumeReading(woken);
	await woken.reading.get(7);
	expect(await stateOf(woken)).toBe('article');
	expect(await attempts()).toEqual([]);
});

test('a page at which the background died three times is not read again by itself', async () => {
	for (const deaths of [1, 2, 3]) await killWhileReading(deaths);
	const woken = createBackground(world);
	await resumeReading(woken);
	await woken.reading.get(7);
	expect(await stateOf(woken)).toBe('failed');
});

test('a page that was slow when the background died is not read again by itself', async () => {
	const killed = createBackground(world);
	killed.tasks.run = ((_method: string, _args: unknown, onSlow: () => void) => {
		onSlow();
		return new Promise(() => {});
	}) as TaskOverseer['run'];
	void pageChecked(killed, tab, check);
	await vi.waitFor(async () => expect((await attempts())[0]?.isGivenUp).toBe(true), 10_000);
	const woken = createBackground(world);
	await resumeReading(woken);
	await woken.reading.get(7);
	expect(await stateOf(woken)).toBe('failed');
});

test('a page that fails for another reason may be read again', async () => {
	vi.spyOn(background.tasks, 'run').mockRejectedValueOnce(
		new Error('The part of Sidelight that analyses could not be started'),
	);
	await pageChecked(background, tab, check);
	expect(await stateOf()).toBe('failed');
	await pageChecked(background, tab, check);
	expect(await stateOf()).toBe('article');
});

test('what was given up a month ago may be tried again', async () => {
	hang(background);
	await pageChecked(background, tab, check);
	const { pruneAttempts } = await import('../../../src/storage/attempts/attempts.ts');
	await pruneAttempts(await world.database(), new Date(world.clock.getTime() + 29 * 86_400_000));
	expect(await attempts()).toHaveLength(1);
	await pruneAttempts(await world.database(), new Date(world.clock.getTime() + 31 * 86_400_000));
	expect(await attempts()).toEqual([]);
});

test('an attempt at something that runs is told from one that a life before left', async () => {
	const fresh = new Attempts(storedLog(world, world));
	const order: string[] = [];
	await Promise.all(
		['first', 'second', 'third', 'fourth', 'fifth'].map((name) =>
			fresh.run('article:a', async () => {
				order.push(name);
			}),
		),
	);
	expect(order).toHaveLength(5);
});

describe('a feed that took too long', () => {
	beforeEach(() => hang(background));

	test('says so, is not fetched again by itself, and can be removed', async () => {
		const { addFeed, listFeeds, removeFeeds } = serveFeeds(background);
		expect(await addFeed(feedUrl)).toMatchObject({ status: 'given-up', problem: { code: 'feed-took-too-long' } });
		world.clock = new Date(world.clock.getTime() + 30 * 86_400_000);
		const woken = createBackground(world);
		const fetchFeed = vi.spyOn(world, 'fetchFeed');
		await resumePolling(woken);
		await pollDueFeeds(woken);
		expect(fetchFeed).not.toHaveBeenCalled();
		await removeFeeds([feedUrl]);
		expect(await listFeeds()).toEqual([]);
	});

	test('is fetched when the reader asks, and works then', async () => {
		const { addFeed, pollFeed } = serveFeeds(background);
		await addFeed(feedUrl);
		expect((await pollFeed(feedUrl)).status).toBe('working');
		expect(await attempts()).toEqual([]);
	});
});

test('a feed at which the background died three times is given up, and one killed twice is not', async () => {
	for (let deaths = 1; deaths <= 3; deaths++) {
		const killed = createBackground(world);
		killed.tasks.run = () => new Promise(() => {});
		if (deaths === 1) void serveFeeds(killed).addFeeds([{ url: feedUrl }]);
		else void resumePolling(killed);
		await vi.waitFor(async () => expect((await attempts())[0]?.count).toBe(deaths), 10_000);
	}
	const woken = createBackground(world);
	await resumePolling(woken);
	expect((await serveFeeds(woken).listFeeds())[0]?.status).toBe('given-up');
});

test.each([
	['says only that it was given up', { isGivenUp: true }],
	['has no time', { count: 2, startedAt: 'long ago', isGivenUp: true }],
	['has words for a count', { count: 'many', startedAt: '2026-03-01T09:00:00.000Z', isGivenUp: true }],
])('a row of attempts that %s keeps no page from being read, and is not kept for ever', async (_, spoilt) => {
	const db = await world.database();
	const rowOf = (key: string) => ({ key, ...spoilt }) as never;
	await db.put('attempts', rowOf(articleAttempt(url)));
	await pageChecked(background, tab, check);
	expect(await stateOf()).toBe('article');
	await db.put('attempts', rowOf(articleAttempt(url)));
	await pruneAttempts(db, world.now());
	expect(await attempts()).toEqual([]);
});
