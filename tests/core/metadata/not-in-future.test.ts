import { expect, test } from 'vitest';
import { firstSeen, notInFuture } from '../../../src/core/metadata/not-in-future.ts';

const NOW = '2026-11-28T10:00:00.000Z';
const SEEN = '2026-11-27T08:00:00.000Z';

test.each([
	['the past stays', '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z'],
	['this moment stays', NOW, NOW],
	['another century is of the moment it was seen', '2099-01-01T00:00:00Z', SEEN],
	['the next minute as well', '2026-11-28T10:01:00Z', SEEN],
	['an offset is reckoned with', '2026-11-28T12:30:00+03:00', '2026-11-28T12:30:00+03:00'],
	['and told from a later one', '2026-11-28T12:30:00+01:00', SEEN],
	['a day that has begun somewhere stays', '2026-11-29', '2026-11-29'],
	['a day that has begun nowhere does not', '2026-11-30', SEEN],
	['what is no time stays', 'yesterday', 'yesterday'],
])('%s', (_, time, expected) => {
	expect(notInFuture(time, NOW, SEEN)).toBe(expected);
});

test.each([
	['now, where nothing was known', undefined, NOW],
	['what it was known to be', SEEN, SEEN],
	['now, where it was known to be in the future', '2099-01-01T00:00:00.000Z', NOW],
])('something was first seen %s', (_, knownAt, expected) => {
	expect(firstSeen(NOW, knownAt)).toBe(expected);
});
