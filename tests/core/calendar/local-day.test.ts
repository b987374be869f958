import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDay } from '../../../src/core/calendar/local-day.ts';
import { citedWork } from '../../../src/core/citations/cited-work.ts';
import { exportedFile } from '../../../src/core/highlights/export-highlights.ts';

const zoneBefore = process.env.TZ;
beforeEach(() => {
	process.env.TZ = 'Pacific/Auckland';
});
afterEach(() => {
	if (zoneBefore === undefined) delete process.env.TZ;
	else process.env.TZ = zoneBefore;
});
const EVENING = '2026-03-13T20:00:00.000Z';

test('a moment has the day of the reader’s calendar, and what is no time has none', () => {
	expect(localDay(EVENING)).toBe('2026-03-14');
	expect(localDay('')).toBe('');
});

test('what the reader did bears that day, what a publisher did the publisher’s', () => {
	expect(exportedFile('markdown', new Date(EVENING)).fileName).toBe('highlights-2026-03-14.md');
	const work = citedWork({
		title: 'Port of Vell reopens',
		outlet: null,
		url: 'https://www.harbour.example/vell',
		cited: { authors: [], publishedAt: EVENING, readAt: EVENING, section: null, place: null, language: null },
		keptAt: EVENING,
	});
	expect([work.readOn, work.publishedOn]).toEqual(['2026-03-14', '2026-03-13']);
});
