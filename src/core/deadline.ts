/** A limit in time that long work asks now and then; who has a clock makes it. */
export interface Deadline {
	isOver(): boolean;
}

/** For who has all the time in the world. */
export const NO_DEADLINE: Deadline = { isOver: () => false };

/**
 * @param limitMs milliseconds from now
 * @param now milliseconds from whenever, by a clock that never goes back
 */
export function deadlineBy(now: () => number, limitMs: number): Deadline {
	const end = now() + limitMs;
	return { isOver: () => now() > end };
}
