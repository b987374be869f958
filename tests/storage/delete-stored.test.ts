import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StoredKind } from '../../src/core/retention/kept-use.ts';
import { articleAttempt } from '../../src/storage/attempts/attempts.ts';
import { COVERAGE_STORES, putCoverage } from '../../src/storage/coverage/coverage.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database, StoredArticle, StoredFeed, StoredHighlight } from '../../src/storage/database-schema.ts';
import { addFeeds, keepPoll, removeFeeds } from '../../src/storage/feeds/feeds.ts';
import { deleteKind, deleteSite } from '../../src/storage/maintenance/delete-stored.ts';
import { measureUse } from '../../src/storage/maintenance/measure-use.ts';
import { undoRemoval } from '../../src/storage/removals.ts';
import { checkCoverageIndex, readStoredIndex } from '../../tools/soak/check-coverage-index.ts';

const NOW = '2026-03-02T12:00:00.000Z';
const LATER = new Date('2026-03-09T12:00:00.000Z');
const FEED: StoredFeed = {
	url: 'https://vellcourier.example/rss',
	title: 'Vell Courier',
	siteUrl: null,
	addedAt: NOW,
	status: 'working',
	problem: null,
	lastSuccessAt: NOW,
	nextPollAt: NOW,
	failures: 0,
	etag: null,
	lastModified: null,
	entryCount: 2,
	newestAt: NOW,
};

let db: Database;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openDatabase();
	for (const [id, at] of [
		['vellcourier.example/strike', '2026-02-03T12:00:00.000Z'],
		['vellcourier.example/tide', NOW],
		['northbank.example/bridge', NOW],
	] as const)
		await db.put('articles', {
			id,
			article: {},
			textFingerprint: 'x',
			firstOpenedAt: at,
			lastOpenedAt: at,
		} as unknown as StoredArticle);
	await db.put('highlights', highlightOf('vellcourier.example/tide'));
	await addFeeds(db, [FEED]);
	await keepPoll(db, FEED.url, () => FEED, [entry('vellcourier.example/harbour'), entry('northbank.example/school')]);
});

function highlightOf(articleId: string) {
	return {
		id: `of ${articleId}`,
		articleId,
		url: `https://${articleId}`,
		articleTitle: 'Tide',
		outlet: null,
		quote: { type: 'TextQuoteSelector', exact: 'The tide', prefix: '', suffix: '' },
		position: { type: 'TextPositionSelector', start: 10, end: 18 },
		colour: 'green',
		note: '',
		createdAt: NOW,
		modifiedAt: NOW,
	} as never;
}

function entry(id: string) {
	const document = { id, url: `https://${id}`, title: `Strike in Vell: ${id}`, text: 'Dock workers walk out.' };
	return {
		id,
		document: { ...document, outlet: 'Vell Courier', agency: null, publishedAt: NOW, language: 'en' },
		actors: [],
		topics: [],
		datedAt: NOW,
	};
}

async function left() {
	const [articles, coverage, highlights] = await Promise.all([
		db.getAllKeys('articles'),
		db.getAllKeys('coverage'),
		db.getAllKeys('highlights'),
	]);
	expect(checkCoverageIndex(await readStoredIndex(db))).toEqual([]);
	return { articles: articles.length, coverage: coverage.length, highlights: highlights.length };
}

test('what is kept is counted, with its oldest day and the sites it is of', async () => {
	expect(await measureUse(db)).toEqual({
		articles: 3,
		coverageEntries: 2,
		highlights: 1,
		feeds: 1,
		since: { articles: '2026-02-03T12:00:00.000Z', coverage: NOW, highlights: NOW },
		sites: [
			{ site: 'vellcourier.example', articles: 2 },
			{ site: 'northbank.example', articles: 1 },
		],
	});
});

test.each<[StoredKind, Awaited<ReturnType<typeof left>>]>([
	['articles', { articles: 1, coverage: 2, highlights: 1 }],
	['coverage', { articles: 3, coverage: 0, highlights: 1 }],
	['highlights', { articles: 3, coverage: 2, highlights: 0 }],
])('of a kind, %s, all goes and nothing else, but for articles with highlights', async (kind, expected) => {
	await deleteKind(db, kind, LATER);
	expect(await left()).toEqual(expected);
	expect(await db.count('feeds')).toBe(1);
});

test('of a site everything goes, highlights too, and nothing of another', async () => {
	await deleteSite(db, 'vellcourier.example', LATER);
	expect(await left()).toEqual({ articles: 1, coverage: 1, highlights: 0 });
	expect(await db.getAllKeys('articles')).toEqual(['northbank.example/bridge']);
	expect(await db.count('tombstones')).toBe(1);
});

test('a site that only ends alike keeps all', async () => {
	await deleteSite(db, 'courier.example', LATER);
	expect(await left()).toEqual({ articles: 3, coverage: 2, highlights: 1 });
});

test('a highlight that was changed is not brought back once it is deleted', async () => {
	const id = 'of vellcourier.example/tide';
	const before = (await db.get('highlights', id)) as StoredHighlight;
	await db.put('undos', { undo: 'change 1', id, before, after: null });
	await db.put('undos', {
		undo: 'change 1',
		id: 'other',
		before: { ...before, articleId: 'northbank.example/x' },
		after: null,
	});
	await deleteSite(db, 'vellcourier.example', LATER);
	expect(await db.getAllKeys('undos')).toEqual([['change 1', 'other']]);
	await deleteKind(db, 'highlights', LATER);
	expect(await db.count('undos')).toBe(0);
});

test('what an unfollowed feed brought is not brought back once it is deleted', async () => {
	await removeFeeds(db, [FEED.url], { id: 'r', removedAt: NOW });
	await deleteSite(db, 'northbank.example', LATER);
	await undoRemoval(db, 'r');
	expect(await db.getAllKeys('coverage')).toEqual(['vellcourier.example/harbour']);
});

test('of an opened article that a feed brought stays what the feed gave away, without the text', async () => {
	const opened = { ...entry('northbank.example/bridge'), actors: ['Mara Sele'], topics: ['labour'], isOpened: true };
	const transaction = db.transaction([...COVERAGE_STORES], 'readwrite');
	await putCoverage(transaction as never, [
		{ ...opened, feeds: [FEED.url] },
		{ ...opened, id: 'vellcourier.example/strike', feeds: [] },
	]);
	await transaction.done;
	expect([...(await deleteKind(db, 'articles', LATER))].sort()).toEqual([
		'northbank.example/bridge',
		'vellcourier.example/strike',
	]);
	expect(await left()).toMatchObject({ coverage: 3 });
	expect(await db.get('coverage', 'northbank.example/bridge')).toMatchObject({
		document: { title: opened.document.title, text: '' },
		actors: [],
		topics: [],
		isOpened: false,
		feeds: [FEED.url],
	});
});

describe('what was put aside on the way', () => {
	const traces = async () => ({
		attempts: await db.getAllKeys('attempts'),
		aside: (await db.getAllKeys('values')).filter((key) => key.startsWith('row set aside')),
		before: (await db.getAll('highlightsBefore')).map((row) => (row as { id: string }).id),
	});
	const attempt = (key: string) => db.put('attempts', { key, count: 1, startedAt: NOW, isGivenUp: true });
	beforeEach(async () => {
		for (const site of ['vellcourier.example', 'northbank.example']) {
			await attempt(articleAttempt(`https://www.${site}/2026/tide?utm_source=x`));
			await attempt(`feed:https://${site}/rss`);
			await db.put('values', { words: site }, `row set aside articles ${site}/tide`);
			await db.put('highlightsBefore', highlightOf(`${site}/tide`));
		}
		await db.put('values', {}, 'row set aside feeds https://vellcourier.example/rss');
	});

	test('goes with its site', async () => {
		await deleteSite(db, 'vellcourier.example', LATER);
		expect(await traces()).toEqual({
			attempts: [
				'article:https://www.northbank.example/2026/tide?utm_source=x',
				'feed:https://northbank.example/rss',
				'feed:https://vellcourier.example/rss',
			],
			aside: ['row set aside articles northbank.example/tide', 'row set aside feeds https://vellcourier.example/rss'],
			before: ['of northbank.example/tide'],
		});
	});

	test('goes with all articles, with all highlights, and with nothing else', async () => {
		const all = await traces();
		await deleteKind(db, 'coverage', LATER);
		expect(await traces()).toEqual(all);
		await deleteKind(db, 'articles', LATER);
		expect(await traces()).toEqual({
			attempts: ['feed:https://northbank.example/rss', 'feed:https://vellcourier.example/rss'],
			aside: ['row set aside feeds https://vellcourier.example/rss'],
			before: all.before,
		});
		await db.put('highlightsBefore', null);
		await deleteKind(db, 'highlights', LATER);
		expect((await traces()).before).toEqual([]);
	});
});
