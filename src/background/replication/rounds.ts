import { TaskQueue } from '../state/task-queue.ts';

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

export function newRounds(): Rounds {
	return { queue: new TaskQueue(1), setups: new TaskQueue(1), waiting: null, isBusy: false, isWatched: false };
}
