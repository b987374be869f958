import { expect, test } from 'vitest';
import { isDayOnly, parsePublicationTime } from '../../../src/core/metadata/publication-time.ts';

test.each([
	['2025-02-12T14:05:00+01:00', '2025-02-12T14:05:00+01:00'],
	['2025-02-12T14:05:00.123Z', '2025-02-12T14:05:00Z'],
	['2025-02-12 14:05', '2025-02-12T14:05:00'],
	['2025-02-12 14:05 +0530', '2025-02-12T14:05:00+05:30'],
	['2025-02-12', '2025-02-12'],
	['20250212T140500+0100', '2025-02-12T14:05:00+01:00'],
	['1739369100', '2025-02-12T14:05:00.000Z'],
	['Wed, 12 Feb 2025 14:05:00 +0100', '2025-02-12T14:05:00+01:00'],
	['Wed Feb 12 2025 14:05:00 GMT+0100 (CET)', '2025-02-12T14:05:00+01:00'],
	['Wed Feb 12 14:05:00 CET 2025', '2025-02-12T14:05:00+01:00'],
	['12 February 2025 18:40', '2025-02-12T18:40:00'],
	['February 12, 2025 at 6:40 p.m. EST', '2025-02-12T18:40:00-05:00'],
	['12. März 2025, 14:05 Uhr', '2025-03-12T14:05:00'],
	['Do 25.04.24 | 14:07 Uhr', '2024-04-25T14:07:00'],
	['2024年04月24日23:52', '2024-04-24T23:52:00'],
	['3 de mayo de 2024', '2024-05-03'],
	['15 juin 2023 à 9h30', '2023-06-15T09:30:00'],
])('"%s" is %s', (written, time) => {
	expect(parsePublicationTime(written)).toBe(time);
});

test.each(['', 'yesterday', '2025-13-45', '2025-02-30', 'Room 12, 3rd floor', '12 bridges 2025'])(
	'"%s" is no time',
	(written) => {
		expect(parsePublicationTime(written)).toBeNull();
	},
);

test.each([
	['2025-02-12', true],
	['2025-02-12T00:00:00', false],
	['2025-02-12T14:05:00Z', false],
])('that "%s" tells only its day is %s', (time, expected) => {
	expect(isDayOnly(time)).toBe(expected);
});
