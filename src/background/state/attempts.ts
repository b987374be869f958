import { LIMITS } from '../../core/limits.ts';
import { beginAttempt, endAttempt, giveUpAttempt, isGivenUp, nextAttempt } from '../../storage/attempts/attempts.ts';
import type { StoredAttempt } from '../../storage/database.ts';
import type { Clock, Library } from './ports.ts';
import { TookTooLong } from './task-overseer.ts';

/** Names the work on a page. */
export function articleAttempt(url: string): string {
	return `article:${url.replace(/#.*$/s, '').slice(0, LIMITS.address)}`;
}

/** Names the work on a feed. */
export function feedAttempt(url: string): string {
	return `feed:${url}`;
}

/**
 * What is begun on untrusted things and not ended, so that what once took too long, or ended us, is not begun again by itself. Of private
 * tabs it is kept in memory only.
 */
export class Attempts {
	readonly #world: Clock & Library;
	readonly #private = new Map<string, StoredAttempt>();
	/** Work that goes on in this life, by its key. */
	readonly #running = new Map<string, Promise<unknown>>();

	constructor(world: Clock & Library) {
		this.#world = world;
	}

	async isGivenUp(key: string, isPrivate = false): Promise<boolean> {
		if (isPrivate) return this.#private.get(key)?.isGivenUp === true;
		return isGivenUp(await this.#world.database(), key);
	}

	/**
	 * Does work that something untrusted might have made to hang us. It is counted before it begins; what is slow is given up while it still
	 * works, unless it ends after all. The same page in several tabs is worked on in one after the other: it may hang us once only.
	 * @throws TookTooLong where it takes too long, or did before
	 */
	async run(key: string, isPrivate: boolean, work: (onSlow: () => void) => Promise<void>): Promise<void> {
		const turn = `${key} ${isPrivate}`;
		const before = this.#running.get(turn);
		const running = Promise.resolve(before)
			.catch(() => {})
			.then(() => this.#runNow(key, isPrivate, work));
		this.#running.set(turn, running);
		try {
			await running;
		} finally {
			if (this.#running.get(turn) === running) this.#running.delete(turn);
		}
	}

	async #runNow(key: string, isPrivate: boolean, work: (onSlow: () => void) => Promise<void>): Promise<void> {
		if (!(await this.begin(key, isPrivate))) throw new TookTooLong();
		try {
			await work(() => void this.giveUp(key, isPrivate));
		} catch (error) {
			await (error instanceof TookTooLong ? this.giveUp(key, isPrivate) : this.end(key, isPrivate));
			throw error;
		}
		await this.end(key, isPrivate);
	}

	/** False where it was given up: then nothing may begin. */
	async begin(key: string, isPrivate = false): Promise<boolean> {
		if (!isPrivate) return beginAttempt(await this.#world.database(), key, this.#world.now());
		const attempt = nextAttempt(this.#private.get(key), key, this.#world.now());
		this.#private.set(key, attempt);
		return !attempt.isGivenUp;
	}

	/** It takes too long. */
	async giveUp(key: string, isPrivate = false): Promise<void> {
		const attempt = this.#private.get(key);
		if (!isPrivate) await giveUpAttempt(await this.#world.database(), key);
		else if (attempt) this.#private.set(key, { ...attempt, isGivenUp: true });
	}

	/** It has ended, or the reader asks to begin it once more. */
	async end(key: string, isPrivate = false): Promise<void> {
		if (isPrivate) this.#private.delete(key);
		else await endAttempt(await this.#world.database(), key);
	}
}
