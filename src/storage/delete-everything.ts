import { deleteDB } from 'idb';
import { DATABASE_NAME, type Database } from './database.ts';
import type { KeyValuePort } from './key-value-port.ts';

/** Leaves nothing: the database itself goes, and every value of the stores. */
export async function deleteEverything(db: Database, stores: KeyValuePort[]): Promise<void> {
	db.close();
	await deleteDB(DATABASE_NAME);
	for (const store of stores) {
		for (const key of await store.keys()) await store.remove(key);
	}
}
