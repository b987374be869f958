import type { Database } from './database-schema.ts';
import type { KeyValuePort } from './key-value-port.ts';
import { writeAtOnce } from './write-at-once.ts';

/**
 * Leaves nothing stored. All of the database goes in one transaction; one that cannot be opened or written goes as a whole.
 * @param removeDatabase deletes it, whatever is in it
 */
export async function deleteEverything(
	database: () => Promise<Database>,
	removeDatabase: () => Promise<void>,
	stores: KeyValuePort[],
): Promise<void> {
	try {
		const db = await database();
		const names = [...db.objectStoreNames];
		await writeAtOnce(db, names, async (transaction) => {
			await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
		});
	} catch {
		await removeDatabase();
	}
	for (const store of stores) {
		for (const key of await store.keys()) await store.remove(key);
	}
}
