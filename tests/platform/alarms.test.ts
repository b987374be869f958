import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAlarm } from '../../src/platform/alarms.ts';

const { alarms } = vi.hoisted(() => ({ alarms: { get: vi.fn(), create: vi.fn() } }));
vi.mock('../../src/platform/browser.ts', () => ({ browser: { alarms } }));

const MINUTE = 60_000;

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-03-14T09:00:00Z') });
	alarms.create.mockClear();
});
afterEach(() => {
	vi.useRealTimers();
});

test.each([
	['rings in time is left as it is', 15 * MINUTE, 15, 0],
	['has another period is set anew', 15 * MINUTE, 30, 1],
	['was set while the clock ran a year ahead is set anew', 365 * 1_440 * MINUTE, 15, 1],
])('an alarm that %s', async (_, ringsIn, periodInMinutes, created) => {
	alarms.get.mockResolvedValue({ name: 'poll', periodInMinutes, scheduledTime: Date.now() + ringsIn });
	await keepAlarm('poll', 15);
	expect(alarms.create).toHaveBeenCalledTimes(created);
});
