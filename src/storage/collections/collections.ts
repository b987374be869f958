import {
	type Collection,
	type CollectionEntry,
	collection,
	collectionEntry,
	type WholeCollection,
} from '../../core/collections/collection.ts';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import { type Checked, checkShape, soundRows } from '../check-shape.ts';
import type { Database, WriteTransaction } from '../database-schema.ts';
import { writeAtOnce } from '../write-at-once.ts';

export function checkCollection(row: unknown): Checked<Collection> {
	return checkShape<Collection>(collection, row);
}

export function checkCollectionEntry(row: unknown): Checked<CollectionEntry> {
	return checkShape<CollectionEntry>(collectionEntry, row);
}

/** In the order in which they were made. An entry of a collection that is not here is of none. */
export async function allCollections(db: Database): Promise<WholeCollection[]> {
	const transaction = db.transaction(['collections', 'collectionEntries']);
	const [rows, entries] = await Promise.all([
		transaction.objectStore('collections').getAll(),
		transaction.objectStore('collectionEntries').getAll(),
	]);
	const collections = new Map(
		soundRows(rows, checkCollection).map((each) => [each.id, { ...each, highlights: [] as string[] }]),
	);
	for (const entry of soundRows(entries, checkCollectionEntry))
		collections.get(entry.collection)?.highlights.push(entry.highlight);
	return [...collections.values()].sort((a, b) => (a.madeAt < b.madeAt ? -1 : Number(a.madeAt > b.madeAt)));
}

/**
 * Keeps a collection, in place of the one with the same id, and puts highlights in. Resolves once it is on the disk.
 * @throws Failure where there are as many as there may be
 */
export function keepCollection(
	db: Database,
	kept: Collection,
	highlights: readonly string[],
	now: Date,
): Promise<void> {
	return writeAtOnce(db, ['collections', 'collectionEntries', 'highlights'], async (transaction) => {
		const store = transaction.objectStore('collections');
		const isHere = (await store.getKey(kept.id)) !== undefined;
		if (!isHere && (await store.count()) >= LIMITS.collections) throw new Failure({ code: 'collections-full' });
		await store.put(kept);
		await putIn(transaction, kept.id, highlights, now);
	});
}

/**
 * Puts highlights into a collection, or takes them out; into one that is not there nothing.
 * @throws Failure where there are as many as there may be
 */
export function changeCollection(
	db: Database,
	id: string,
	{ add, remove }: { add: readonly string[]; remove: readonly string[] },
	now: Date,
): Promise<void> {
	return writeAtOnce(db, ['collections', 'collectionEntries', 'highlights'], async (transaction) => {
		if ((await transaction.objectStore('collections').getKey(id)) === undefined) return;
		for (const highlight of remove) await transaction.objectStore('collectionEntries').delete([id, highlight]);
		await putIn(transaction, id, add, now);
	});
}

/** Of one that is not there nothing changes. */
export function renameCollection(db: Database, id: string, name: string): Promise<void> {
	return writeAtOnce(db, ['collections'], async (transaction) => {
		const store = transaction.objectStore('collections');
		const { row } = checkCollection(await store.get(id));
		if (row) await store.put({ ...row, name });
	});
}

/** It goes, and what is in it stays. */
export function removeCollection(db: Database, id: string): Promise<void> {
	return writeAtOnce(db, ['collections', 'collectionEntries'], async (transaction) => {
		await transaction.objectStore('collections').delete(id);
		await transaction.objectStore('collectionEntries').delete(IDBKeyRange.bound([id], [id, []]));
	});
}

/**
 * Within a transaction that has both stores and that of highlights: what is missing comes back, and what is here stays.
 * @throws Failure where there are as many highlights as may be
 */
export async function restoreCollection(
	transaction: WriteTransaction,
	{ highlights, ...restored }: WholeCollection,
	now: Date,
): Promise<'added' | 'changed' | 'unchanged' | 'refused'> {
	const store = transaction.objectStore('collections');
	const isHere = (await store.getKey(restored.id)) !== undefined;
	if (!isHere && (await store.count()) >= LIMITS.collections) return 'refused';
	if (!isHere) await store.put(restored);
	const added = await putIn(transaction, restored.id, highlights, now);
	if (!isHere) return 'added';
	return added > 0 ? 'changed' : 'unchanged';
}

/** @returns how many were not in it */
async function putIn(
	transaction: WriteTransaction,
	id: string,
	highlights: readonly string[],
	now: Date,
): Promise<number> {
	const entries = transaction.objectStore('collectionEntries');
	const missing: string[] = [];
	for (const highlight of new Set(highlights))
		if ((await entries.getKey([id, highlight])) === undefined) missing.push(highlight);
	if (missing.length === 0) return 0;
	const isFull = async () => (await entries.count()) + missing.length > LIMITS.collectionEntries;
	if (await isFull()) await letGoOfEntries(transaction);
	if (await isFull()) throw new Failure({ code: 'collections-full' });
	const addedAt = now.toISOString();
	for (const highlight of missing) await entries.put({ collection: id, highlight, addedAt });
	return missing.length;
}

/** What was deleted stays in its collections, so that undoing brings it back into them; where there is no room it goes. */
async function letGoOfEntries(transaction: WriteTransaction): Promise<void> {
	const entries = transaction.objectStore('collectionEntries');
	for (const key of await entries.getAllKeys()) {
		const [collectionId, highlight] = key;
		const [ofWhich, here] = await Promise.all([
			transaction.objectStore('collections').getKey(collectionId),
			transaction.objectStore('highlights').getKey(highlight),
		]);
		if (ofWhich === undefined || here === undefined) await entries.delete(key);
	}
}
