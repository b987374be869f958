import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OpenQuestions } from '../../src/analysis/open-questions.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('a question that takes long keeps what answers it, also when a later one was answered before', () => {
	const onIdle = vi.fn();
	const questions = new OpenQuestions(onIdle);
	questions.note(true);
	questions.note(true);
	questions.note(false);
	vi.advanceTimersByTime(110_000);
	expect([onIdle.mock.calls.length, questions.isKept]).toEqual([0, true]);
	questions.note(false);
	vi.advanceTimersByTime(59_000);
	expect([onIdle.mock.calls.length, questions.isKept]).toEqual([0, true]);
	vi.advanceTimersByTime(1_000);
	expect([onIdle.mock.calls.length, questions.isKept]).toEqual([1, false]);
});
