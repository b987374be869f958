import { type Pace, TokenBuckets } from './token-buckets.ts';

interface Stream<Value> {
	isBusy: boolean;
	/** What is worked on next, and how those who pushed it hear of it. */
	waiting: { value: Value; done: Promise<void>; finish: (work: Promise<void>) => void } | null;
}

/** @see Coalescer */
export interface Coalescing<Value> extends Pace {
	/** What two values that follow each other come to; the later one holds unless told otherwise. */
	join?: (earlier: Value, later: Value) => Value;
	/** The work sees to its own order, so that the next may begin before it has ended. */
	mayOverlap?: boolean;
}

/**
 * Works on what arrives under a key: at once while it comes seldom, and at a measured pace while it floods. One piece of work runs for each
 * key, and one waits, which stands for all that arrived since: the last state is always worked on.
 */
export class Coalescer<Key, Value> {
	readonly #streams = new Map<Key, Stream<Value>>();
	readonly #buckets: TokenBuckets<Key>;
	readonly #rules: Coalescing<Value>;
	readonly #work: (value: Value, key: Key) => Promise<void>;

	constructor(rules: Coalescing<Value>, work: (value: Value, key: Key) => Promise<void>) {
		this.#buckets = new TokenBuckets(rules);
		this.#rules = rules;
		this.#work = work;
	}

	/** Resolves or rejects with the work on this value, or on one that it was joined into. */
	push(key: Key, value: Value): Promise<void> {
		const stream = this.#streams.get(key) ?? { isBusy: false, waiting: null };
		this.#streams.set(key, stream);
		if (stream.waiting) {
			stream.waiting.value = this.#rules.join?.(stream.waiting.value, value) ?? value;
			return stream.waiting.done;
		}
		let finish: (work: Promise<void>) => void = () => {};
		const done = new Promise<void>((resolve) => {
			finish = resolve;
		});
		stream.waiting = { value, done, finish };
		if (!stream.isBusy) this.#next(key, stream);
		return done;
	}

	#next(key: Key, stream: Stream<Value>): void {
		stream.isBusy = true;
		const wait = this.#buckets.take(key);
		if (wait > 0) setTimeout(() => this.#next(key, stream), wait);
		else this.#run(key, stream);
	}

	#run(key: Key, stream: Stream<Value>): void {
		const { waiting } = stream;
		if (!waiting) return;
		stream.waiting = null;
		const goOn = () => {
			stream.isBusy = false;
			if (stream.waiting) this.#next(key, stream);
			else this.#streams.delete(key);
		};
		const working = this.#work(waiting.value, key);
		waiting.finish(working);
		if (this.#rules.mayOverlap) goOn();
		else working.then(goOn, goOn);
	}
}
