import { beginAttempt, endAttempt, giveUpAttempt, isGivenUp, nextAttempt } from '../../storage/attempts/attempts.ts';
import type { StoredAttempt } from '../../storage/database-schema.ts';
import type { Clock, Library } from './ports.ts';
import { TookTooLong } from './task-overseer.ts';
import { unasked } from './unasked.ts';

/** Names the work on a feed. */
export function feedAttempt(url: string): string {
	return `feed:${url}`;
}

/** Where it is written down what was begun. */
interface AttemptLog {
	isGivenUp(key: string): Promise<boolean>;
	/** False where it was given up: then nothing may begin. */
	begin(key: string): Promise<boolean>;
	/** It takes too long. */
	giveUp(key: string): Promise<void>;
	/** It has ended, or the reader asks to begin it once more. */
	end(key: string): Promise<void>;
}

/** On the disk: known when the work kills us. */
export function storedLog(library: Library, clock: Clock): AttemptLog {
	return {
		isGivenUp: async (key) => isGivenUp(await library.database(), key),
		begin: async (key) => beginAttempt(await library.database(), key, clock.now()),
		giveUp: async (key) => giveUpAttempt(await library.database(), key),
		end: async (key) => endAttempt(await library.database(), key),
	};
}

/** In the worker's memory. */
export function memoryLog(clock: Clock): AttemptLog & { forget(): void } {
	const attempts = new Map<string, StoredAttempt>();
	return {
		isGivenUp: async (key) => attempts.get(key)?.isGivenUp === true,
		begin: async (key) => {
			const attempt = nextAttempt(attempts.get(key), key, clock.now());
			attempts.set(key, attempt);
			return !attempt.isGivenUp;
		},
		giveUp: async (key) => {
			const attempt = attempts.get(key);
			if (attempt) attempts.set(key, { ...attempt, isGivenUp: true });
		},
		end: async (key) => void attempts.delete(key),
		forget: () => attempts.clear(),
	};
}

/** What is begun on untrusted things and not ended, so that what once took too long, or ended us, is not begun again by itself. */
export class Attempts implements AttemptLog {
	readonly isGivenUp: AttemptLog['isGivenUp'];
	readonly begin: AttemptLog['begin'];
	readonly giveUp: AttemptLog['giveUp'];
	readonly end: AttemptLog['end'];
	/** Work that goes on in this life, by its key. */
	readonly #running = new Map<string, Promise<unknown>>();

	constructor({ isGivenUp, begin, giveUp, end }: AttemptLog) {
		this.isGivenUp = isGivenUp;
		this.begin = begin;
		this.giveUp = giveUp;
		this.end = end;
	}

	/**
	 * Does work that something untrusted might have made to hang us. It is counted before it begins; what is slow is given up while it still
	 * works, unless it ends after all. The same page in several tabs is worked on in one after the other: it may hang us once only.
	 * @throws TookTooLong where it takes too long, or did before
	 */
	async run(key: string, work: (onSlow: () => void) => Promise<void>): Promise<void> {
		const before = this.#running.get(key);
		const running = Promise.resolve(before)
			.catch(() => {})
			.then(() => this.#runNow(key, work));
		this.#running.set(key, running);
		try {
			await running;
		} finally {
			if (this.#running.get(key) === running) this.#running.delete(key);
		}
	}

	async #runNow(key: string, work: (onSlow: () => void) => Promise<void>): Promise<void> {
		if (!(await this.begin(key))) throw new TookTooLong();
		try {
			await work(() => unasked(this.giveUp(key)));
		} catch (error) {
			await (error instanceof TookTooLong ? this.giveUp(key) : this.end(key));
			throw error;
		}
		await this.end(key);
	}
}
