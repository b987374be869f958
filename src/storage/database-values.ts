import type { Database } from './database-schema.ts';
import type { KeyValuePort } from './key-value-port.ts';
import { writeAtOnce } from './write-at-once.ts';

/** The database's store of single values. What was set or removed is on the disk when the promise resolves. */
export function databaseValues(database: () => Promise<Database>): KeyValuePort {
	return {
		get: async (key) => (await database()).get('values', key),
		set: async (key, value) => {
			await writeAtOnce(await database(), ['values'], (transaction) =>
				transaction.objectStore('values').put(value, key),
			);
		},
		remove: async (key) =>
			writeAtOnce(await database(), ['values'], (transaction) => transaction.objectStore('values').delete(key)),
		keys: async () => (await database()).getAllKeys('values'),
	};
}
