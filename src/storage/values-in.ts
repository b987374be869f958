import type { WriteTransaction } from './database-schema.ts';
import type { KeyValuePort } from './key-value-port.ts';

/** The store of single values within a transaction that has it. */
export function valuesIn(transaction: WriteTransaction): KeyValuePort {
	const store = transaction.objectStore('values');
	return {
		get: (key) => store.get(key),
		set: async (key, value) => {
			await store.put(value, key);
		},
		remove: (key) => store.delete(key),
		keys: () => store.getAllKeys(),
	};
}
