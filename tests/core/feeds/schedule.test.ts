import { describe, expect, test } from 'vitest';
import type { PolledFeed, PollOutcome } from '../../../src/core/feeds/feed-poll.ts';
import type { FeedProblem } from '../../../src/core/feeds/feed-problem.ts';
import { afterPoll, pollHeaders } from '../../../src/core/feeds/schedule.ts';

const NOW = new Date('2026-03-02T12:00:00Z');
const FEED: PolledFeed = {
	url: 'https://courier.example/feed',
	status: 'working',
	problem: null,
	lastSuccessAt: '2026-03-02T11:00:00.000Z',
	nextPollAt: '2026-03-02T12:00:00.000Z',
	failures: 0,
	etag: '"1"',
	lastModified: null,
};
const READ = { kind: 'read', url: FEED.url, etag: '"2"', lastModified: null, newestAt: NOW.toISOString() } as const;

const poll = (outcome: PollOutcome, feed: Partial<PolledFeed> = {}, random = 0.5) =>
	afterPoll({ ...FEED, ...feed }, outcome, NOW, random);
const minutesUntil = ({ nextPollAt }: PolledFeed) => (Date.parse(nextPollAt) - NOW.getTime()) / 60_000;
const refused = (status: number, retryAfter: string | null = null): PollOutcome => ({
	kind: 'refused',
	status,
	retryAfter,
});

describe('a feed that was read', () => {
	test('works, is remembered as the server marked it, and has no failures any more', () => {
		const feed = poll(
			{ ...READ, lastModified: 'Mon, 02 Mar 2026 11:59:00 GMT' },
			{ failures: 3, problem: { code: 'feed-busy' }, status: 'offline' },
		);
		expect(feed).toMatchObject({
			status: 'working',
			problem: null,
			failures: 0,
			lastSuccessAt: NOW.toISOString(),
			etag: '"2"',
			lastModified: 'Mon, 02 Mar 2026 11:59:00 GMT',
		});
	});

	test.each([
		['news of today', '2026-03-02T09:00:00.000Z', 30],
		['news of this week', '2026-02-27T09:00:00.000Z', 120],
		['old news', '2025-03-02T09:00:00.000Z', 720],
		['news without a date', null, 120],
	])('with %s is asked again after a while', (_, newestAt, minutes) => {
		expect(minutesUntil(poll({ ...READ, newestAt }))).toBe(minutes);
		expect(minutesUntil(poll({ kind: 'unchanged', newestAt }))).toBe(minutes);
	});

	test('is asked no sooner than its answer is stale, but within a day', () => {
		expect(minutesUntil(poll({ ...READ, freshFor: 3_600 }))).toBe(60);
		expect(minutesUntil(poll({ ...READ, freshFor: 1e9 }))).toBe(1_440);
	});

	test('is asked a little sooner or later by chance', () => {
		expect([0, 1].map((random) => minutesUntil(poll(READ, {}, random)))).toEqual([27, 33]);
	});

	test.each([
		['to https', 'http://courier.example/feed', 'https://courier.example/feed', 'https://courier.example/feed'],
		['within its site', 'https://courier.example/feed', 'https://courier.example/rss', 'https://courier.example/feed'],
		['to another site', 'https://courier.example/feed', 'https://cdn.example/feed', 'https://courier.example/feed'],
		['back to http', 'https://courier.example/feed', 'http://courier.example/feed', 'https://courier.example/feed'],
	])('after a move %s has the right address', (_, from, to, expected) => {
		expect(poll({ ...READ, url: to }, { url: from }).url).toBe(expected);
	});

	test('that has led to one place of its site for a week is asked there, and one that leads elsewhere each time never', () => {
		const to = (path: string, day: number, feed: PolledFeed) =>
			afterPoll(
				feed,
				{ ...READ, url: `https://courier.example/${path}` },
				new Date(NOW.getTime() + day * 86_400_000),
				0.5,
			);
		const afterDays = (path: (day: number) => string) =>
			[0, 3, 6, 7, 8].reduce((feed, day) => to(path(day), day, feed), FEED).url;
		expect(afterDays(() => 'rss')).toBe('https://courier.example/rss');
		expect(afterDays((day) => `rss?sid=${day}`)).toBe(FEED.url);
		expect([0, 3, 6].reduce((feed, day) => to('rss', day, feed), FEED).url).toBe(FEED.url);
		const cameBack = [0, 6].reduce((feed, day) => to('rss', day, feed), FEED);
		expect(to('rss', 8, to('feed', 7, cameBack)).url).toBe(FEED.url);
	});

	test('is asked no sooner than its publisher wants, also when nothing was new, but within a day', () => {
		const asked = poll({ ...READ, interval: 360 });
		expect(minutesUntil(asked)).toBe(360);
		expect(minutesUntil(poll({ kind: 'unchanged', newestAt: NOW.toISOString() }, asked))).toBe(360);
		expect(minutesUntil(poll({ ...READ, interval: 10_080 }))).toBe(1_440);
		expect(minutesUntil(poll({ ...READ, interval: null }, asked))).toBe(30);
	});

	test('keeps its marks when nothing is new', () => {
		expect(poll({ kind: 'unchanged', newestAt: null })).toMatchObject({ etag: '"1"', status: 'working' });
	});
});

describe('a feed that failed', () => {
	test.each<[string, PollOutcome, string, FeedProblem]>([
		['cannot be reached', { kind: 'unreachable' }, 'offline', { code: 'feed-unreachable' }],
		['is slow', { kind: 'too-slow' }, 'offline', { code: 'feed-too-slow' }],
		['is too large', { kind: 'too-large' }, 'broken', { code: 'feed-too-large' }],
		['is a web page', { kind: 'unreadable', problem: { code: 'web-page' } }, 'broken', { code: 'web-page' }],
		['is not found', refused(404), 'broken', { code: 'feed-not-found' }],
		['is forbidden', refused(403), 'broken', { code: 'feed-refused', values: { status: 403 } }],
		['is asked too often', refused(429), 'broken', { code: 'feed-busy' }],
		['is in trouble', refused(503), 'broken', { code: 'feed-in-trouble', values: { status: 503 } }],
		['answers oddly', refused(418), 'broken', { code: 'feed-answered', values: { status: 418 } }],
	])('because it %s says so and is tried again', (_, outcome, status, problem) => {
		const feed = poll(outcome);
		expect(feed).toMatchObject({ status, problem, failures: 1, etag: '"1"', lastSuccessAt: FEED.lastSuccessAt });
		expect(minutesUntil(feed)).toBeGreaterThan(0);
	});

	test('is tried more and more rarely, at least once in a day', () => {
		const waits = [0, 1, 2, 3, 20].map((failures) => minutesUntil(poll({ kind: 'unreachable' }, { failures }, 1)));
		expect(waits).toEqual([5, 10, 20, 40, 1_440]);
	});

	test('is tried at another time than the others', () => {
		expect([0, 1].map((random) => minutesUntil(poll({ kind: 'unreachable' }, {}, random)))).toEqual([2.5, 5]);
	});

	test.each([
		['seconds', '7200', 120],
		['a date', 'Mon, 02 Mar 2026 13:00:00 GMT', 60],
		['a date gone by', 'Mon, 02 Mar 2026 11:00:00 GMT', 3.75],
		['nonsense', 'later', 3.75],
		['a month', '2592000', 10_080],
	])('is left alone as long as the server asks, in %s', (_, retryAfter, minutes) => {
		expect(minutesUntil(poll(refused(503, retryAfter)))).toBe(minutes);
	});
});

describe('a feed is not polled any more', () => {
	test.each<[string, PollOutcome, Partial<PolledFeed>, string]>([
		['when it is gone', refused(410), {}, 'gone'],
		['when it was not found for days', refused(404), { failures: 11 }, 'gone'],
		['when its host is not granted', { kind: 'not-granted' }, {}, 'not-granted'],
	])('%s', (_, outcome, before, status) => {
		const feed = poll(outcome, before);
		expect(feed.status).toBe(status);
		expect(feed.problem).not.toBeNull();
		expect(feed.nextPollAt > '2200-01-01').toBe(true);
	});
});

test('a feed that leads to a host that is not granted is asked again in a day: a hotel’s log-in page leads there, too', () => {
	const feed = poll({ kind: 'redirected-to-ungranted-host', to: 'http://login.hotel.example/' });
	expect(feed).toMatchObject({
		status: 'moved-to-ungranted-host',
		problem: { code: 'feed-moved', values: { to: 'http://login.hotel.example/' } },
	});
	expect(minutesUntil(feed)).toBe(1_440);
});

test.each([
	['nothing is known', null, null, {}],
	[
		'the server gave both',
		'"1"',
		'Mon, 02 Mar 2026 11:59:00 GMT',
		{ 'If-None-Match': '"1"', 'If-Modified-Since': 'Mon, 02 Mar 2026 11:59:00 GMT' },
	],
])('a request says what is known: %s', (_, etag, lastModified, expected) => {
	const { Accept, ...headers } = pollHeaders({ etag, lastModified });
	expect(Accept).toContain('application/rss+xml');
	expect(headers).toEqual(expected);
});
