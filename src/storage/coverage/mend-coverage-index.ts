import { type Database, NOT_INDEXED } from '../database-schema.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { INDEX_STORES } from './coverage-segments.ts';
import { checkCoverage } from './coverage-shape.ts';

/**
 * Asks the coverage index; where its bytes cannot be read, throws the whole index away, so that it is made anew from the entries, and
 * answers as if it held nothing.
 */
export async function askIndex<Answer>(db: Database, ask: () => Promise<Answer>, nothing: Answer): Promise<Answer> {
	try {
		return await ask();
	} catch (error) {
		if (!isUnreadable(error)) throw error;
		await dropIndex(db);
		return nothing;
	}
}

/** Forgets the index; all entries wait to be taken in. */
async function dropIndex(db: Database): Promise<void> {
	await writeAtOnce(db, ['coverage', ...INDEX_STORES], async (transaction) => {
		await Promise.all(INDEX_STORES.map((store) => transaction.objectStore(store).clear()));
		for await (const cursor of transaction.objectStore('coverage').iterate()) {
			if (checkCoverage(cursor.value).row) await cursor.update({ ...cursor.value, number: NOT_INDEXED });
		}
	});
}

/** What a reader of bytes stumbles over; what the database itself says is none of it. */
function isUnreadable(error: unknown): boolean {
	return error instanceof RangeError || error instanceof TypeError;
}
