// @vitest-environment jsdom

import { afterEach, expect, test, vi } from 'vitest';
import { TimeStamp } from '../../../src/ui/kit/time-stamp.tsx';
import { act, render, screen } from '../testing-library.ts';

afterEach(() => void vi.useRealTimers());

test('an age goes on while it is seen, by one tick for all of them, and none is left behind', async () => {
	vi.useFakeTimers({ now: Date.parse('2026-03-11T10:00:00Z'), toFake: ['Date', 'setInterval', 'clearInterval'] });
	const { unmount } = render(
		<>
			<TimeStamp iso="2026-03-11T09:59:00Z" />
			<TimeStamp iso="2026-03-11T09:00:00Z" />
		</>,
	);
	await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
	screen.getByText('1 minute ago');
	act(() => void vi.advanceTimersByTime(120_000));
	await vi.waitFor(() => screen.getByText('3 minutes ago'));
	unmount();
	expect(vi.getTimerCount()).toBe(0);
});
