import type { Database, StoredCoverage } from './database.ts';

/** More than any library of a few weeks holds; a bound on what one question may read. */
const MOST_READ = 5000;

/** The coverage dated since `since` (ISO 8601, UTC), at most the newest 5,000. */
export async function coverageSince(db: Database, since: string): Promise<StoredCoverage[]> {
	const found: StoredCoverage[] = [];
	let cursor = await db
		.transaction('coverage')
		.store.index('datedAt')
		.openCursor(IDBKeyRange.lowerBound(since), 'prev');
	while (cursor && found.length < MOST_READ) {
		found.push(cursor.value);
		cursor = await cursor.continue();
	}
	return found;
}

/** The coverage of these ids; one that is gone is left out. */
export async function coverageOfIds(db: Database, ids: readonly string[]): Promise<StoredCoverage[]> {
	const { store } = db.transaction('coverage');
	const found = await Promise.all(ids.map((id) => store.get(id)));
	return found.filter((entry) => entry !== undefined);
}
