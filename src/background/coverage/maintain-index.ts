import { indexWaiting, mergeIndex } from '../../storage/coverage/maintain-coverage-index.ts';
import type { Library } from '../state/ports.ts';
import type { TaskQueue } from '../state/task-queue.ts';

export interface MaintainIndexPorts {
	library: Library;
	indexQueue: TaskQueue;
}

/**
 * Takes into the coverage index what waits, and merges its segments where that is due. Each step is one write, so a killed worker loses a
 * step at most, and the next call goes on.
 * @param isThorough whether nothing of a deleted document may be left in the index
 */
export function maintainIndex(ports: MaintainIndexPorts, isThorough = false): Promise<void> {
	return ports.indexQueue.run(async () => {
		const db = await ports.library.database();
		while (await indexWaiting(db));
		while (await mergeIndex(db, isThorough));
	});
}
