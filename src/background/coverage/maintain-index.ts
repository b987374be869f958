import { indexWaiting, mergeIndex } from '../../storage/coverage/maintain-coverage-index.ts';
import type { Background } from '../background.ts';

/**
 * Takes into the coverage index what waits, and merges its segments where that is due. Each step is one write, so a killed worker loses a
 * step at most, and the next call goes on.
 * @param isThorough whether nothing of a deleted document may be left in the index
 */
export function maintainIndex(background: Background, isThorough = false): Promise<void> {
	const tending = background.indexQueue.then(async () => {
		const db = await background.world.database();
		while (await indexWaiting(db));
		while (await mergeIndex(db, isThorough));
	});
	background.indexQueue = tending.catch(() => {});
	return tending;
}
