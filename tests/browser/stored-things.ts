import type { View } from '../../tools/drivers/driver.ts';

/**
 * Everything the extension has stored: each object store of each database, as "database/store", and each storage area, by key.
 * Of a database without stores nothing is said.
 */
export function storedThings(extensionPage: View): Promise<Record<string, Record<string, unknown>>> {
	return extensionPage.evaluate(async () => {
		const { browser, chrome } = globalThis as unknown as Record<string, typeof window.chrome | undefined>;
		const storage = (browser ?? chrome)?.storage;
		const done = <Answer>(request: IDBRequest<Answer>) =>
			new Promise<Answer>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const things: Record<string, Record<string, unknown>> = {
			local: (await storage?.local.get(null)) ?? {},
			session: (await storage?.session.get(null)) ?? {},
			sync: (await storage?.sync.get(null)) ?? {},
		};
		for (const { name = '', version } of await indexedDB.databases()) {
			const db = await done(indexedDB.open(name, version));
			for (const store of db.objectStoreNames) {
				const objects = db.transaction(store).objectStore(store);
				const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())]);
				things[`${name}/${store}`] = Object.fromEntries(keys.map((key, index) => [String(key), values[index]]));
			}
			db.close();
		}
		return things;
	});
}
