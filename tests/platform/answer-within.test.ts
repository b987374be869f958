import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { problemOf } from '../../src/core/problem.ts';
import { answerWithin } from '../../src/platform/answer-within.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an answer in time is the answer', async () => {
	expect(await answerWithin(1000, Promise.resolve('text'))).toBe('text');
	expect(vi.getTimerCount()).toBe(0);
});

test('a refusal in time is the refusal', async () => {
	await expect(answerWithin(1000, Promise.reject(new Error('No receiver')))).rejects.toThrow('No receiver');
});

test('a page that never answers is told so', async () => {
	const waiting = answerWithin(1000, new Promise(() => {})).catch(problemOf);
	await vi.advanceTimersByTimeAsync(1000);
	expect(await waiting).toEqual({ code: 'page-silent' });
});
