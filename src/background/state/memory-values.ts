import type { KeyValuePort } from '../../storage/key-value-port.ts';

/** A store of values in the worker's memory, which its death empties. */
export function memoryValues(): KeyValuePort {
	const values = new Map<string, unknown>();
	return {
		get: async (key) => values.get(key),
		set: async (key, value) => void values.set(key, value),
		remove: async (key) => void values.delete(key),
		keys: async () => [...values.keys()],
	};
}
