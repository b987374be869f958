import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { readArticle } from '../../../src/background/reading/read-article.ts';
import { serveFeeds } from '../../../src/background/serve/serve-feeds.ts';
import { serveLookUps } from '../../../src/background/serve/serve-look-ups.ts';
import { serveStored } from '../../../src/background/serve/serve-stored.ts';
import { type FakeWorld, fakeWorld } from '../../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const TAB = { id: 7, windowId: 1, url: sampleArticle().url, isPrivate: false, isActive: true };
const PRIVATE_TAB = { ...TAB, id: 8, isPrivate: true };
const GRANTS = ['*://*.api.gdeltproject.org/*', '*://*.news.google.com/*'];

const found = (...paths: string[]) =>
	JSON.stringify({
		articles: paths.map((path) => ({
			url: `https://elsewhere.example/${path}`,
			title: `Vell port strike over , part ${path}`,
			seendate: '20260313T031500Z',
			domain: 'elsewhere.example',
		})),
	});

let world: FakeWorld;
let background: Background;
/** What was asked, in order, with the time on the fake clock. */
let asked: { url: string; at: number }[];
let body: string;

beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	world = await fakeWorld();
	world.granted = GRANTS;
	asked = [];
	body = found('1', '2');
	world.fetchFeed = async (url) => {
		asked.push({ url, at: world.clock.getTime() });
		return { outcome: 'answered', status: 200, url, headers: {}, body };
	};
	background = createBackground(world);
	for (const tab of [TAB, PRIVATE_TAB]) {
		world.tabs.set(tab.id, tab);
		world.pages.set(tab.id, {
			extractArticle: async () => ({
				article: sampleArticle(),
				declared: [],
			}),
			paintHighlights: async () => ({}),
		});
		const detection = { isArticle: true, confidence: 1, reasons: [] };
		await readArticle(background, tab, { url: tab.url, detection, headline: 'Port of Vell', textLength: 4000 });
	}
});
const serve = () => serveLookUps(background);
const coverage = async () => (await (await world.database()).getAll('coverage')).filter(({ isOpened }) => !isOpened);

test('what would be sent is told before anything is sent', async () => {
	const plan = await serve().planLookUp(TAB.id);
	expect(plan?.words).not.toBe('');
	expect(plan).toMatchObject({ language: 'en', earlier: [] });
	expect(asked).toEqual([]);
});

describe('what GDELT finds', () => {
	test('is answered, kept as coverage by its name, and there again for a worker that has just woken', async () => {
		const result = await serve().lookUp(TAB.id, 'gdelt', ' port strike ');
		expect(result.articles.map(({ title }) => title)).toEqual([
			'Vell port strike over, part 1',
			'Vell port strike over, part 2',
		]);
		expect(new URL(asked[0]?.url ?? '').searchParams.get('query')).toBe('port strike');
		expect((await coverage()).map(({ foundBy, feeds }) => [foundBy, feeds])).toEqual([
			[['gdelt'], []],
			[['gdelt'], []],
		]);
		background = createBackground(world);
		expect((await serve().planLookUp(TAB.id))?.earlier).toEqual([result]);
	});

	test('outlives the feed that brought it too', async () => {
		const url = 'https://elsewhere.example/feed';
		const { addFeed, removeFeeds } = serveFeeds(background);
		await serve().lookUp(TAB.id, 'gdelt', 'port strike');
		world.granted = [...GRANTS, '*://*.elsewhere.example/*'];
		body = `<rss version="2.0"><channel><title>E</title><item><title>Vell port strike over</title><link>https://elsewhere.example/1</link></item><item><title>Other</title><link>https://elsewhere.example/3</link></item></channel></rss>`;
		await addFeed(url);
		expect(await coverage()).toHaveLength(3);
		await removeFeeds([url]);
		expect((await coverage()).map(({ document }) => document.url.at(-1)).sort()).toEqual(['1', '2']);
	});

	test('for a private tab is answered and not kept anywhere', async () => {
		const before = await world.session.keys();
		expect((await serve().lookUp(PRIVATE_TAB.id, 'gdelt', 'port strike')).articles).toHaveLength(2);
		expect(await coverage()).toEqual([]);
		expect(await world.session.keys()).toEqual(before);
		expect((await serve().planLookUp(PRIVATE_TAB.id))?.earlier).toEqual([]);
	});
});

describe('GDELT is asked one question in five seconds', () => {
	test('though the worker was killed in between', async () => {
		await serve().lookUp(TAB.id, 'gdelt', 'one');
		background = createBackground(world);
		await serve().lookUp(TAB.id, 'gdelt', 'two');
		expect(asked.map(({ at }) => at - (asked[0]?.at ?? 0))).toEqual([0, 5_000]);
	});

	test('though two ask at once, one of them for a private tab', async () => {
		await Promise.all([serve().lookUp(TAB.id, 'gdelt', 'one'), serve().lookUp(PRIVATE_TAB.id, 'gdelt', 'two')]);
		expect(asked.map(({ at }) => at - (asked[0]?.at ?? 0))).toEqual([0, 5_000]);
	});

	test('and Google News at once', async () => {
		body = '<rss version="2.0"><channel><title>x</title></channel></rss>';
		await serve().lookUp(TAB.id, 'google-news', 'one');
		await serve().lookUp(TAB.id, 'google-news', 'two');
		expect(asked.map(({ at }) => at - (asked[0]?.at ?? 0))).toEqual([0, 0]);
	});
});

describe('nothing is sent', () => {
	test('without the permission, which is waited for a minute', async () => {
		world.granted = [];
		await expect(serve().lookUp(TAB.id, 'gdelt', 'one')).rejects.toThrow('look-up-not-granted');
		expect(asked).toEqual([]);
	});

	test('after the reader cancelled', async () => {
		world.granted = [];
		const refused = expect(serve().lookUp(TAB.id, 'gdelt', 'one')).rejects.toThrow('look-up-not-granted');
		await new Promise((resolve) => setTimeout(resolve));
		await serve().cancelLookUp(TAB.id, 'gdelt');
		await refused;
		expect(asked).toEqual([]);
	});

	test('without words', async () => {
		await expect(serve().lookUp(TAB.id, 'gdelt', ' ')).rejects.toThrow('look-up-without-words');
	});
});

test('the permission may come while the look-up waits for it', async () => {
	world.granted = [];
	const pause = world.pause;
	world.pause = async (milliseconds) => {
		world.granted = GRANTS;
		await pause(milliseconds);
	};
	expect((await serve().lookUp(TAB.id, 'gdelt', 'one')).articles).toHaveLength(2);
});

test.each([
	[
		'says what is wrong',
		{ status: 200, body: 'The specified phrase is too short.' },
		/look-up-told .*"The specified phrase is too short\."/,
	],
	['asks to be left alone', { status: 429, body: '' }, 'look-up-busy'],
	['is in trouble', { status: 503, body: '' }, /look-up-answered .*503/],
	['leads elsewhere', { url: 'https://consent.example/', body: '' }, 'look-up-led-away'],
])('when GDELT %s, that is said', async (_, answer, words) => {
	world.fetchFeed = async (url) => ({ outcome: 'answered', status: 200, url, headers: {}, ...answer });
	await expect(serve().lookUp(TAB.id, 'gdelt', 'one')).rejects.toThrow(words);
});

test('when GDELT cannot be reached, that is said', async () => {
	world.fetchFeed = async () => ({ outcome: 'unreachable' });
	await expect(serve().lookUp(TAB.id, 'gdelt', 'one')).rejects.toThrow('look-up-unreachable');
});

describe('a look-up that is stopped', () => {
	/** Lets the network answer when it is told to. */
	const heldBack = () => {
		let letGo = () => {};
		const isLetGo = new Promise<void>((resolve) => {
			letGo = resolve;
		});
		const { fetchFeed } = world;
		world.fetchFeed = async (...asking) => {
			await isLetGo;
			return fetchFeed(...asking);
		};
		return { letGo };
	};

	test.each([
		['its site', () => serveStored(background).deleteSite('harbour.example')],
		['everything', () => serveStored(background).deleteEverything()],
	])('by deleting %s keeps nothing of what it finds after all', async (_, remove) => {
		const { letGo } = heldBack();
		body = `<rss version="2.0"><channel><title>x</title><item><title>Vell port strike over - E</title><link>https://elsewhere.example/1</link><source url="https://elsewhere.example">E</source></item></channel></rss>`;
		const refused = expect(serve().lookUp(TAB.id, 'google-news', 'one')).rejects.toThrow('look-up-stopped');
		await vi.waitFor(() => expect(background.lookUps.size).toBe(1));
		const removing = remove();
		letGo();
		await Promise.all([removing, refused]);
		expect(await coverage()).toEqual([]);
		expect((await world.session.keys()).filter((key) => key.startsWith('look-up:google-news'))).toEqual([]);
	});

	test('while it waits for its turn with GDELT ends at once, and leaves the turn to the next', async () => {
		await serve().lookUp(TAB.id, 'gdelt', 'one');
		const { pause } = world;
		let pauses = 0;
		world.pause = () => {
			pauses++;
			return new Promise(() => {});
		};
		const first = expect(serve().lookUp(TAB.id, 'gdelt', 'two')).rejects.toThrow('look-up-stopped');
		await vi.waitFor(() => expect(pauses).toBe(1));
		const behind = expect(serve().lookUp(PRIVATE_TAB.id, 'gdelt', 'three')).rejects.toThrow('look-up-stopped');
		await vi.waitFor(() => expect(background.lookUps.size).toBe(2));
		await serve().cancelLookUp(PRIVATE_TAB.id, 'gdelt');
		await behind;
		world.pause = pause;
		await serve().cancelLookUp(TAB.id, 'gdelt');
		await first;
		expect((await serve().lookUp(TAB.id, 'gdelt', 'four')).articles).toHaveLength(2);
		expect(asked).toHaveLength(2);
	});
});

describe('what was looked up is forgotten', () => {
	const lookedUp = async () =>
		Promise.all((await world.session.keys()).filter((key) => /^look-up:.*:/.test(key)).map(world.session.get));
	beforeEach(async () => {
		await serve().lookUp(TAB.id, 'gdelt', 'port strike');
		expect(await lookedUp()).toMatchObject([{ words: 'port strike', ids: { length: 2 } }]);
	});

	test.each([
		['its site', () => serveStored(background).deleteSite('harbour.example')],
		['all articles', () => serveStored(background).deleteKind('articles')],
		['all that others wrote', () => serveStored(background).deleteKind('coverage')],
	])('with %s', async (_, remove) => {
		await remove();
		expect(await lookedUp()).toEqual([]);
	});

	test('in part, where it is another site that is deleted', async () => {
		await serveStored(background).deleteSite('elsewhere.example');
		expect(await lookedUp()).toMatchObject([{ words: 'port strike', ids: [] }]);
	});
});
