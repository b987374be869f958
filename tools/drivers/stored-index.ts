import type { StoredIndex } from '../soak/check-coverage-index.ts';
import type { View } from './driver.ts';

/** All that the extension has stored of coverage and its index, read in one transaction. */
export async function storedIndex(extensionPage: View): Promise<StoredIndex> {
	const written = await extensionPage.evaluate(async () => {
		const done = <Answer>(request: IDBRequest<Answer>) =>
			new Promise<Answer>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const db = await done(indexedDB.open('sidelight'));
		const transaction = db.transaction(['coverage', 'coverageSegments', 'coverageBlocks']);
		const [coverage, segments, blockKeys, blocks] = await Promise.all([
			done(transaction.objectStore('coverage').getAll()),
			done(transaction.objectStore('coverageSegments').getAll()),
			done(transaction.objectStore('coverageBlocks').getAllKeys()),
			done(transaction.objectStore('coverageBlocks').getAll()),
		]);
		db.close();
		// bytes as JSON has them
		return JSON.stringify(
			{ coverage, segments, blocks: blockKeys.map((key, place) => [key, blocks[place]]) },
			(_, value) => (value instanceof Uint8Array ? { bytes: [...value] } : value),
		);
	});
	return JSON.parse(written, (_, value) => (Array.isArray(value?.bytes) ? Uint8Array.from(value.bytes) : value));
}
