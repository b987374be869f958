// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAsking } from '../../src/content/keep-asking.ts';
import { beginLifetime } from '../../src/content/lifetime.ts';

let isConnected: boolean;
beforeEach(() => {
	vi.useFakeTimers();
	isConnected = true;
});
afterEach(() => vi.useRealTimers());

const view = () => document.dispatchEvent(new Event('visibilitychange'));

test('whoever is left asks on when another of the same script has ended', () => {
	const lifetime = beginLifetime(() => isConnected);
	const [first, second] = [new AbortController(), new AbortController()];
	keepAsking(lifetime, first.signal);
	keepAsking(lifetime, second.signal);
	first.abort();
	isConnected = false;
	view();
	expect(lifetime.signal.aborted).toBe(true);
	expect(vi.getTimerCount()).toBe(0);
});

test('nobody asks once all have ended', () => {
	const asked = vi.fn(() => isConnected);
	const lifetime = beginLifetime(asked);
	const ends = [new AbortController(), new AbortController()];
	for (const { signal } of ends) keepAsking(lifetime, signal);
	for (const end of ends) end.abort();
	view();
	expect(asked).not.toHaveBeenCalled();
	expect(vi.getTimerCount()).toBe(0);
});
