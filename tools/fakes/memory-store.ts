import type { KeyValuePort } from '../../src/storage/key-value-port.ts';

/** A store of values that works as `storage.local` does: what goes in is copied. */
export function memoryStore(initial: Record<string, unknown> = {}): KeyValuePort {
	const values = new Map(Object.entries(structuredClone(initial)));
	return {
		get: async (key) => structuredClone(values.get(key)),
		set: async (key, value) => {
			values.set(key, structuredClone(value));
		},
		remove: async (key) => {
			values.delete(key);
		},
		keys: async () => [...values.keys()],
	};
}
