import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackgroundToInterface } from '../../../src/messages/background-to-interface.ts';
import { connectStories } from '../../../src/ui/connect/stories-connection.ts';
import type { StoriesState } from '../../../src/ui/stories/stories-state.ts';
import { fakeBackground } from '../../fakes/fake-background.ts';
import { stories } from '../../fakes/stories.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(listStories = async () => stories) {
	const { background, calls } = fakeBackground({ listStories });
	let events: Partial<BackgroundToInterface> = {};
	const doors = {
		background,
		onBackgroundEvent: (handlers: Partial<BackgroundToInterface>) => {
			events = handlers;
			return () => {};
		},
	};
	const shown: StoriesState[] = [];
	const connection = connectStories(doors, { openOptions: () => {} }, (state) => shown.push(state));
	return { ...connection, calls, shown, tell: () => events };
}

test('a change is read at once, many close after each other once more', async () => {
	const { calls, tell } = setUp();
	for (let feed = 0; feed < 50; feed++) tell().storedChanged?.('feeds');
	await vi.runAllTimersAsync();
	expect(calls).toHaveLength(2);
	await vi.advanceTimersByTimeAsync(5000);
	tell().storedChanged?.('articles');
	await vi.advanceTimersByTimeAsync(0);
	expect(calls).toHaveLength(3);
});

test('what no story depends on is not read again for', async () => {
	const { calls, tell } = setUp();
	for (const kind of ['highlights', 'settings', 'follows', 'corrections'] as const) tell().storedChanged?.(kind);
	await vi.runAllTimersAsync();
	expect(calls).toEqual([]);
});

test('a failure is said, and the stories shown before stay', async () => {
	let isFailing = false;
	const { reread, shown } = setUp(async () => {
		if (isFailing) throw new Error('Nobody answered');
		return stories;
	});
	await reread();
	isFailing = true;
	await reread();
	expect(shown).toEqual([
		{ stories, problem: null },
		{ stories, problem: { code: 'unexpected', values: { message: 'Nobody answered' } } },
	]);
});
