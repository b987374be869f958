/** A limit in time that long work asks now and then; who has a clock makes it. */
export interface Deadline {
	isOver(): boolean;
	/** How much of the time is over, 0 to 1. */
	used(): number;
	/** An earlier one: after a share of the time that is left, 0 to 1. */
	share(part: number): Deadline;
}

/** For who has all the time in the world. */
export const NO_DEADLINE: Deadline = { isOver: () => false, used: () => 0, share: () => NO_DEADLINE };

/**
 * @param limitMs milliseconds from now
 * @param now milliseconds from whenever, by a clock that never goes back
 */
export function deadlineBy(now: () => number, limitMs: number): Deadline {
	const end = now() + limitMs;
	return {
		isOver: () => now() > end,
		used: () => (limitMs > 0 ? Math.min(1, Math.max(0, 1 - (end - now()) / limitMs)) : 1),
		share: (part) => deadlineBy(now, Math.max(0, end - now()) * part),
	};
}

/** A deadline, and whether somebody who asked was told that it is over: then something was left undone. */
export class WatchedDeadline implements Deadline {
	wasOver = false;
	readonly #deadline: Deadline;
	readonly #whole: WatchedDeadline;

	constructor(deadline: Deadline, whole?: WatchedDeadline) {
		this.#deadline = deadline;
		this.#whole = whole ?? this;
	}

	isOver(): boolean {
		const isOver = this.#deadline.isOver();
		if (isOver) this.#whole.wasOver = true;
		return isOver;
	}

	used(): number {
		return this.#deadline.used();
	}

	share(part: number): WatchedDeadline {
		return new WatchedDeadline(this.#deadline.share(part), this.#whole);
	}
}
