/** A limit in time that a long walk asks now and then. */
export interface Deadline {
	isOver(): boolean;
}

/** @param limitMs milliseconds from now */
export function deadlineIn(limitMs: number): Deadline {
	const end = performance.now() + limitMs;
	return { isOver: () => performance.now() > end };
}
