import { expect, test } from 'vitest';
import { firstReport, headStart } from '../../../src/core/coverage/first-report.ts';
import { groupByOrigin } from '../../../src/core/coverage/group-by-origin.ts';
import type { StoryArticle } from '../../../src/core/coverage/outlet-coverage.ts';

function told(id: string, publishedAt: string | null, more: Partial<StoryArticle> = {}): StoryArticle {
	const url = `https://${id}.example/vell`;
	return {
		id,
		url,
		title: id,
		outlet: id,
		via: null,
		country: null,
		publishedAt,
		agency: null,
		source: 'feed',
		origin: id,
		topics: [],
		...more,
	};
}

test.each([
	['the earliest', [told('b', '2026-03-13T09:00:00Z'), told('a', '2026-03-13T08:00:00Z')], 'a'],
	['the earliest in whatever zone', [told('b', '2026-03-13T09:30:00+04:00'), told('a', '2026-03-13T08:00:00Z')], 'b'],
	['none of two in one minute', [told('b', '2026-03-13T08:00:20Z'), told('a', '2026-03-13T08:00:00Z')], undefined],
	[
		'none where the earliest names only its day',
		[told('a', '2026-03-13'), told('b', '2026-03-13T08:00:00Z')],
		undefined,
	],
	[
		'no report that only others tell of',
		[
			told('b', '2026-03-13T08:30:00Z'),
			told('c', '2026-03-13T09:00:00Z'),
			told('a', '2026-03-13T08:00:00Z', { via: 'Gossip Wire' }),
		],
		'b',
	],
	['the earliest before one that names a later day', [told('a', '2026-03-14'), told('b', '2026-03-13T08:00:00Z')], 'b'],
	[
		'none where a later day began in the east before the earliest',
		[told('a', '2026-03-03'), told('b', '2026-03-02T20:00:00Z')],
		undefined,
	],
	[
		'none where another of three names such a day',
		[told('c', '2026-03-02T21:00:00Z'), told('a', '2026-03-03'), told('b', '2026-03-02T20:00:00Z')],
		undefined,
	],
	['the earliest before that day began', [told('a', '2026-03-03'), told('b', '2026-03-02T09:59:00Z')], 'b'],
	['none without another date', [told('a', null), told('b', '2026-03-13T08:00:00Z')], undefined],
])('first to report is %s', (_, articles, first) => {
	expect(firstReport(articles)?.id).toBe(first);
});

test('copies of one text are one origin, the most carried first, in order of time', () => {
	const origins = groupByOrigin([
		told('own', '2026-03-13T07:00:00Z'),
		told('late', '2026-03-13T09:00:00Z', { origin: 'wire' }),
		told('early', '2026-03-13T08:00:00Z', { origin: 'wire', agency: 'Norwire' }),
	]);
	expect(origins.map(({ outlets, agency }) => [outlets, agency])).toEqual([
		[['early', 'late'], 'Norwire'],
		[['own'], null],
	]);
});

test.each([
	['2026-03-13T12:00:00Z', 4 * 3_600_000],
	// four hours after or twenty-eight: its day does not tell
	['2026-03-14', null],
	['2026-03-13T07:00:00Z', null],
	[null, null],
])('before an article of %s the first had a start of %j', (publishedAt, start) => {
	expect(headStart(told('a', '2026-03-13T08:00:00Z'), told('b', publishedAt))).toBe(start);
});
