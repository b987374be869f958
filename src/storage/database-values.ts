import type { IDBPObjectStore } from 'idb';
import type { Database, SidelightSchema } from './database.ts';
import type { KeyValuePort } from './key-value-port.ts';

type ValueStore = IDBPObjectStore<SidelightSchema, ['values'], 'values', 'readwrite'>;

/** The database's store of single values. What was set or removed is on the disk when the promise resolves. */
export function databaseValues(database: () => Promise<Database>): KeyValuePort {
	const write = async (change: (store: ValueStore) => Promise<unknown>): Promise<void> => {
		const transaction = (await database()).transaction('values', 'readwrite', { durability: 'strict' });
		await Promise.all([change(transaction.store), transaction.done]);
	};
	return {
		get: async (key) => (await database()).get('values', key),
		set: (key, value) => write((store) => store.put(value, key)),
		remove: (key) => write((store) => store.delete(key)),
		keys: async () => (await database()).getAllKeys('values'),
	};
}
