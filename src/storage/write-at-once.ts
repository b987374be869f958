import type { Database, StoreName, WriteTransaction } from './database-schema.ts';

/**
 * Does some work in one transaction: all of it is on the disk when the promise resolves, nothing when it rejects.
 * @param work awaits nothing but requests of the transaction, which would end otherwise
 */
export async function writeAtOnce<Result>(
	db: Database,
	stores: StoreName[],
	work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
	const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
	const working = work(transaction).catch((error: unknown) => {
		// undone already where a request failed
		if (transaction.error === null) transaction.abort();
		throw error;
	});
	const [result] = await Promise.all([working, transaction.done]);
	if (stores.some((store) => COVERAGE_SOURCES.has(store))) generations.set(db, coverageGeneration(db) + 1);
	if (stores.some((store) => LIBRARY_SOURCES.has(store))) libraryGenerations.set(db, libraryGeneration(db) + 1);
	return result;
}

/** What related coverage and its stories are drawn from. The index says the same as the entries. */
const COVERAGE_SOURCES: ReadonlySet<StoreName> = new Set(['articles', 'analyses', 'coverage']);
const generations = new WeakMap<Database, number>();

/** Rises with every write through this connection that may change what coverage is found. */
export function coverageGeneration(db: Database): number {
	return generations.get(db) ?? 0;
}

/** What the library is searched by is drawn from. */
const LIBRARY_SOURCES: ReadonlySet<StoreName> = new Set([
	'articles',
	'analyses',
	'highlights',
	'tombstones',
	'libraryIndex',
	'collections',
	'collectionEntries',
]);
const libraryGenerations = new WeakMap<Database, number>();

/** Rises with every write through this connection that may change what the library is searched by. */
export function libraryGeneration(db: Database): number {
	return libraryGenerations.get(db) ?? 0;
}
