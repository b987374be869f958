import { type Database, writeAtOnce } from './database.ts';
import type { KeyValuePort } from './key-value-port.ts';

/** Leaves nothing stored. All of the database goes in one transaction. */
export async function deleteEverything(db: Database, stores: KeyValuePort[]): Promise<void> {
	const names = [...db.objectStoreNames];
	await writeAtOnce(db, names, async (transaction) => {
		await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
	});
	for (const store of stores) {
		for (const key of await store.keys()) await store.remove(key);
	}
}
