import { beforeEach, describe, expect, test } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import { serveFeeds } from '../../src/background/serve/serve-feeds.ts';
import { serveStories } from '../../src/background/serve/serve-stories.ts';
import type { RelatedArticle } from '../../src/core/coverage/outlet-coverage.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const GOSSIP = 'https://gossip-wire.example/feed';
const NORTHBANK = 'https://northbank.example/feed';
const LINK = 'https://northbank.example/2026/port-of-vell-reopens';
const ID = 'northbank.example/2026/port-of-vell-reopens';
const LATER = 86_400_000;

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	world.granted = ['*://*.gossip-wire.example/*', '*://*.northbank.example/*'];
});

/** What a feed says from now on. */
function feedSays(
	url: string,
	title: string,
	headline: string,
	{ link = LINK, date = '2026-03-13T08:00:00Z' } = {},
): void {
	const item = `<item><title>${headline}</title><link>${link}</link><pubDate>${date}</pubDate><description>The port of Vell reopened on Tuesday after dockworkers ended a strike, harbour master Ines Calder said.</description></item>`;
	const body = `<rss version="2.0"><channel><title>${title}</title><link>https://northbank.example/</link>${item}</channel></rss>`;
	world.feeds.set(url, { outcome: 'answered', status: 200, url, headers: {}, body });
}

const gossips = () => feedSays(GOSSIP, 'Gossip Wire', 'Northbank admits: port of Vell reopens');
const northbankSays = () => feedSays(NORTHBANK, 'Northbank Times', 'Port of Vell reopens after strike');
const entry = async () => (await world.database()).get('coverage', ID);

async function open(url: string, publisher: string, title: string): Promise<TabInfo> {
	const id = world.tabs.size + 1;
	const tab: TabInfo = { id, url, windowId: 1, isPrivate: false };
	world.tabs.set(id, tab);
	world.pages.set(id, {
		extractArticle: async () => ({
			article: sampleArticle({ url, publisher, title, publishedAt: '2026-03-13T09:00:00Z' }),
			declared: [],
		}),
		paintHighlights: async () => ({}),
	});
	const detection = { isArticle: true, confidence: 0.9, reasons: [] };
	await pageChecked(background, tab, { url, detection, headline: title, textLength: 4000 });
	return tab;
}

async function relatedIn(tab: TabInfo): Promise<RelatedArticle[]> {
	const view = await viewTab(background, tab);
	if (view.state !== 'article') throw new Error(`The tab is ${view.state}`);
	return view.view.coverage.flatMap(({ articles }) => articles);
}

describe('what a feed says of an article of another site', () => {
	test('is said by that feed, and not by the outlet, whose name an opened article gives', async () => {
		await open(
			'https://northbank.example/2026/another-day',
			'Northbank Times',
			'Herring fair moves to the old slipway',
		);
		gossips();
		await serveFeeds(background).addFeed(GOSSIP);
		const tab = await open('https://harbour.example/port-of-vell', 'Harbour Courier', 'Port of Vell reopens');
		const told = (await relatedIn(tab)).find(({ id }) => id === ID);
		expect(told).toMatchObject({ outlet: 'northbank.example', via: 'Gossip Wire' });
		const stories = await serveStories(background).listStories();
		const listed = stories.flatMap(({ articles }) => articles).find(({ id }) => id === ID);
		expect(listed).toMatchObject({ outlet: 'northbank.example', via: 'Gossip Wire' });
	});

	test.each([
		['comes first', [gossips, northbankSays], [GOSSIP, NORTHBANK], [GOSSIP, NORTHBANK]],
		['comes last', [northbankSays, gossips], [NORTHBANK, GOSSIP], [NORTHBANK]],
	])('gives way to the words of its own feed when it %s', async (_, says, feeds, noted) => {
		for (const [place, say] of says.entries()) {
			say();
			await serveFeeds(background).addFeed(feeds[place] ?? '');
		}
		expect(await entry()).toMatchObject({
			saidBy: null,
			document: { title: 'Port of Vell reopens after strike', outlet: 'Northbank Times' },
			feeds: noted,
		});
		gossips();
		await serveFeeds(background).pollFeed(GOSSIP);
		expect((await entry())?.document.title).toBe('Port of Vell reopens after strike');
	});

	test('leaves an article that was opened as it is', async () => {
		await open(LINK, 'Northbank Times', 'Port of Vell reopens after strike');
		const before = await entry();
		gossips();
		await serveFeeds(background).addFeed(GOSSIP);
		expect(await entry()).toEqual(before);
	});

	test('is no report that the article is compared with', async () => {
		gossips();
		await serveFeeds(background).addFeed(GOSSIP);
		const tab = await open('https://harbour.example/port-of-vell', 'Harbour Courier', 'Port of Vell reopens');
		const { comparedWith } = (await serveStories(background).viewStory(tab.id))?.differences ?? {};
		expect(comparedWith).toMatchObject({ wholeTexts: 0, summaries: 0 });
	});
});

test('a feed of an unknown site under the name of an agency is called by its host', async () => {
	feedSays(GOSSIP, 'Reuters', 'Vell quiet', { link: 'https://gossip-wire.example/vell-quiet' });
	await serveFeeds(background).addFeed(GOSSIP);
	const own = await (await world.database()).get('coverage', 'gossip-wire.example/vell-quiet');
	expect(own).toMatchObject({ saidBy: null, document: { outlet: 'gossip-wire.example' } });
});

describe('a date in the future', () => {
	test('of an entry is the moment it was first seen, however often it is read again', async () => {
		feedSays(GOSSIP, 'Gossip Wire', 'Northbank admits', { date: 'Thu, 01 Jan 2099 00:00:00 GMT' });
		const seenAt = world.clock.toISOString();
		await serveFeeds(background).addFeed(GOSSIP);
		for (let day = 1; day <= 3; day++) {
			world.clock = new Date(world.clock.getTime() + LATER);
			await serveFeeds(background).pollFeed(GOSSIP);
			expect(await entry()).toMatchObject({ datedAt: seenAt, document: { publishedAt: seenAt } });
		}
	});

	test('of an opened article is the moment it was first opened', async () => {
		const seenAt = world.clock.toISOString();
		for (let day = 1; day <= 2; day++) {
			const tab: TabInfo = { id: day, url: LINK, windowId: 1, isPrivate: false };
			world.tabs.set(day, tab);
			const article = sampleArticle({ publishedAt: '2099-01-01T00:00:00Z', modifiedAt: '2098-01-01T00:00:00Z' });
			world.pages.set(day, {
				extractArticle: async () => ({ article, declared: [] }),
				paintHighlights: async () => ({}),
			});
			const detection = { isArticle: true, confidence: 0.9, reasons: [] };
			await pageChecked(background, tab, { url: LINK, detection, headline: '', textLength: 4000 });
			const stored = await (await world.database()).get('articles', ID);
			expect(stored?.article).toMatchObject({ publishedAt: seenAt, modifiedAt: seenAt });
			expect(await entry()).toMatchObject({ datedAt: seenAt, document: { publishedAt: seenAt } });
			world.clock = new Date(world.clock.getTime() + LATER);
		}
	});
});
