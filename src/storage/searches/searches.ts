import type { SavedSearch } from '../../core/library/saved-search.ts';
import { savedSearch } from '../../core/library/saved-search.ts';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import { type Checked, checkShape, soundRows } from '../check-shape.ts';
import type { Database } from '../database-schema.ts';
import { setRowAside } from '../set-row-aside.ts';
import { writeAtOnce } from '../write-at-once.ts';

export function checkSearch(row: unknown): Checked<SavedSearch> {
	return checkShape<SavedSearch>(savedSearch, row);
}

/** In the order in which they were saved. */
export async function allSearches(db: Database): Promise<SavedSearch[]> {
	const searches = soundRows(await db.getAll('searches'), checkSearch);
	return searches.sort((a, b) => (a.savedAt < b.savedAt ? -1 : Number(a.savedAt > b.savedAt)));
}

/**
 * Keeps a search, in place of the one with the same id. Resolves once it is on the disk.
 * @throws Failure where there are as many as there may be
 */
export async function keepSearch(db: Database, search: SavedSearch): Promise<void> {
	await writeAtOnce(db, ['searches', 'values'], async (transaction) => {
		const searches = transaction.objectStore('searches');
		const [earlier, count] = await Promise.all([searches.get(search.id), searches.count()]);
		if (!earlier && count >= LIMITS.savedSearches) throw new Failure({ code: 'searches-full' });
		if (earlier && !checkSearch(earlier).row)
			await setRowAside(transaction.objectStore('values'), 'searches', search.id, earlier);
		await searches.put(search);
	});
}

export async function removeSearch(db: Database, id: string): Promise<void> {
	await writeAtOnce(db, ['searches'], (transaction) => transaction.objectStore('searches').delete(id));
}
