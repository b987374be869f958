import { describe, expect, test } from 'vitest';
import { ZONE_NAMES, zoneOffset } from '../../../src/core/calendar/zone-offset.ts';

const at = (zone: string, local: string) => zoneOffset(zone, Date.parse(`${local}Z`));

describe('a zone is so many minutes ahead', () => {
	test.each([
		['z', 0],
		['+0530', 330],
		['gmt-07:00', -420],
		['utc+1', 60],
		['−03:00', -180],
		['mesz', 120],
		['мск', 180],
		['europe/berlin', 60],
	])('%s', (zone, minutes) => expect(at(zone, '2026-03-02T09:00')).toBe(minutes));

	test.each(['xyzt', '+9900', '0530', '105', 'mars/olympus'])('"%s" is not known', (zone) =>
		expect(at(zone, '2026-03-02T09:00')).toBeNull(),
	);
});

// clocks in New York went forward on 8 March 2026 at two, back on 1 November at two
describe('around the change of the clocks a place’s zone is that of its own time', () => {
	test.each([
		['2026-03-08T01:30', -300],
		['2026-03-08T03:30', -240],
		['2026-11-01T00:30', -240],
		['2026-11-01T03:30', -300],
	])('at %s', (local, minutes) => expect(at('et', local)).toBe(minutes));
});

test('a line of a page takes no word in capitals for a zone', () => {
	for (const word of ['ART', 'MET', 'PET', 'IST']) expect(ZONE_NAMES).not.toContain(word);
	for (const zone of ['ET', 'MESZ', 'МСК', 'CEST', 'NZDT']) expect(ZONE_NAMES).toContain(zone);
});
