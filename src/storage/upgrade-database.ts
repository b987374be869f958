import type { IDBPTransaction } from 'idb';
import type { Database, SidelightSchema, StoreName } from './database-schema.ts';
import { TAKE_OVER_PENDING } from './settings/take-over-local.ts';

/** Raised with every step below. */
export const DATABASE_VERSION = 8;

/** Names the value that says how often a library has opened since its last upgrade, while what was there before is kept. */
export const OPENINGS = 'openings since upgrade';

type UpgradeTransaction = IDBPTransaction<SidelightSchema, StoreName[], 'versionchange'>;

/** Brings a database forward step by step. A released step is never edited. */
export async function upgradeDatabase(
	db: Database,
	oldVersion: number,
	transaction: UpgradeTransaction,
): Promise<void> {
	if (oldVersion < 1) {
		db.createObjectStore('articles', { keyPath: 'id' }).createIndex('lastOpenedAt', 'lastOpenedAt');
		db.createObjectStore('analyses', { keyPath: 'articleId' });
		db.createObjectStore('coverage', { keyPath: 'id' }).createIndex('datedAt', 'datedAt');
		const highlights = db.createObjectStore('highlights', { keyPath: 'id' });
		highlights.createIndex('articleId', 'articleId');
		highlights.createIndex('createdAt', 'createdAt');
		db.createObjectStore('feeds', { keyPath: 'url' }).createIndex('nextPollAt', 'nextPollAt');
	}
	if (oldVersion < 2) {
		db.createObjectStore('follows', { keyPath: 'key' });
		const coverage = transaction.objectStore('coverage');
		coverage.createIndex('followNews', 'followNews.arrivedAt');
		for await (const cursor of coverage.iterate()) await cursor.update({ ...cursor.value, topics: [] });
	}
	if (oldVersion < 3) {
		db.createObjectStore('coverageSegments', { keyPath: 'id' });
		db.createObjectStore('coverageBlocks');
		const coverage = transaction.objectStore('coverage');
		coverage.createIndex('number', 'number');
		for await (const cursor of coverage.iterate()) await cursor.update({ ...cursor.value, number: -1 });
	}
	if (oldVersion < 4) db.createObjectStore('actorCorrections', { keyPath: 'key' });
	if (oldVersion < 5) {
		const values = db.createObjectStore('values');
		if (oldVersion > 0) values.put(true, TAKE_OVER_PENDING);
		db.createObjectStore('attempts', { keyPath: 'key' });
		transaction.objectStore('coverage').createIndex('feeds', 'feeds', { multiEntry: true });
		// a sentence before, a code from here on; the next poll says it anew
		for await (const cursor of transaction.objectStore('feeds').iterate())
			await cursor.update({ ...cursor.value, problem: null });
	}
	if (oldVersion < 6) await giveHighlightsClocks(db, transaction);
	if (oldVersion < 7) {
		db.createObjectStore('searches', { keyPath: 'id' });
		db.createObjectStore('articleVersions', { keyPath: 'articleId' });
	}
	if (oldVersion < 8) {
		db.createObjectStore('collections', { keyPath: 'id' });
		db.createObjectStore('collectionEntries', { keyPath: ['collection', 'highlight'] });
		db.createObjectStore('shared', { keyPath: ['group', '_id'] }).createIndex('articleId', 'articleId');
	}
}

/** Version 6: each highlight has clocks and a number, and what was there before stays beside it for a while. */
async function giveHighlightsClocks(db: Database, transaction: UpgradeTransaction): Promise<void> {
	const tombstones = db.createObjectStore('tombstones', { keyPath: 'id' });
	tombstones.createIndex('sequence', 'sequence');
	tombstones.createIndex('deletedAt', 'deletedAt');
	db.createObjectStore('undos', { keyPath: ['undo', 'id'] });
	const identities = db.createObjectStore('identities', { keyPath: 'id' });
	identities.createIndex('aliases', 'aliases', { multiEntry: true });
	identities.createIndex('number', 'number');
	db.createObjectStore('libraryIndex');
	const before = db.createObjectStore('highlightsBefore', { autoIncrement: true });
	const highlights = transaction.objectStore('highlights');
	highlights.createIndex('sequence', 'sequence');
	let sequence = 0;
	for await (const cursor of highlights.iterate()) {
		await before.add(cursor.value);
		const at = Date.parse(cursor.value.modifiedAt);
		const time = `${new Date(Number.isNaN(at) ? 0 : at).toISOString()} 0000 000000000000`;
		const clocks = { passage: time, article: time, colour: time, note: time, tags: time };
		await cursor.update({ ...cursor.value, clocks, sequence: ++sequence });
	}
	const values = transaction.objectStore('values');
	if (sequence === 0) return;
	await values.put({ device: crypto.randomUUID().slice(-12), last: null, sequence }, 'replica');
	await values.put(0, OPENINGS);
}
