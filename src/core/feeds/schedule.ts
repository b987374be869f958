import type { PolledFeed, PollOutcome } from './feed-poll.ts';
import type { FeedProblem } from './feed-problem.ts';
import type { FeedStatus } from './feed-status.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A feed is asked again after this long: the rarer its news, the rarer. */
const INTERVALS: readonly (readonly [newestWithin: number, interval: number])[] = [
	[DAY, 30 * MINUTE],
	[7 * DAY, 2 * HOUR],
	[Number.POSITIVE_INFINITY, 12 * HOUR],
];
/** Of a feed without dates nobody knows how rare its news is. */
const UNDATED_INTERVAL = 2 * HOUR;
/** How long redirects must have led to one place of a site for it to be the feed's address. */
const MOVED_FOR_GOOD = 7 * DAY;
const FIRST_RETRY = 5 * MINUTE;
const LONGEST_RETRY = 24 * HOUR;
/** A server may ask to be left alone this long at most. */
const LONGEST_REST = 7 * DAY;
/** Not found this many times in a row is as good as gone: with the waits between, about five days. */
const NOT_FOUND_IS_GONE = 12;
/** Sorts after every real time: a feed that is not polled. */
export const NEVER = '9999-12-31T00:00:00.000Z';

/** The latest turn that a feed is given. One beyond it, short of never, was given by a clock that was wrong. */
export function latestTurn(now: Date): string {
	return new Date(now.getTime() + LONGEST_REST + DAY).toISOString();
}

/**
 * What a feed is after a poll, and when it is asked again.
 * @param random 0 to 1; spreads the feeds, so that they are not all asked at once
 */
export function afterPoll<Feed extends PolledFeed>(feed: Feed, outcome: PollOutcome, now: Date, random: number): Feed {
	const at = (delay: number) => new Date(now.getTime() + delay).toISOString();
	switch (outcome.kind) {
		case 'read': {
			const { interval: _, leadsTo: __, ...known } = feed;
			const asked = outcome.interval ?? undefined;
			const wait = Math.max(intervalFor(outcome.newestAt, now), freshness(outcome.freshFor), wantedInterval(asked));
			return {
				...(known as Feed),
				...working(now),
				...address(feed, outcome.url, now),
				...(asked !== undefined && { interval: asked }),
				etag: outcome.etag,
				lastModified: outcome.lastModified,
				nextPollAt: at(spread(wait, random)),
			};
		}
		case 'unchanged': {
			const wait = Math.max(intervalFor(outcome.newestAt, now), wantedInterval(feed.interval));
			return { ...feed, ...working(now), nextPollAt: at(spread(wait, random)) };
		}
		case 'not-granted':
			return paused(feed, 'not-granted', { code: 'feed-not-granted' });
		case 'redirected-to-ungranted-host':
			// a hotel's log-in page leads there as well, for an hour
			return {
				...feed,
				status: 'moved-to-ungranted-host',
				problem:
					outcome.to === null ? { code: 'feed-moved-unknown' } : { code: 'feed-moved', values: { to: outcome.to } },
				nextPollAt: at(spread(DAY, random)),
			};
		case 'given-up':
			return paused(feed, 'given-up', { code: 'feed-took-too-long' });
		case 'refused':
			return afterRefusal(feed, outcome, now, random);
		default: {
			const failures = feed.failures + 1;
			const { status, problem } = failureOf(outcome);
			return { ...feed, status, problem, failures, nextPollAt: at(backOff(failures, random)) };
		}
	}
}

/** Request headers that spare the server an answer it gave before (RFC 9110, 13.1). */
export function pollHeaders({ etag, lastModified }: Pick<PolledFeed, 'etag' | 'lastModified'>): Record<string, string> {
	return {
		Accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
		...(etag !== null && { 'If-None-Match': etag }),
		...(lastModified !== null && { 'If-Modified-Since': lastModified }),
	};
}

function working(now: Date) {
	return { status: 'working' as const, problem: null, failures: 0, lastSuccessAt: now.toISOString() };
}

function paused<Feed extends PolledFeed>(feed: Feed, status: FeedStatus, problem: FeedProblem): Feed {
	return { ...feed, status, problem, nextPollAt: NEVER };
}

function afterRefusal<Feed extends PolledFeed>(
	feed: Feed,
	{ status, retryAfter }: Extract<PollOutcome, { kind: 'refused' }>,
	now: Date,
	random: number,
): Feed {
	const failures = feed.failures + 1;
	if (status === 410 || (status === 404 && failures >= NOT_FOUND_IS_GONE)) {
		return { ...paused(feed, 'gone', { code: 'feed-gone' }), failures };
	}
	const rest = Math.min(LONGEST_REST, restOf(retryAfter, now));
	const nextPollAt = new Date(now.getTime() + Math.max(rest, backOff(failures, random))).toISOString();
	return { ...feed, status: 'broken', problem: refusal(status), failures, nextPollAt };
}

function refusal(status: number): FeedProblem {
	if (status === 404) return { code: 'feed-not-found' };
	if (status === 401 || status === 403) return { code: 'feed-refused', values: { status } };
	if (status === 429) return { code: 'feed-busy' };
	if (status >= 500) return { code: 'feed-in-trouble', values: { status } };
	return { code: 'feed-answered', values: { status } };
}

function failureOf(outcome: PollOutcome): { status: FeedStatus; problem: FeedProblem | null } {
	switch (outcome.kind) {
		case 'unreadable':
			return { status: 'broken', problem: outcome.problem };
		case 'failed':
			return { status: 'broken', problem: null };
		case 'too-large':
			return { status: 'broken', problem: { code: 'feed-too-large' } };
		case 'redirected-to-private-host':
			return { status: 'broken', problem: { code: 'feed-in-private-network' } };
		case 'too-slow':
			return { status: 'offline', problem: { code: 'feed-too-slow' } };
		default:
			return { status: 'offline', problem: { code: 'feed-unreachable' } };
	}
}

/**
 * Where a feed is asked next. A browser does not tell a move for good (301, 308) from one for now, to a file of the day or an address with a
 * visitor's number: within one site it is kept once all polls of a week have led there, and at once where only "http" became "https". To another site
 * the old address is asked again each time, which costs one more hop and can never lose the feed.
 */
function address({ url, leadsTo }: PolledFeed, to: string, now: Date): Pick<PolledFeed, 'url' | 'leadsTo'> {
	const site = (of: string) => new URL(of).host.replace(/^www\./, '');
	const isDowngrade = url.startsWith('https:') && !to.startsWith('https:');
	if (to === url || isDowngrade || site(url) !== site(to)) return { url };
	if (to === url.replace(/^http:/, 'https:')) return { url: to };
	const since = leadsTo?.url === to ? leadsTo.since : now.toISOString();
	return now.getTime() - Date.parse(since) >= MOVED_FOR_GOOD ? { url: to } : { url, leadsTo: { url: to, since } };
}

/** @param minutes what the publisher asks for; believed up to a day */
function wantedInterval(minutes = 0): number {
	return Math.min(DAY, minutes * MINUTE);
}

function intervalFor(newestAt: string | null, now: Date): number {
	if (newestAt === null) return UNDATED_INTERVAL;
	const age = now.getTime() - Date.parse(newestAt);
	return (INTERVALS.find(([within]) => age < within) ?? INTERVALS[0] ?? [0, HOUR])[1];
}

/** @param seconds how long the server calls its answer fresh; believed up to a day */
function freshness(seconds = 0): number {
	return Math.min(DAY, Math.max(0, seconds) * 1_000);
}

/** Doubles with each failure; half of it by chance ("equal jitter", https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/). */
function backOff(failures: number, random: number): number {
	const longest = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
	return longest * (0.5 + random / 2);
}

function spread(interval: number, random: number): number {
	return interval * (0.9 + random * 0.2);
}

/** Retry-After: seconds, or a date (RFC 9110, 10.2.3). */
function restOf(retryAfter: string | null, now: Date): number {
	const text = retryAfter?.trim() ?? '';
	if (/^\d+$/.test(text)) return Number(text) * 1_000;
	const date = Date.parse(text);
	return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}
