import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Coalescer } from '../../../src/background/state/coalescer.ts';

const PACE = { burst: 3, everyMs: 100 };
let worked: string[];
let coalescer: Coalescer<number, string>;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	worked = [];
	coalescer = new Coalescer(PACE, async (value, key) => {
		worked.push(`${key}${value}`);
	});
});
afterEach(() => {
	vi.useRealTimers();
});

test('what comes seldom is worked on at once', async () => {
	for (const value of ['a', 'b', 'c', 'd']) {
		await coalescer.push(1, value);
		await vi.advanceTimersByTimeAsync(PACE.everyMs);
	}
	expect(worked).toEqual(['1a', '1b', '1c', '1d']);
});

test('of a flood the first are worked on at once, then some, and the last one always', async () => {
	for (let i = 0; i < 400; i++) {
		void coalescer.push(1, String(i));
		await vi.advanceTimersByTimeAsync(2.5);
	}
	await vi.advanceTimersByTimeAsync(PACE.everyMs);
	expect(worked.slice(0, 3)).toEqual(['10', '11', '12']);
	// a second of flood at ten a second, beside the burst
	expect(worked.length).toBeLessThanOrEqual(PACE.burst + 11);
	expect(worked.length).toBeGreaterThanOrEqual(PACE.burst + 8);
	expect(worked.at(-1)).toBe('1399');
});

test('the flood under one key does not hold up another', async () => {
	for (let i = 0; i < 50; i++) void coalescer.push(1, String(i));
	await coalescer.push(2, 'x');
	expect(worked).toContain('2x');
});

test('work that takes long is not begun twice at once', async () => {
	let running = 0;
	let most = 0;
	const slow = new Coalescer<number, string>({ burst: 9, everyMs: 1 }, async () => {
		most = Math.max(most, ++running);
		await new Promise((resolve) => setTimeout(resolve, 500));
		running--;
	});
	for (let i = 0; i < 9; i++) void slow.push(1, String(i));
	await vi.advanceTimersByTimeAsync(5000);
	expect(most).toBe(1);
});

test('what waits is joined as told', async () => {
	const join = (earlier: string, later: string) => earlier + later;
	const joining = new Coalescer<number, string>({ burst: 1, everyMs: 100, join }, async (value) => {
		worked.push(value);
	});
	for (const value of ['a', 'b', 'c', 'd']) void joining.push(1, value);
	await vi.advanceTimersByTimeAsync(200);
	expect(worked).toEqual(['a', 'bcd']);
});

test('a failure is told to whoever pushed, and the next value is worked on', async () => {
	const failing = new Coalescer<number, string>(PACE, async (value) => {
		if (value === 'bad') throw new Error('It failed');
		worked.push(value);
	});
	await expect(failing.push(1, 'bad')).rejects.toThrow('It failed');
	await failing.push(1, 'good');
	expect(worked).toEqual(['good']);
});

test('work that sees to its own order may overlap, at the pace', async () => {
	const began: string[] = [];
	const overlapping = new Coalescer<number, string>({ burst: 2, everyMs: 100, mayOverlap: true }, async (value) => {
		began.push(value);
		await new Promise((resolve) => setTimeout(resolve, 5000));
	});
	for (const value of ['a', 'b', 'c', 'd']) void overlapping.push(1, value);
	expect(began).toEqual(['a', 'b']);
	await vi.advanceTimersByTimeAsync(150);
	expect(began).toEqual(['a', 'b', 'd']);
});

test('keys at rest are forgotten, so that a thousand tabs leave nothing behind', async () => {
	for (let key = 0; key < 1000; key++) {
		await coalescer.push(key, '');
		await vi.advanceTimersByTimeAsync(PACE.everyMs);
	}
	expect(worked).toHaveLength(1000);
});
