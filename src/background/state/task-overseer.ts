import { Failure, type Problem } from '../../core/problem.ts';
import type { AnalysisTasks, TaskMessage, TaskReport } from '../../messages/analysis-tasks.ts';
import type { AnalysisThreadPort } from '../../platform/analysis-thread.ts';

/** Milliseconds. */
export interface TaskLimits {
	/** Until a task has begun: the thread starts and loads its models. */
	start: number;
	/** Until it is slow. */
	slow: number;
	/** Until it is given up and the thread is ended. */
	hard: number;
	/** Without a task, after which the thread may have gone and is looked for again; well before it goes (analysis-worker.ts). */
	stale: number;
}

const LIMITS_MS: TaskLimits = { start: 30_000, slow: 4_000, hard: 8_000, stale: 20_000 };

/** What the reader waits for. */
const URGENT: ReadonlySet<keyof AnalysisTasks> = new Set(['analyse', 'parseOpml', 'parseLookUp', 'feedsNamedByHtml']);

/** A task worked so long that the thread was ended. */
export class TookTooLong extends Failure {
	override readonly name = 'TookTooLong';
	constructor() {
		super({ code: 'took-too-long' });
	}
}

interface Task {
	message: TaskMessage;
	onSlow: () => void;
	resolve(value: unknown): void;
	reject(error: Error): void;
}

type Outcome = 'not-begun' | 'too-long' | { value: unknown } | { error: Problem };

/** Has tasks done by the thread that analyses, one after the other, and ends the thread when one of them takes too long. */
export class TaskOverseer {
	readonly #thread: AnalysisThreadPort;
	readonly #limits: TaskLimits;
	readonly #waiting: Task[] = [];
	#isWorking = false;
	#lastId = 0;
	#port: MessagePort | null = null;
	/** When the thread was last heard of, by a clock that nobody sets. */
	#heardAt = 0;

	constructor(thread: AnalysisThreadPort, limits: TaskLimits = LIMITS_MS) {
		this.#thread = thread;
		this.#limits = limits;
	}

	/**
	 * Has a task done. What the reader waits for comes before what nobody does.
	 * @param onSlow called when it is over its time and not given up yet
	 * @throws TookTooLong where the thread had to be ended
	 */
	run<Method extends keyof AnalysisTasks>(
		method: Method,
		args: Parameters<AnalysisTasks[Method]>,
		onSlow: () => void = () => {},
	): Promise<ReturnType<AnalysisTasks[Method]>> {
		return new Promise((resolve, reject) => {
			const message = { id: ++this.#lastId, method, args };
			const task: Task = { message, onSlow, resolve: resolve as Task['resolve'], reject };
			const before = URGENT.has(method) ? this.#waiting.findIndex((other) => !URGENT.has(other.message.method)) : -1;
			this.#waiting.splice(before < 0 ? this.#waiting.length : before, 0, task);
			void this.#work();
		});
	}

	async #work(): Promise<void> {
		if (this.#isWorking) return;
		this.#isWorking = true;
		for (let task = this.#waiting.shift(); task; task = this.#waiting.shift()) await this.#finish(task);
		this.#isWorking = false;
	}

	async #finish(task: Task): Promise<void> {
		try {
			let outcome = await this.#ask(task);
			// the thread went away unseen, or never came: another is tried once
			if (outcome === 'not-begun') {
				await this.#end();
				outcome = await this.#ask(task);
			}
			if (typeof outcome === 'string') await this.#end();
			if (outcome === 'not-begun') throw new Failure({ code: 'analysis-not-started' });
			if (outcome === 'too-long') throw new TookTooLong();
			if ('error' in outcome) throw new Failure(outcome.error);
			task.resolve(outcome.value);
		} catch (error) {
			task.reject(error instanceof Error ? error : new Error(String(error)));
		}
	}

	async #ask({ message, onSlow }: Task): Promise<Outcome> {
		const port = await this.#connect();
		const { start, slow, hard } = this.#limits;
		return new Promise((resolve, reject) => {
			let timers: ReturnType<typeof setTimeout>[] = [];
			const setTimers = (...wanted: typeof timers) => {
				for (const timer of timers) clearTimeout(timer);
				timers = wanted;
			};
			const end = (outcome: Outcome) => {
				setTimers();
				port.onmessage = null;
				resolve(outcome);
			};
			const awaitLoading = () => setTimers(setTimeout(() => end('not-begun'), start));
			port.onmessage = ({ data }: MessageEvent<TaskReport>) => {
				if (data.id !== message.id) return;
				this.#heardAt = performance.now();
				if (data.state === 'loading') return awaitLoading();
				if (data.state !== 'begun') return end(data.state);
				setTimers(
					setTimeout(onSlow, slow),
					setTimeout(() => end('too-long'), hard),
				);
			};
			awaitLoading();
			try {
				port.postMessage(message);
			} catch (error) {
				end('not-begun');
				reject(error);
			}
		});
	}

	async #connect(): Promise<MessagePort> {
		if (this.#port && performance.now() - this.#heardAt < this.#limits.stale) return this.#port;
		this.#port?.close();
		this.#port = await this.#thread.open();
		this.#heardAt = performance.now();
		return this.#port;
	}

	async #end(): Promise<void> {
		this.#port?.close();
		this.#port = null;
		await this.#thread.end();
	}
}
