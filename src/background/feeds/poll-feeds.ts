import { leadsIntoPrivate } from '../../core/addresses/is-private-host.ts';
import { afterPoll } from '../../core/feeds/schedule.ts';
import { entriesOfFeed } from '../../storage/coverage/coverage-entry.ts';
import type { StoredFeed } from '../../storage/database.ts';
import { dueFeeds, keepPoll } from '../../storage/feeds/feeds.ts';
import type { Background } from '../background.ts';
import { feedAttempt } from '../state/attempts.ts';
import { TookTooLong } from '../state/task-overseer.ts';
import { type AskedFeed, askFeed, newestOf } from './ask-feed.ts';
import { followNewsChanged } from './follow-news-changed.ts';
import { noteSubjects } from './note-subjects.ts';

/** Feeds asked after one alarm: the worker may be killed, and what was not asked stays due. */
const MOST_IN_A_ROUND = 60;

/** Asks the feeds that are due. Each is stored when it has answered, so a killed worker loses only what it was asking. */
export async function pollDueFeeds(background: Background): Promise<void> {
	const { world } = background;
	const due = await dueFeeds(await world.database(), world.now(), MOST_IN_A_ROUND);
	await Promise.all(due.map((feed) => pollFeed(background, feed)));
}

/** Asks the feeds that were added and never asked, because the worker was killed first. */
export async function resumePolling(background: Background): Promise<void> {
	const { world } = background;
	const due = await dueFeeds(await world.database(), world.now(), Number.POSITIVE_INFINITY);
	await Promise.all(due.filter(({ status }) => status === 'waiting').map((feed) => pollFeed(background, feed)));
}

/** Asks one feed as soon as there is room, and keeps what it brought. Answers the feed as it is then. A feed is asked once at a time. */
export function pollFeed(background: Background, feed: StoredFeed): Promise<StoredFeed> {
	const { polls, pollQueue } = background;
	const running = polls.get(feed.url);
	if (running) return running;
	const poll = pollQueue.run(() => pollNow(background, feed)).finally(() => polls.delete(feed.url));
	polls.set(feed.url, poll);
	return poll;
}

async function pollNow(background: Background, feed: StoredFeed): Promise<StoredFeed> {
	const { world } = background;
	const now = world.now();
	const { url, outcome, parsed, entries } = await readPoll(background, feed, now).catch(async (error: unknown) => {
		if (error instanceof TookTooLong)
			return { url: feed.url, outcome: { kind: 'given-up' } as const, parsed: null, entries: [] };
		await endAttempts(background, feed);
		throw error;
	});
	const polled = afterPoll({ ...feed, url }, outcome, now, world.random());
	const described = parsed
		? {
				...polled,
				title: parsed.title,
				siteUrl: parsed.siteUrl,
				entryCount: parsed.entries.length,
				newestAt: newestOf(parsed),
				otherUrls: [],
			}
		: polled;
	await keepPoll(await world.database(), feed.url, described, entries);
	if (outcome.kind !== 'given-up') await endAttempts(background, feed);
	world.tellInterface('storedChanged', 'feeds');
	if (entries.some(({ followNews }) => followNews?.isSeen === false)) await followNewsChanged(background);
	return described;
}

/** What was begun of a feed has ended, or the reader asks to begin it once more. */
async function endAttempts({ attempts }: Background, { url, otherUrls = [] }: StoredFeed): Promise<void> {
	for (const address of [url, ...otherUrls]) await attempts.end(feedAttempt(address));
}

/** Asks a feed because the reader wants it, also where it was given up. */
export async function pollAnyway(background: Background, feed: StoredFeed): Promise<StoredFeed> {
	if (!background.polls.has(feed.url)) await endAttempts(background, feed);
	return pollFeed(background, feed);
}

/** All that may take long of a poll. */
async function readPoll(background: Background, feed: StoredFeed, now: Date) {
	const { world } = background;
	const { url, asked } = await askAddresses(background, feed);
	const entries = await noteSubjects(
		background,
		asked.parsed ? entriesOfFeed(asked.parsed, url, now.toISOString(), await world.knownOutlets()) : [],
	);
	return { url, ...asked, entries };
}

/** Asks a feed's address and, while it has never worked, the other addresses known of it. Where none works, the first counts. */
async function askAddresses(background: Background, feed: StoredFeed): Promise<{ url: string; asked: AskedFeed }> {
	const first = { url: feed.url, asked: await askFeed(background, feed) };
	if (first.asked.parsed || feed.lastSuccessAt !== null) return first;
	for (const url of feed.otherUrls ?? []) {
		if (leadsIntoPrivate(feed.url, url)) continue;
		const asked = await askFeed(background, { ...feed, url });
		if (asked.parsed) return { url, asked };
	}
	return first;
}
