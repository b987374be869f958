import { expect, test } from 'vitest';
import { isDayOnly } from '../../../src/core/metadata/is-day-only.ts';

test.each([
	['2025-02-12', true],
	['2025-02-12T00:00:00', false],
	['2025-02-12T14:05:00Z', false],
])('that "%s" tells only its day is %s', (time, expected) => {
	expect(isDayOnly(time)).toBe(expected);
});
