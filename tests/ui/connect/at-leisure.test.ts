import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atLeisure } from '../../../src/ui/connect/at-leisure.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
	const work = vi.fn();
	return { work, ...atLeisure(work, 30_000) };
}
/** Asks ten times a second. */
async function flood(ask: () => void, seconds: number): Promise<void> {
	for (let i = 0; i < seconds * 10; i++) {
		ask();
		await vi.advanceTimersByTimeAsync(100);
	}
}

test('what changes alone is read at once', () => {
	const { work, ask } = setUp();
	ask();
	expect(work).toHaveBeenCalledOnce();
});

test('a flood of four seconds is read when it begins and after it has ended', async () => {
	const { work, ask } = setUp();
	await flood(ask, 4);
	expect(work).toHaveBeenCalledOnce();
	await vi.advanceTimersByTimeAsync(1000);
	expect(work).toHaveBeenCalledTimes(2);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(work).toHaveBeenCalledTimes(2);
});

test('a flood of a minute is read five times in all', async () => {
	const { work, ask } = setUp();
	await flood(ask, 60);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(work).toHaveBeenCalledTimes(5);
});

test('what changes long after a flood is read at once again', async () => {
	const { work, ask } = setUp();
	await flood(ask, 60);
	await vi.advanceTimersByTimeAsync(60_000);
	work.mockClear();
	ask();
	expect(work).toHaveBeenCalledOnce();
});

test('nothing is read once it is stopped', async () => {
	const { work, ask, stop } = setUp();
	await flood(ask, 1);
	stop();
	await vi.runAllTimersAsync();
	expect(work).toHaveBeenCalledOnce();
});
