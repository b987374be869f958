import { type Deadline, deadlineBy } from '../../core/analyse/deadline.ts';

/** @param limitMs milliseconds from now */
export function deadlineIn(limitMs: number): Deadline {
	return deadlineBy(() => performance.now(), limitMs);
}
