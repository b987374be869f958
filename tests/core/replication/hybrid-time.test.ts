import { describe, expect, test } from 'vitest';
import { isHybridTime, nextTime, timeOfDate } from '../../../src/core/replication/hybrid-time.ts';

const DEVICE = 'a1b2c3d4e5f6';
const NOW = new Date('2026-03-14T09:00:00Z');

describe('the time of the next writing', () => {
	test.each([
		['that nothing came before', null],
		['after one of the same moment', '2026-03-14T09:00:00.000Z 0000 ffffffffffff'],
		['after one of a clock that was ahead', '2026-03-14T11:30:00.000Z 0004 ffffffffffff'],
		['after so many of one moment that no more can be counted', '2026-03-14T09:00:00.000Z ffff ffffffffffff'],
		['after one of long ago', '2025-01-01T00:00:00.000Z 0009 ffffffffffff'],
	])('%s is later than it', (_, last) => {
		const next = nextTime(last, NOW, DEVICE);
		expect(next > (last ?? '')).toBe(true);
		expect(isHybridTime(next, NOW)).toBe(true);
		expect(next.endsWith(DEVICE)).toBe(true);
	});
});

test.each([
	['of our own', '2026-03-14T09:00:00.000Z 0000 a1b2c3d4e5f6', true],
	['somewhat ahead', '2026-03-15T08:00:00.000Z 0000 a1b2c3d4e5f6', true],
	['of a year that would win over everything', '9999-03-14T09:00:00.000Z 0000 a1b2c3d4e5f6', false],
	['of a day that there is not', '2026-02-31T09:00:00.000Z 0000 a1b2c3d4e5f6', false],
	['without a device', '2026-03-14T09:00:00.000Z 0000', false],
	['that is a number', 12, false],
	['that is nothing', undefined, false],
])('a time %s is believed: %s → %s', (_, time, isBelieved) => {
	expect(isHybridTime(time, NOW)).toBe(isBelieved);
});

test('what was written before there were such times stands at its date', () => {
	expect(timeOfDate('2026-03-14T09:00:00Z') < nextTime(null, NOW, DEVICE)).toBe(true);
	expect(isHybridTime(timeOfDate('yesterday'), NOW)).toBe(true);
});
