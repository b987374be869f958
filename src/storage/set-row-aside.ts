import type { StoreName } from './database-schema.ts';

/** The store `values` within a transaction that writes. */
interface ValueRows {
	get(key: string): Promise<unknown>;
	count(range: IDBKeyRange): Promise<number>;
	put(value: unknown, key: string): Promise<unknown>;
}

/** Of each store so many; more would be somebody filling the disk. */
const MOST_OF_A_STORE = 100;

/** Keeps a row that cannot be read, before another takes its place: under its store and key, within the caller's transaction. */
export async function setRowAside(values: ValueRows, store: StoreName, key: string, row: unknown): Promise<void> {
	const name = rowAsideName(store, key);
	const ofStore = IDBKeyRange.bound(rowAsideName(store, ''), `row set aside ${store}!`, false, true);
	if ((await values.get(name)) !== undefined || (await values.count(ofStore)) >= MOST_OF_A_STORE) return;
	await values.put(row, name);
}

/** Names a row that was set aside. */
export function rowAsideName(store: StoreName, key: string): string {
	return `row set aside ${store} ${key}`;
}
