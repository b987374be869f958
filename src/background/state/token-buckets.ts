/** How much of a flood is let through. */
export interface Pace {
	/** So many at once are no flood. */
	burst: number;
	/** Milliseconds between two after that. */
	everyMs: number;
}

/** Buckets that are known at once before those that are full again are forgotten. */
const MOST_BUCKETS = 200;

/** Lets things through at a pace, for each key by itself. */
export class TokenBuckets<Key> {
	readonly #pace: Pace;
	/** What is left under a key, and when that was reckoned; milliseconds, monotonic. */
	readonly #buckets = new Map<Key, { tokens: number; reckonedAt: number }>();

	constructor(pace: Pace) {
		this.#pace = pace;
	}

	/** Takes what one thing needs. @returns 0 where that was there, else after how many milliseconds it will be */
	take(key: Key): number {
		const { burst, everyMs } = this.#pace;
		const now = performance.now();
		const { tokens, reckonedAt } = this.#buckets.get(key) ?? { tokens: burst, reckonedAt: now };
		const left = Math.min(burst, tokens + (now - reckonedAt) / everyMs);
		if (left < 1) return Math.ceil((1 - left) * everyMs);
		if (this.#buckets.size >= MOST_BUCKETS) this.#forgetFull(now);
		this.#buckets.set(key, { tokens: left - 1, reckonedAt: now });
		return 0;
	}

	#forgetFull(now: number): void {
		const { burst, everyMs } = this.#pace;
		for (const [key, { reckonedAt }] of this.#buckets)
			if (now - reckonedAt > burst * everyMs) this.#buckets.delete(key);
	}
}
