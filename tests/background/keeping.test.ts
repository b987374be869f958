import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { pollDueFeeds } from '../../src/background/feeds/poll-feeds.ts';
import { saveHighlight } from '../../src/background/highlights/save-highlight.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { runMaintenance } from '../../src/background/serve/run-maintenance.ts';
import { serveFeeds } from '../../src/background/serve/serve-feeds.ts';
import { serveHighlights } from '../../src/background/serve/serve-highlights.ts';
import { serveNote } from '../../src/background/serve/serve-note.ts';
import { servePage } from '../../src/background/serve/serve-page.ts';
import { serveSites } from '../../src/background/serve/serve-sites.ts';
import { serveStored } from '../../src/background/serve/serve-stored.ts';
import type { FeedAnswer } from '../../src/platform/fetch-feed.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { prune } from '../../src/storage/maintenance/prune.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { checkCoverageIndex, readStoredIndex } from '../../tools/soak/check-coverage-index.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const passage = {
	id: 'a1',
	quote: { type: 'TextQuoteSelector', exact: 'The port of Vell reopened', prefix: '', suffix: ' on Tuesday' } as const,
	position: { type: 'TextPositionSelector', start: 10, end: 35 } as const,
	colour: 'green' as const,
	note: 'Check the date',
};

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	world.tabs.set(7, tab);
	world.pages.set(7, {
		extractArticle: async () => ({ article: sampleArticle(), declared: [] }),
		paintHighlights: async (highlights) => Object.fromEntries(highlights.map(({ id }) => [id, 'exact' as const])),
	});
});
const readArticle = () => pageChecked(background, tab, { url, detection, headline: 'Port of Vell', textLength: 4000 });

describe('a highlight', () => {
	beforeEach(readArticle);

	test('asked to be kept twice, as after a killed worker, is one', async () => {
		await saveHighlight(background, tab, passage);
		await saveHighlight(createBackground(world), tab, passage);
		expect(await serveHighlights(background).listHighlights()).toHaveLength(1);
	});

	test.each([
		['longer than a passage', { quote: { ...passage.quote, exact: 'x'.repeat(10_001) } }, 'passage-too-long'],
		['of an unknown colour', { colour: 'puce' as never }, 'no-colour'],
	])('%s is refused with a sentence', async (_, change, sentence) => {
		await expect(saveHighlight(background, tab, { ...passage, ...change })).rejects.toThrow(sentence);
	});

	test('of a page that is no article is refused', async () => {
		await background.records.remove(7);
		await expect(saveHighlight(background, tab, passage)).rejects.toThrow('not-an-article');
	});

	test('deleted can be restored as it was', async () => {
		const { listHighlights, deleteHighlight, restoreHighlight } = serveHighlights(background);
		const kept = await saveHighlight(background, tab, passage);
		await deleteHighlight('a1');
		expect(await listHighlights()).toEqual([]);
		await restoreHighlight(kept);
		expect(await listHighlights()).toEqual([kept]);
	});

	test('of a private tab, deleted and restored, is in that tab again and stored nowhere', async () => {
		const privateTab = { ...tab, id: 8, isPrivate: true };
		world.tabs.set(8, privateTab);
		world.pages.set(8, world.pages.get(7) ?? {});
		await pageChecked(background, privateTab, { url, detection, headline: 'Port of Vell', textLength: 4000 });
		const { deleteHighlight, restoreHighlight } = serveHighlights(background);
		const kept = await saveHighlight(background, privateTab, passage);
		await deleteHighlight(kept.id);
		await restoreHighlight(kept);
		expect(await background.shelves.ofId(8).highlights(kept.articleId)).toHaveLength(1);
		expect(await (await world.database()).count('highlights')).toBe(0);
	});

	test('of a private tab is stored neither by undoing after the worker was killed nor after its tab closed', async () => {
		const privateTab = { ...tab, id: 8, isPrivate: true };
		world.tabs.set(8, privateTab);
		world.pages.set(8, world.pages.get(7) ?? {});
		await pageChecked(background, privateTab, { url, detection, headline: 'Port of Vell', textLength: 4000 });
		const kept = await saveHighlight(background, privateTab, passage);
		const woken = createBackground(world);
		const { restoreHighlight } = serveHighlights(woken);
		await restoreHighlight(kept);
		expect(await woken.shelves.ofId(8).highlights(kept.articleId)).toHaveLength(1);
		world.tabs.delete(8);
		await expect(restoreHighlight(kept)).rejects.toThrow('highlight-forgotten');
		expect(await (await world.database()).count('highlights')).toBe(0);
	});

	test('of a tab is exported alone, of all articles without one, and of a tab without an article not at all', async () => {
		const kept = await saveHighlight(background, tab, passage);
		const db = await world.database();
		await db.put('highlights', { ...kept, id: 'b1', articleId: 'b.test/1', articleTitle: 'Elsewhere' });
		const { exportHighlights } = serveHighlights(background);
		expect((await exportHighlights('markdown', 7)).content).not.toContain('Elsewhere');
		expect((await exportHighlights('markdown', null)).content).toContain('Elsewhere');
		await background.records.remove(7);
		await expect(exportHighlights('markdown', 7)).rejects.toThrow('article-changed');
	});

	test('of a private tab is exported with it, and not among those of all articles', async () => {
		const privateTab = { ...tab, id: 8, isPrivate: true };
		world.tabs.set(8, privateTab);
		world.pages.set(8, world.pages.get(7) ?? {});
		await pageChecked(background, privateTab, { url, detection, headline: 'Port of Vell', textLength: 4000 });
		const { quote } = await saveHighlight(background, privateTab, passage);
		const { exportHighlights } = serveHighlights(background);
		expect((await exportHighlights('markdown', 8)).content).toContain(quote.exact);
		expect((await exportHighlights('markdown', null)).content).not.toContain(quote.exact);
	});

	test('keeps its article from being let go', async () => {
		await saveHighlight(background, tab, passage);
		const db = await world.database();
		const later = new Date(world.clock.getTime() + 100 * 86_400_000);
		await prune(db, { articleDays: 30, coverageDays: 14, highlightDays: null }, later);
		expect([await db.count('articles'), await db.count('coverage'), await db.count('highlights')]).toEqual([1, 0, 1]);
		await prune(db, { articleDays: 30, coverageDays: 14, highlightDays: 60 }, later);
		expect([await db.count('articles'), await db.count('highlights')]).toEqual([0, 0]);
	});
});

test('a highlight is as young as its note', async () => {
	await readArticle();
	const { id } = await saveHighlight(background, tab, passage);
	const day = 86_400_000;
	world.clock = new Date(world.clock.getTime() + 50 * day);
	await serveHighlights(background).editHighlight(id, { note: 'Ask the auditors' });
	const db = await world.database();
	const retention = { articleDays: null, coverageDays: null, highlightDays: 60 } as const;
	await prune(db, retention, new Date(world.clock.getTime() + 50 * day));
	expect(await db.count('highlights')).toBe(1);
	await prune(db, retention, new Date(world.clock.getTime() + 70 * day));
	expect(await db.count('highlights')).toBe(0);
});

test('an article that is let go leaves nothing of its text among the coverage', async () => {
	await readArticle();
	const db = await world.database();
	expect(await db.count('coverage')).toBe(1);
	const later = new Date(world.clock.getTime() + 10 * 86_400_000);
	await prune(db, { articleDays: 7, coverageDays: null, highlightDays: null }, later);
	expect([await db.count('articles'), await db.count('analyses'), await db.count('coverage')]).toEqual([0, 0, 0]);
});

test('twenty site rules set at once all hold', async () => {
	const { changeSiteRules, viewSettings } = serveSites(background);
	const hosts = Array.from({ length: 20 }, (_, i) => `paper-${i}.example`);
	await Promise.all(hosts.map((host) => changeSiteRules([{ site: host, mode: 'off' }])));
	expect((await viewSettings()).rules).toHaveLength(20);
});

test('the news sites of a country are offered where not every site is automatic, until that is answered', async () => {
	const { offerNewsSites, setDefaultMode, viewSettings } = serveSites(background);
	const isOffered = async () => (await viewSettings()).isNewsSitesOffered;
	expect(await isOffered()).toBe(true);
	await setDefaultMode('automatic');
	expect(await isOffered()).toBe(false);
	await setDefaultMode('on-click');
	expect(await isOffered()).toBe(true);
	await offerNewsSites(false);
	expect(await isOffered()).toBe(false);
});

test('deleting everything leaves nothing, grants included', async () => {
	await readArticle();
	world.granted = ['*://*/*'];
	await serveSites(background).setDefaultMode('automatic');
	await serveStored(background).deleteEverything();
	const db = await world.database();
	const counts = await Promise.all([...db.objectStoreNames].map((name) => db.count(name)));
	expect(counts.every((count) => count === 0)).toBe(true);
	expect([...(await world.storageLocal.keys()), ...(await world.session.keys()), ...world.granted]).toEqual([]);
	expect(world.registrations).toEqual([]);
});

test('deleting everything leaves nothing of a private tab in memory either', async () => {
	const secret = { ...tab, id: 9, isPrivate: true };
	world.tabs.set(9, secret);
	world.pages.set(9, world.pages.get(tab.id) ?? {});
	await pageChecked(background, secret, { url: tab.url ?? '', detection, headline: 'Port of Vell', textLength: 4000 });
	const { offerNote } = servePage(background)(secret);
	await saveHighlight(background, secret, passage);
	const { quote, position } = passage;
	const { token } = await offerNote('h9', { quote, position }, false);
	const { kept } = background.shelves;
	expect(background.shelves.holding('a1')).not.toBe(kept);
	await vi.waitFor(
		async () => expect(await background.records.get(secret)).toMatchObject({ anchors: { a1: 'exact' } }),
		10_000,
	);
	await serveStored(background).deleteEverything();
	expect(background.shelves.holding('a1')).toBe(kept);
	expect(await background.records.get(secret)).toBeUndefined();
	expect(await serveNote(background, { tab: secret, frame: 'f' }).openNote(token)).toBeNull();
});

describe('a feed', () => {
	const feedUrl = 'https://tribune.example/feed.xml';
	const item = (number: number) =>
		`<item><title>Vell port open again, part ${number}</title><link>https://tribune.example/vell-${number}</link><pubDate>Fri, 13 Mar 2026 0${number}:00:00 GMT</pubDate></item>`;
	const answer = (change: Partial<Extract<FeedAnswer, { outcome: 'answered' }>>): FeedAnswer => ({
		outcome: 'answered',
		status: 200,
		url: feedUrl,
		headers: { etag: '"1"' },
		body: `<rss version="2.0"><channel><title>Osk Tribune</title><link>https://tribune.example/</link>${item(1)}${item(2)}</channel></rss>`,
		...change,
	});
	beforeEach(() => {
		world.granted = ['*://*.tribune.example/*'];
		world.feeds.set(feedUrl, answer({}));
	});
	const entries = async () => (await world.database()).count('coverage');

	test('is fetched as soon as it is added, and switches no site on', async () => {
		const feed = await serveFeeds(background).addFeed('tribune.example/feed.xml');
		expect(feed).toMatchObject({ title: 'Osk Tribune', status: 'working', entryCount: 2 });
		expect(await entries()).toBe(2);
		expect(world.registrations).toEqual([]);
	});

	test('read twice adds nothing twice', async () => {
		const { addFeed, pollFeed } = serveFeeds(background);
		await addFeed(feedUrl);
		await pollFeed(feedUrl);
		expect(await entries()).toBe(2);
	});

	test.each([
		['answers that nothing is new', answer({ status: 304, body: '' }), 'working'],
		['is gone', answer({ status: 410, body: '' }), 'gone'],
		['is a web page now', answer({ body: '<!doctype html><title>Sorry</title>' }), 'broken'],
		['cannot be reached', { outcome: 'unreachable' } as const, 'offline'],
		[
			'moved to a host that is not granted',
			{ outcome: 'redirected-to-ungranted-host' } as const,
			'moved-to-ungranted-host',
		],
	])('that %s keeps what it brought', async (_, next, status) => {
		const { addFeed, pollFeed } = serveFeeds(background);
		await addFeed(feedUrl);
		world.feeds.set(feedUrl, next);
		expect((await pollFeed(feedUrl)).status).toBe(status);
		expect(await entries()).toBe(2);
	});

	test('whose grant was taken back is not asked', async () => {
		const { addFeed, pollFeed } = serveFeeds(background);
		await addFeed(feedUrl);
		world.granted = [];
		expect((await pollFeed(feedUrl)).status).toBe('not-granted');
	});

	test('is asked by the alarm only when it is due', async () => {
		const { addFeed, listFeeds } = serveFeeds(background);
		await addFeed(feedUrl);
		world.feeds.set(feedUrl, { outcome: 'unreachable' });
		await pollDueFeeds(background);
		expect((await listFeeds())[0]?.status).toBe('working');
		world.clock = new Date(world.clock.getTime() + 3 * 86_400_000);
		await pollDueFeeds(background);
		expect((await listFeeds())[0]?.status).toBe('offline');
	});

	test('leaves nothing in the index once what it brought is let go, or the feed is removed', async () => {
		const { addFeed, removeFeeds } = serveFeeds(background);
		const db = await world.database();
		await readArticle();
		await addFeed(feedUrl);
		expect(checkCoverageIndex(await readStoredIndex(db))).toEqual([]);
		await removeFeeds([feedUrl]);
		expect(checkCoverageIndex(await readStoredIndex(db))).toEqual([]);
		for (const day of [100, 101, 102]) {
			world.clock = new Date(Date.UTC(2026, 2, 14 + day));
			await runMaintenance(background, 'prune');
		}
		expect([await db.count('coverage'), await db.count('coverageSegments'), await db.count('coverageBlocks')]).toEqual([
			0, 0, 0,
		]);
	});

	test('removed takes with it what only it brought', async () => {
		const { addFeed, removeFeeds } = serveFeeds(background);
		await readArticle();
		await addFeed(feedUrl);
		await removeFeeds([feedUrl]);
		expect(await entries()).toBe(1);
	});

	test.each(['', 'ftp://tribune.example/feed', 'javascript:alert(1)'])('"%s" is no address of one', async (address) => {
		await expect(serveFeeds(background).addFeed(address)).rejects.toThrow('not-web-address');
	});
});
