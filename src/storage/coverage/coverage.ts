import { soundRows } from '../check-shape.ts';
import { type Database, NOT_INDEXED, type StoredCoverage, type WriteTransaction } from '../database-schema.ts';
import { appendToIndex, INDEX_STORES, removeFromIndex } from './coverage-segments.ts';
import { checkCoverage } from './coverage-shape.ts';

/** The stores that every write of coverage touches: entries and index change together or not at all. */
export const COVERAGE_STORES = ['coverage', ...INDEX_STORES] as const;

/** An entry before it has a number in the index. */
export type CoverageEntry = Omit<StoredCoverage, 'number'>;

/** Stores entries and takes what is new in them into the index. The caller's transaction covers COVERAGE_STORES. */
export async function putCoverage(transaction: WriteTransaction, entries: readonly CoverageEntry[]): Promise<void> {
	const coverage = transaction.objectStore('coverage');
	// one article may stand in a feed twice
	const wanted = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
	const stored = await Promise.all(wanted.map(({ id }) => coverage.get(id)));
	const known = stored.map((entry) => checkCoverage(entry).row ?? undefined);
	const isIndexed = wanted.map((entry, place) => isSameToIndex(entry, known[place]));
	const changed = wanted.filter((_, place) => !isIndexed[place]);
	await removeFromIndex(transaction, numbersOf(known.filter((entry, place) => entry && !isIndexed[place])));
	const numbers = await appendToIndex(transaction, changed);
	const numberOf = new Map(changed.map(({ id }, place) => [id, numbers[place]]));
	await Promise.all(
		wanted.map((entry, place) =>
			coverage.put({ ...entry, number: numberOf.get(entry.id) ?? known[place]?.number ?? NOT_INDEXED }),
		),
	);
}

/** Deletes entries, from the index as well. The caller's transaction covers COVERAGE_STORES. */
export async function deleteCoverage(
	transaction: WriteTransaction,
	entries: readonly Pick<StoredCoverage, 'id' | 'number'>[],
): Promise<void> {
	const coverage = transaction.objectStore('coverage');
	await Promise.all([
		removeFromIndex(transaction, numbersOf(entries)),
		...entries.map(({ id }) => coverage.delete(id)),
	]);
}

/** The newest coverage dated since `since` (ISO 8601, UTC), newest first. */
export async function coverageSince(db: Database, since: string, most: number): Promise<StoredCoverage[]> {
	const { store } = db.transaction('coverage');
	const byDate = store.index('datedAt');
	// where the newest ones begin; all of them in one request take a tenth of the time of one for each
	const newest = await byDate.openKeyCursor(IDBKeyRange.lowerBound(since), 'prev');
	const last = most > 1 ? await newest?.advance(most - 1) : newest;
	const found = await byDate.getAll(IDBKeyRange.lowerBound(last?.key ?? since));
	return soundRows(found, checkCoverage).reverse().slice(0, most);
}

/** The coverage of these ids; one that is gone is left out. */
export async function coverageOfIds(db: Database, ids: readonly string[]): Promise<StoredCoverage[]> {
	const { store } = db.transaction('coverage');
	const found = await Promise.all(ids.map((id) => store.get(id)));
	return soundRows(found, checkCoverage);
}

/** The entries of numbers in the index, in their order; those that have gone meanwhile are missing. */
export async function coverageOfNumbers(db: Database, numbers: readonly number[]): Promise<StoredCoverage[]> {
	const byNumber = db.transaction('coverage').store.index('number');
	const entries = await Promise.all(numbers.map((number) => byNumber.get(number)));
	return soundRows(entries, checkCoverage);
}

function isSameToIndex(entry: CoverageEntry, known: StoredCoverage | undefined): boolean {
	return (
		known !== undefined &&
		known.number !== NOT_INDEXED &&
		known.datedAt === entry.datedAt &&
		known.document.title === entry.document.title &&
		known.document.text === entry.document.text
	);
}

function numbersOf(entries: readonly (Pick<StoredCoverage, 'number'> | undefined)[]): number[] {
	return entries.flatMap((entry) =>
		entry && Number.isSafeInteger(entry.number) && entry.number !== NOT_INDEXED ? [entry.number] : [],
	);
}
