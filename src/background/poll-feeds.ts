import type { PollOutcome } from '../core/feeds/feed-poll.ts';
import { parseFeed } from '../core/feeds/parse-feed.ts';
import { type ParsedFeed, UnreadableFeed } from '../core/feeds/parsed-feed.ts';
import { afterPoll, dueFeeds, pollHeaders } from '../core/feeds/schedule.ts';
import { articleIdOf } from '../core/identity.ts';
import { hostOf } from '../core/sites/host-of.ts';
import { isHostGranted } from '../core/sites/match-patterns.ts';
import type { FeedAnswer } from '../platform/fetch-feed.ts';
import type { StoredFeed } from '../storage/database.ts';
import { allFeeds, keepPoll } from '../storage/feeds.ts';
import type { Background } from './background.ts';
import { followNewsChanged } from './follow-news-changed.ts';
import { noteSubjects, type UnsortedEntry } from './note-subjects.ts';

/** Feeds asked at once. */
const AT_ONCE = 4;
/** Feeds asked after one alarm: the worker may be killed, and what was not asked stays due. */
const MOST_IN_A_ROUND = 60;

/** Asks the feeds that are due. Each is stored when it has answered, so a killed worker loses only what it was asking. */
export async function pollDueFeeds(background: Background): Promise<void> {
	const { world } = background;
	const queue = dueFeeds(await allFeeds(await world.database()), world.now(), MOST_IN_A_ROUND);
	const askNext = async (): Promise<void> => {
		for (let feed = queue.shift(); feed; feed = queue.shift()) await pollFeed(background, feed);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, askNext));
}

/** Asks one feed now, and keeps what it brought. Answers the feed as it is then. */
export async function pollFeed(background: Background, feed: StoredFeed): Promise<StoredFeed> {
	const { world } = background;
	const isGranted = isHostGranted(hostOf(feed.url), await world.grantedOrigins());
	const answer = isGranted ? await world.fetchFeed(feed.url, pollHeaders(feed)) : null;
	const { outcome, parsed } = readAnswer(answer, feed);
	const now = world.now();
	const polled = afterPoll(feed, outcome, now, world.random());
	const described = parsed
		? {
				...polled,
				title: parsed.title,
				siteUrl: parsed.siteUrl,
				entryCount: parsed.entries.length,
				newestAt: newestOf(parsed),
			}
		: polled;
	const entries = await noteSubjects(background, parsed ? entriesOf(parsed, now) : []);
	await keepPoll(await world.database(), feed.url, described, entries);
	world.tellInterface('storedChanged', 'feeds');
	if (entries.some(({ followNews }) => followNews?.isSeen === false)) await followNewsChanged(background);
	return described;
}

function readAnswer(
	answer: FeedAnswer | null,
	{ newestAt }: StoredFeed,
): { outcome: PollOutcome; parsed: ParsedFeed | null } {
	if (!answer) return { outcome: { kind: 'not-granted' }, parsed: null };
	if (answer.outcome !== 'answered') return { outcome: { kind: answer.outcome }, parsed: null };
	const { status, url, headers, body } = answer;
	if (status === 304) return { outcome: { kind: 'unchanged', newestAt }, parsed: null };
	if (status < 200 || status > 299) {
		return { outcome: { kind: 'refused', status, retryAfter: headers['retry-after'] ?? null }, parsed: null };
	}
	try {
		const parsed = parseFeed(body, url);
		const etag = headers.etag ?? null;
		const lastModified = headers['last-modified'] ?? null;
		return { outcome: { kind: 'read', url, etag, lastModified, newestAt: newestOf(parsed) }, parsed };
	} catch (error) {
		if (!(error instanceof UnreadableFeed)) throw error;
		return { outcome: { kind: 'unreadable', problem: error.message }, parsed: null };
	}
}

function newestOf({ entries }: ParsedFeed): string | null {
	const dates = entries.map(({ publishedAt }) => publishedAt ?? '').sort();
	return dates.at(-1) || null;
}

function entriesOf({ title: outlet, entries }: ParsedFeed, now: Date): UnsortedEntry[] {
	return entries.map(({ url, title, summary, publishedAt, language }) => {
		const id = articleIdOf({ url, canonicalUrl: null });
		const document = { id, url, title, text: summary, outlet, agency: null, publishedAt, language };
		return { id, document, actors: [], datedAt: publishedAt ?? now.toISOString() };
	});
}
