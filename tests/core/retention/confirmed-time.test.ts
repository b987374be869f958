import { expect, test } from 'vitest';
import { isBelieved, NO_CONFIRMED_TIME, seeTime } from '../../../src/core/retention/confirmed-time.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-03-14T09:00:00Z');
/** Whether the clock is believed after it has shown these days, counted from the start. */
const believesAfter = (days: readonly number[]) => {
	const at = (day: number) => new Date(START + day * DAY_MS);
	return isBelieved(days.reduce((time, day) => seeTime(time, at(day)), NO_CONFIRMED_TIME));
};
const USED = [0, 1, 2];

test.each<[string, number[], boolean]>([
	['on the first day', [0, 0.1, 0.4], false],
	['on the third day of use', USED, true],
	['while it goes on', [...USED, 3, 4, 7.9, 8], true],
	['set back by an hour', [...USED, 2.96], true],
	['that jumps ten years ahead', [...USED, 3652], false],
	['that jumps ahead, for a day', [...USED, 3652, 3652.1, 3652.3], false],
	['that jumps ahead again and again', [...USED, 400, 800, 1200, 1600], false],
	['that jumps ahead and comes back', [...USED, 3652, 3], true],
	['that comes back after it was wrong for two days', [...USED, 3652, 3653, 4], true],
	['that jumps back', [...USED, -300], false],
	['that starts in 1970 each time and is set right', [...USED, -20_000, 3, -20_000, 4], true],
	['after two months without the browser', [...USED, 62], false],
	['three days of use after two months', [...USED, 62, 63, 64], true],
	['three days of use after two months, with a weekend between', [...USED, 62, 65, 66], true],
	['used once a fortnight, at the first and second time', [...USED, 16, 30], false],
	['used once a fortnight, at the third time', [...USED, 16, 30, 44], true],
])('a clock %s (days %j) is believed: %s', (_, days, expected) => {
	expect(believesAfter(days)).toBe(expected);
});
