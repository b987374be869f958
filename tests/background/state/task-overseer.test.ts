import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TaskOverseer, TookTooLong } from '../../../src/background/state/task-overseer.ts';
import type { TaskMessage, TaskReport } from '../../../src/messages/analysis-tasks.ts';

/** A port to a thread that does what a test says, and the life of it that was ended. */
class FakeThread {
	opened = 0;
	ended = 0;
	/** What was asked of the life that runs now. */
	asked: TaskMessage[] = [];
	#port: { onmessage: ((event: { data: TaskReport }) => void) | null } = { onmessage: null };
	/** Reports at once, or hangs. */
	work: (message: TaskMessage, report: (state: TaskReport['state']) => void) => void = (message, report) => {
		report('begun');
		report({ value: message.args });
	};

	async open(): Promise<MessagePort> {
		this.opened++;
		const port = {
			onmessage: null as ((event: { data: TaskReport }) => void) | null,
			postMessage: (message: TaskMessage) => {
				this.asked.push(message);
				queueMicrotask(() => this.work(message, (state) => port.onmessage?.({ data: { id: message.id, state } })));
			},
			close: () => {},
		};
		this.#port = port;
		return port as unknown as MessagePort;
	}

	async end(): Promise<void> {
		this.ended++;
	}

	/** Says something late to whoever still listens. */
	say(report: TaskReport): void {
		this.#port.onmessage?.({ data: report });
	}
}

const LIMITS = { start: 1000, slow: 200, hard: 400, stale: 5000 };
let thread: FakeThread;
let overseer: TaskOverseer;

beforeEach(() => {
	vi.useFakeTimers();
	thread = new FakeThread();
	overseer = new TaskOverseer(thread, LIMITS);
});
afterEach(() => {
	vi.useRealTimers();
});
const hang: FakeThread['work'] = (_, report) => report('begun');

test('a task is answered with what came of it', async () => {
	expect(await overseer.run('parseFeed', ['<rss/>', 'https://a.test/'])).toEqual(['<rss/>', 'https://a.test/']);
});

test('what hangs before it knows what to load is ended like any other, and loading itself has more time', async () => {
	const loads: FakeThread['work'] = (message, report) => {
		report('begun');
		report('loading');
		setTimeout(() => {
			report('begun');
			report({ value: message.args });
		}, LIMITS.hard + 100);
	};
	thread.work = loads;
	const loaded = overseer.run('parseOpml', ['<opml/>']);
	await vi.advanceTimersByTimeAsync(LIMITS.hard + 100);
	expect(await loaded).toEqual(['<opml/>']);
	expect(thread.ended).toBe(0);

	thread.work = hang;
	const hung = overseer.run('parseOpml', ['<opml/>']).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(LIMITS.hard);
	expect(await hung).toBeInstanceOf(TookTooLong);
	expect(thread.ended).toBe(1);
});

test('a task that fails rejects with its problem, and the thread lives on', async () => {
	thread.work = (_, report) => {
		report('begun');
		report({ error: { code: 'feed-list-empty' } });
	};
	await expect(overseer.run('parseOpml', [''])).rejects.toThrow('feed-list-empty');
	expect(thread.ended).toBe(0);
});

test('a task that hangs is called slow, then given up with the thread, and the next one is done by a new thread', async () => {
	thread.work = (message, report) => (message.id === 1 ? hang(message, report) : report({ value: 'done' }));
	const onSlow = vi.fn();
	const hanging = overseer.run('analyse', [{ text: '' }], onSlow).catch((error: unknown) => error);
	const next = overseer.run('parseOpml', ['']);
	await vi.advanceTimersByTimeAsync(LIMITS.slow + 1);
	expect(onSlow).toHaveBeenCalledOnce();
	expect(thread.ended).toBe(0);
	await vi.advanceTimersByTimeAsync(LIMITS.hard);
	expect(await hanging).toBeInstanceOf(TookTooLong);
	expect(await next).toBe('done');
	expect([thread.ended, thread.opened]).toEqual([1, 2]);
});

test('what a given-up task says after all is not taken for the answer of the next', async () => {
	thread.work = hang;
	const first = overseer.run('analyse', [{ text: 'first' }]).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(LIMITS.hard + 1);
	expect(await first).toBeInstanceOf(TookTooLong);
	const second = overseer.run('analyse', [{ text: 'second' }]);
	await vi.advanceTimersByTimeAsync(1);
	thread.say({ id: 1, state: { value: 'of the first' } });
	thread.say({ id: 2, state: { value: 'of the second' } });
	expect(await second).toBe('of the second');
});

test('what the reader waits for is done before what nobody does', async () => {
	const order: string[] = [];
	const note = (name: string) => () => order.push(name);
	await Promise.all([
		overseer.run('readSource', ['1', '']).then(note('first feed')),
		overseer.run('readSource', ['2', '']).then(note('second feed')),
		overseer.run('analyse', [{ text: 'a' }]).then(note('article')),
		overseer.run('parseOpml', ['']).then(note('file')),
	]);
	expect(order).toEqual(['first feed', 'article', 'file', 'second feed']);
});

test('the time that a thread needs to start is not counted against the task', async () => {
	thread.work = (_, report) => {
		setTimeout(() => {
			report('begun');
			report({ value: 'done' });
		}, LIMITS.hard + 100);
	};
	const task = overseer.run('analyse', [{ text: '' }]);
	await vi.advanceTimersByTimeAsync(LIMITS.hard + 200);
	expect(await task).toBe('done');
});

test('a thread that went away unseen is started anew, and one that never comes is told as our fault, not the page’s', async () => {
	thread.work = (message, report) => (thread.opened > 1 ? report({ value: message.id }) : undefined);
	const task = overseer.run('analyse', [{ text: '' }]);
	await vi.advanceTimersByTimeAsync(LIMITS.start + 1);
	expect(await task).toBe(1);
	thread.work = () => {};
	const lost = overseer.run('analyse', [{ text: '' }]).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(2 * LIMITS.start + 2);
	expect(await lost).not.toBeInstanceOf(TookTooLong);
	expect(String(await lost)).toContain('analysis-not-started');
});

test('after a rest the thread is looked for again: it may have gone', async () => {
	await overseer.run('parseOpml', ['']);
	await overseer.run('parseOpml', ['']);
	expect(thread.opened).toBe(1);
	await vi.advanceTimersByTimeAsync(LIMITS.stale + 1);
	await overseer.run('parseOpml', ['']);
	expect(thread.opened).toBe(2);
});

test('a thread that cannot be reached once fails one task and no other', async () => {
	const open = thread.open.bind(thread);
	thread.open = async () => {
		thread.open = open;
		throw new Error('No thread');
	};
	await expect(overseer.run('parseOpml', [''])).rejects.toThrow('No thread');
	expect(await overseer.run('parseOpml', ['again'])).toEqual(['again']);
});

test('a thread that was not heard of for long is looked for again, whatever the clock was set to', async () => {
	await overseer.run('parseFeed', ['<rss/>', 'https://a.test/']);
	vi.advanceTimersByTime(LIMITS.stale + 1);
	vi.setSystemTime(Date.now() - 86_400_000);
	await overseer.run('parseFeed', ['<rss/>', 'https://a.test/']);
	expect(thread.opened).toBe(2);
});
