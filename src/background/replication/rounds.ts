import type { TaskQueue } from '../state/task-queue.ts';

/** Rounds run one after the other; one that waits stands for all that are asked for meanwhile. */
export interface Rounds {
	queue: TaskQueue;
	/** Changes of the setup and what is taken in, one after the other: nothing comes from a server that was left. */
	setups: TaskQueue;
	waiting: Promise<void> | null;
	isBusy: boolean;
	/** Somebody waits for the server to tell of changes. */
	isWatched: boolean;
}
