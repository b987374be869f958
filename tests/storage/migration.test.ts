import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { HighlightRecord } from '../../src/core/highlights/highlight-record.ts';
import { indexWaiting } from '../../src/storage/coverage/maintain-coverage-index.ts';
import { searchCoverage } from '../../src/storage/coverage/search-coverage.ts';
import { DATABASE_NAME, openDatabase } from '../../src/storage/database.ts';
import { databaseValues } from '../../src/storage/database-values.ts';
import { allFeeds } from '../../src/storage/feeds/feeds.ts';
import { highlightReplica } from '../../src/storage/highlights/highlight-replica.ts';
import { allHighlights, changeHighlight } from '../../src/storage/highlights/highlights.ts';
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
			db.createObjectStore('highlights', { keyPath: 'id' });
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

describe('highlights of version 5', () => {
	const old = {
		id: 'h1',
		articleId: 'harbour.example/port',
		url: 'https://www.harbour.example/port',
		articleTitle: 'Port of Vell',
		outlet: null,
		quote: { type: 'TextQuoteSelector', exact: 'The port of Vell reopened', prefix: '', suffix: '' },
		position: { type: 'TextPositionSelector', start: 10, end: 35 },
		colour: 'green',
		note: 'Check.',
		createdAt: '2026-03-02T12:00:00.000Z',
		modifiedAt: '2026-03-04T12:00:00.000Z',
	};
	const unreadable = { id: 'h2', articleId: 7, modifiedAt: 'yesterday', words: 'of no version' };

	beforeEach(async () => {
		const db = await openDB(DATABASE_NAME, 5, {
			upgrade(created) {
				createVersion4(created);
				created.createObjectStore('values');
				created.createObjectStore('attempts', { keyPath: 'key' });
			},
		});
		await db.put('highlights', old);
		await db.put('highlights', unreadable);
		db.close();
	});

	test('are as they were, and later writings win over them', async () => {
		const db = await openDatabase();
		expect(await allHighlights(db)).toEqual([old]);
		const { changes } = await highlightReplica(db, () => new Date()).changesSince(0, 10);
		expect(changes).toMatchObject([{ kept: { id: 'h1', clocks: { note: expect.stringContaining(old.modifiedAt) } } }]);
		const kept = { ...(changes[0] as { kept: HighlightRecord }).kept };
		await changeHighlight(db, 'h1', { note: 'Checked.' }, '2026-03-14T09:00:00.000Z');
		await highlightReplica(db, () => new Date()).take([{ kept }], null);
		expect(await allHighlights(db)).toMatchObject([{ note: 'Checked.' }]);
		db.close();
	});

	test('are kept as they were until what came of them has opened twice', async () => {
		for (const kept of [[old, unreadable], []]) {
			const db = await openDatabase();
			expect(await db.getAll('highlightsBefore')).toEqual(kept);
			db.close();
		}
	});

	test('are left alone by the version that made them once they are of a later one', async () => {
		(await openDatabase()).close();
		const asBefore = await dump();
		await expect(openDB(DATABASE_NAME, 5)).rejects.toThrow(/version/i);
		expect(await dump()).toEqual(asBefore);
	});
});

test('a library of version 6 keeps what it has, and gets room for searches and for earlier texts', async () => {
	const db6 = await openDB(DATABASE_NAME, 6, {
		upgrade(db) {
			createVersion4(db);
			for (const name of ['values', 'libraryIndex']) db.createObjectStore(name);
			for (const name of ['attempts']) db.createObjectStore(name, { keyPath: 'key' });
			for (const name of ['tombstones', 'identities']) db.createObjectStore(name, { keyPath: 'id' });
		},
	});
	const article = { id: 'harbour.example/port', lastOpenedAt: '2026-03-02T12:00:00.000Z' };
	await db6.put('articles', article);
	db6.close();
	const db = await openDatabase();
	expect(await db.getAll('articles')).toEqual([article]);
	expect(await Promise.all([db.getAll('searches'), db.getAll('articleVersions')])).toEqual([[], []]);
	db.close();
});

test('a library of version 7 keeps what it has, and gets room for collections and for what groups share', async () => {
	const db7 = await openDB(DATABASE_NAME, 7, {
		upgrade: (db) => void db.createObjectStore('searches', { keyPath: 'id' }),
	});
	await db7.put('searches', { id: 's1' });
	db7.close();
	const db = await openDatabase();
	const stores = (['searches', 'collections', 'collectionEntries', 'shared'] as const).map((name) => db.getAll(name));
	expect(await Promise.all(stores)).toEqual([[{ id: 's1' }], [], [], []]);
	db.close();
});

test('a library of a later version is told and left as it is', async () => {
	const later = await openDB(DATABASE_NAME, 99, { upgrade: (db) => void db.createObjectStore('highlights') });
	await later.put('highlights', { words: 'of version 99' }, 'h1');
	later.close();
	await expect(openDatabase()).rejects.toMatchObject({ problem: { code: 'library-newer' } });
	const db = await openDB(DATABASE_NAME, 99);
	expect(await db.getAll('highlights')).toEqual([{ words: 'of version 99' }]);
	db.close();
});

/** Every row there is but the count of openings. */
async function dump() {
	const db = await openDB(DATABASE_NAME);
	const rows = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]));
	db.close();
	return rows;
}
