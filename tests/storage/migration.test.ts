import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { indexWaiting } from '../../src/storage/coverage/maintain-coverage-index.ts';
import { searchCoverage } from '../../src/storage/coverage/search-coverage.ts';
import { DATABASE_NAME, openDatabase } from '../../src/storage/database.ts';
import { databaseValues } from '../../src/storage/database-values.ts';
import { allFeeds } from '../../src/storage/feeds/feeds.ts';
import { readSettings } from '../../src/storage/settings/settings.ts';
import { takeOverLocal } from '../../src/storage/settings/take-over-local.ts';
import { inventCoverage } from '../../tools/fakes/invented-coverage.ts';
import { memoryStore } from '../../tools/fakes/memory-store.ts';
import { checkCoverageIndex, readStoredIndex } from '../../tools/soak/check-coverage-index.ts';

beforeEach(async () => {
	await deleteDB(DATABASE_NAME);
});

test('coverage stored before there was an index is found after the update', async () => {
	const coverage = inventCoverage(450, 7);
	const old = await openDB(DATABASE_NAME, 1, {
		upgrade(db) {
			db.createObjectStore('coverage', { keyPath: 'id' }).createIndex('datedAt', 'datedAt');
			db.createObjectStore('feeds', { keyPath: 'url' }).createIndex('nextPollAt', 'nextPollAt');
		},
	});
	for (const entry of coverage) await old.put('coverage', entry);
	old.close();

	const db = await openDatabase();
	while (await indexWaiting(db));
	const stored = await readStoredIndex(db);
	expect(stored.coverage).toHaveLength(coverage.length);
	expect(checkCoverageIndex(stored)).toEqual([]);
	const asked = coverage[300]?.document ?? { title: '', text: '' };
	const { ranked } = await searchCoverage(db, asked, { since: '2026-01-01T00:00:00Z' }, 1);
	expect(stored.coverage.find(({ number }) => number === ranked[0]?.number)?.document).toEqual(asked);
	db.close();
});

const SETTINGS = {
	defaultMode: 'automatic',
	rules: [{ host: 'harbour.example', mode: 'off' }],
	retention: { articleDays: null, coverageDays: null, highlightDays: null },
};

test.each([
	['of version 4 takes over the settings', 4, 'automatic'],
	['that is new believes nothing that lies where scripts in pages can write', null, 'on-click'],
])('a database %s', async (_, version, mode) => {
	if (version !== null) (await openDB(DATABASE_NAME, version, { upgrade: createVersion4 })).close();
	const db = await openDatabase();
	const values = databaseValues(async () => db);
	const local = memoryStore({ settings: { version: 1, value: SETTINGS } });
	await takeOverLocal(local, values);
	expect((await readSettings(values)).defaultMode).toBe(mode);
	expect(await local.keys()).toEqual(version === null ? ['settings'] : []);
	db.close();
});

test('a feed whose trouble was stored as a sentence stays, and says it anew after the next poll', async () => {
	const old = await openDB(DATABASE_NAME, 4, { upgrade: createVersion4 });
	const feed = {
		url: 'https://vell.test/feed',
		title: 'Vell Courier',
		siteUrl: null,
		addedAt: '2026-03-02T12:00:00.000Z',
		status: 'offline',
		problem: 'The site could not be reached.',
		lastSuccessAt: null,
		nextPollAt: '2026-03-02T12:00:00.000Z',
		failures: 1,
		etag: null,
		lastModified: null,
		entryCount: 0,
		newestAt: null,
	};
	await old.put('feeds', feed);
	old.close();
	const db = await openDatabase();
	expect(await allFeeds(db)).toEqual([{ ...feed, problem: null }]);
	db.close();
});

/** The stores as version 4 made them. */
function createVersion4(db: IDBPDatabase): void {
	db.createObjectStore('articles', { keyPath: 'id' }).createIndex('lastOpenedAt', 'lastOpenedAt');
	db.createObjectStore('analyses', { keyPath: 'articleId' });
	const coverage = db.createObjectStore('coverage', { keyPath: 'id' });
	coverage.createIndex('datedAt', 'datedAt');
	coverage.createIndex('followNews', 'followNews.arrivedAt');
	coverage.createIndex('number', 'number');
	const highlights = db.createObjectStore('highlights', { keyPath: 'id' });
	highlights.createIndex('articleId', 'articleId');
	highlights.createIndex('createdAt', 'createdAt');
	db.createObjectStore('feeds', { keyPath: 'url' }).createIndex('nextPollAt', 'nextPollAt');
	db.createObjectStore('follows', { keyPath: 'key' });
	db.createObjectStore('coverageSegments', { keyPath: 'id' });
	db.createObjectStore('coverageBlocks');
	db.createObjectStore('actorCorrections', { keyPath: 'key' });
}
