import { expect, test } from 'vitest';
import { dayOrderOf } from '../../../../src/core/metadata/times/day-order.ts';

test.each([
	['en-US', 'month-first'],
	['en-GB', 'day-first'],
	['de', 'day-first'],
	['pt-BR', 'day-first'],
	// the year stands first, and the day before the month where there is none
	['sv', 'day-first'],
	['af', 'day-first'],
	// the year stands first, and nothing tells what 03/11/2026 is
	['en-ZA', null],
	['en-CA', null],
	['lt', null],
	['hu', null],
	['ja', null],
	['en', null],
	['no-such-language-at-all', null],
	[null, null],
])('numbers in %s are %s', (language, order) => {
	expect(dayOrderOf(language)).toBe(order);
});
