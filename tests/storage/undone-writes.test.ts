import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Highlight } from '../../src/core/highlights/highlight.ts';
import { deleteCorrection, keepCorrection } from '../../src/storage/corrections/actor-corrections.ts';
import { DATABASE_NAME, openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/database-schema.ts';
import { databaseValues } from '../../src/storage/database-values.ts';
import { addFeeds, removeFeeds } from '../../src/storage/feeds/feeds.ts';
import { keepFollow, removeFollow } from '../../src/storage/follows/follows.ts';
import { changeHighlight, deleteHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { movePassage } from '../../src/storage/highlights/move-passage.ts';
import { killAfterWrites } from '../fakes/killed-writes.ts';

const NOW = '2026-03-14T09:00:00.000Z';
const highlight = (id: string, start: number): Highlight => ({
	id,
	articleId: 'harbour.example/port',
	url: 'https://www.harbour.example/port',
	articleTitle: 'Port of Vell',
	outlet: null,
	quote: { type: 'TextQuoteSelector', exact: 'The port of Vell reopened', prefix: '', suffix: '' },
	position: { type: 'TextPositionSelector', start, end: start + 25 },
	colour: 'green',
	note: '',
	createdAt: NOW,
	modifiedAt: NOW,
});
const feed = (url: string) => ({
	url,
	title: 'Osk Tribune',
	siteUrl: null,
	addedAt: NOW,
	status: 'waiting' as const,
	problem: null,
	lastSuccessAt: null,
	nextPollAt: NOW,
	failures: 0,
	etag: null,
	lastModified: null,
	entryCount: 0,
	newestAt: null,
});
const correction = (key: string) =>
	({ key, name: key, foundKind: 'person', verdict: 'place', correctedAt: NOW }) as const;
const topic = (id: string) => ({ kind: 'topic', id, name: 'Ports' }) as const;
const removal = { id: 'r1', removedAt: NOW };

/** Every write that is confirmed to the reader. */
const WRITES: Record<string, (db: Database) => Promise<unknown>> = {
	'keeping a highlight': (db) => keepHighlight(db, highlight('b', 500)),
	'keeping a passage again': (db) => keepHighlight(db, { ...highlight('b', 10), colour: 'pink', note: 'again' }),
	'changing a highlight': (db) => changeHighlight(db, 'a', { note: 'mine' }, NOW),
	'moving a highlight to other words': (db) => movePassage(db, 'a', highlight('b', 500), NOW),
	'deleting a highlight': (db) => deleteHighlight(db, 'a', NOW),
	'correcting an actor': (db) => keepCorrection(db, correction('osk')),
	'taking a correction back': (db) => deleteCorrection(db, 'vell'),
	'following a topic': (db) => keepFollow(db, topic('medtop:2'), NOW),
	'following a topic no longer': (db) => removeFollow(db, 'medtop:1', removal),
	'adding feeds': (db) => addFeeds(db, [feed('https://b.example/'), feed('https://c.example/')]),
	'removing feeds': (db) => removeFeeds(db, ['https://a.example/'], removal),
	'setting a value': (db) => databaseValues(async () => db).set('settings', 2),
	'removing a value': (db) => databaseValues(async () => db).remove('settings'),
};

let db: Database;
let revive = () => {};
beforeEach(async () => {
	db = await openDatabase();
	await keepHighlight(db, highlight('a', 10));
	await keepCorrection(db, correction('vell'));
	await keepFollow(db, topic('medtop:1'), NOW);
	await addFeeds(db, [feed('https://a.example/')]);
	await databaseValues(async () => db).set('settings', 1);
});
afterEach(async () => {
	revive();
	db.close();
	await deleteDB(DATABASE_NAME);
});
const everything = async () => Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));

describe.each(Object.entries(WRITES))('%s', (_, write) => {
	test('is confirmed only once all of it is stored, with strict durability', async () => {
		const before = await everything();
		const begin = IDBDatabase.prototype.transaction;
		const durabilities: unknown[] = [];
		IDBDatabase.prototype.transaction = function (stores, mode, options) {
			if (mode === 'readwrite') durabilities.push(options?.durability);
			return begin.call(this, stores, mode, options);
		};
		await write(db).finally(() => {
			IDBDatabase.prototype.transaction = begin;
		});
		expect(durabilities).toEqual(['strict']);
		expect(await everything()).not.toEqual(before);
	});

	test('that is undone, as by a full disk or a killed worker, is confirmed to nobody and leaves all as it was', async () => {
		const before = await everything();
		revive = killAfterWrites(0);
		await expect(write(db)).rejects.toBeInstanceOf(DOMException);
		revive();
		expect(await everything()).toEqual(before);
	});
});
