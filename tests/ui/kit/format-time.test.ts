import { describe, expect, test } from 'vitest';
import { formatAge, formatMoment } from '../../../src/ui/kit/format-time.ts';

const now = new Date('2026-03-10T12:00:00Z');

describe('an age', () => {
	test.each([
		['seconds ago', '2026-03-10T11:59:40Z', 'this minute'],
		['minutes ago', '2026-03-10T11:18:00Z', '42 minutes ago'],
		['hours ago, in another zone', '2026-03-10T10:00:00+01:00', '3 hours ago'],
		['days ago', '2026-03-07T11:00:00Z', '3 days ago'],
		['weeks ago', '2026-02-20T12:00:00Z', '2 weeks ago'],
		['in the future, as a wrong clock has it', '2026-03-10T13:30:00Z', 'in 1 hour'],
		['longer ago than four weeks', '2025-02-12T18:00:00Z', 'Feb 12, 2025'],
		['a day without a time, today', '2026-03-10', 'today'],
		['a day without a time, yesterday', '2026-03-09', 'yesterday'],
		['a day without a time, long ago', '2025-02-12', 'Feb 12, 2025'],
		['no date', 'yesterday at noon', null],
		['nothing', '', null],
	])('%s', (_, iso, expected) => {
		expect(formatAge(iso, now, { locale: 'en-US' })).toBe(expected);
	});
});

describe('a moment', () => {
	test.each([
		['a day without a time keeps its day and gets no time', '2025-02-12', 'February 12, 2025'],
		['no date', '<b>noon</b>', null],
	])('%s', (_, iso, expected) => {
		expect(formatMoment(iso, 'en-US')).toBe(expected);
	});

	test('with a time says the time', () => {
		expect(formatMoment('2025-02-12T18:05:00Z', 'en-US')).toMatch(/February 1[23], 2025.*:05/);
	});
});
