import { hostOf } from '../../core/addresses/host-of.ts';
import { leadsIntoPrivate } from '../../core/addresses/is-private-host.ts';
import type { PollOutcome } from '../../core/feeds/feed-poll.ts';
import { afterPoll } from '../../core/feeds/schedule.ts';
import { isLibraryProblem, problemOf } from '../../core/problem.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import { entriesOfFeed } from '../../storage/coverage/coverage-entry.ts';
import type { StoredFeed } from '../../storage/database-schema.ts';
import { dueFeeds, findFeed, keepPoll, pausedFeeds, postponeFeeds } from '../../storage/feeds/feeds.ts';
import { allDone } from '../state/all-done.ts';
import { type Attempts, feedAttempt } from '../state/attempts.ts';
import type { Chance, Clock, Library, OpenInterface, Outlets } from '../state/ports.ts';
import { TookTooLong } from '../state/task-overseer.ts';
import type { TaskQueue } from '../state/task-queue.ts';
import { type AskedFeed, type AskFeedPorts, askFeed, newestOf } from './ask-feed.ts';
import { type FollowNewsChangedPorts, followNewsChanged } from './follow-news-changed.ts';
import { type NoteSubjectsPorts, noteSubjects } from './note-subjects.ts';

export interface PollFeedsPorts extends AskFeedPorts, FollowNewsChangedPorts, NoteSubjectsPorts {
	clock: Clock;
	chance: Chance;
	library: Library;
	outlets: Outlets;
	ui: OpenInterface;
	attempts: Attempts;
	polls: Polls;
	pollQueue: TaskQueue;
}

/** Feeds being asked now or next, by their addresses. What a killed worker was asking stays due. */
export type Polls = Map<string, Promise<StoredFeed>>;

/** Feeds asked after one alarm: the worker may be killed, and what was not asked stays due. */
const MOST_IN_A_ROUND = 60;

/** Asks the feeds that are due. Each is stored when it has answered, so a killed worker loses only what it was asking. */
export async function pollDueFeeds(ports: PollFeedsPorts): Promise<void> {
	const { clock, library } = ports;
	const due = await dueFeeds(await library.database(), clock.now(), MOST_IN_A_ROUND);
	await pollByHost(ports, due);
}

/**
 * Asks the feeds that were added and never asked, because the worker was killed first, and those that wait for a permission that is there by
 * now, which the worker may not have lived to hear of.
 */
export async function resumePolling(ports: PollFeedsPorts): Promise<void> {
	const { clock, grants, library } = ports;
	const db = await library.database();
	const due = await dueFeeds(db, clock.now(), Number.POSITIVE_INFINITY);
	const paused = (await pausedFeeds(db)).filter(({ status }) => status === 'not-granted');
	const granted = paused.length > 0 ? await grants.grantedOrigins() : [];
	await pollByHost(ports, [
		...due.filter(({ status }) => status === 'waiting'),
		...paused.filter(({ url }) => isHostGranted(hostOf(url), granted)),
	]);
}

/**
 * Of a host with several feeds one goes first and the others follow together: a host that wants to be left alone, whichever of them it says
 * so of, is asked for none of those that still wait until it does no more.
 */
async function pollByHost(ports: PollFeedsPorts, due: readonly StoredFeed[]): Promise<void> {
	const feedsOf = new Map<string, StoredFeed[]>();
	for (const feed of due) {
		const host = hostOf(feed.url);
		feedsOf.set(host, [...(feedsOf.get(host) ?? []), feed]);
	}
	await allDone(
		[...feedsOf.values()].map(async ([first, ...others]) => {
			const before = first && pollFeed(ports, first);
			await before?.catch(() => {});
			await allDone([before, ...others.map((feed) => pollFeed(ports, feed, stillDue))]);
		}),
	);
}

/**
 * Asks one feed as soon as there is room, and keeps what it brought. Answers the feed as it is then. A feed is asked once at a time.
 * @param atItsTurn what is to be asked when there is room at last; null where nothing is any more
 */
export function pollFeed(
	ports: PollFeedsPorts,
	feed: StoredFeed,
	atItsTurn: (ports: PollFeedsPorts, feed: StoredFeed) => Promise<StoredFeed | null> = async () => feed,
): Promise<StoredFeed> {
	const { pollQueue, polls } = ports;
	const running = polls.get(feed.url);
	if (running) return running;
	const poll = pollQueue
		.run(async () => {
			const wanted = await atItsTurn(ports, feed);
			return wanted ? pollNow(ports, wanted) : feed;
		})
		.finally(() => polls.delete(feed.url));
	polls.set(feed.url, poll);
	return poll;
}

/** The feed as it is by now, where its host has not asked for a rest and the reader has not let it go while it waited for its turn. */
async function stillDue(
	{ clock, library }: PollFeedsPorts,
	{ url, nextPollAt }: StoredFeed,
): Promise<StoredFeed | null> {
	const feed = await findFeed(await library.database(), url);
	return feed && (feed.nextPollAt === nextPollAt || feed.nextPollAt <= clock.now().toISOString()) ? feed : null;
}

async function pollNow(ports: PollFeedsPorts, feed: StoredFeed): Promise<StoredFeed> {
	const now = ports.clock.now();
	let poll: Poll | null = null;
	try {
		poll = await readPoll(ports, feed, now).catch((error: unknown) => {
			const outcome = failedOutcome(error);
			if (outcome) return { url: feed.url, outcome, parsed: null, entries: [] };
			throw error;
		});
		return await keepPolled(ports, feed, poll, now);
	} finally {
		// that what it brought cannot be stored is not to be laid at its door
		if (poll?.outcome.kind !== 'given-up') await endAttempts(ports, feed);
	}
}

/** What is noted with a feed that could not be read; null where nothing can be noted, so that it stays due. */
function failedOutcome(error: unknown): PollOutcome | null {
	if (error instanceof TookTooLong) return { kind: 'given-up' };
	const problem = problemOf(error);
	return isLibraryProblem(problem) || problem.code === 'disk-full' ? null : { kind: 'failed' };
}

async function keepPolled(ports: PollFeedsPorts, feed: StoredFeed, poll: Poll, now: Date): Promise<StoredFeed> {
	const { chance, library, ui } = ports;
	const { url, outcome, parsed, entries } = poll;
	const random = chance.random();
	// the reader, or another machine of theirs, may have named it anew while it was asked
	const polled = (known: StoredFeed): StoredFeed => ({
		...afterPoll({ ...known, url }, outcome, now, random),
		...(parsed && {
			title: known.isNamed ? known.title : parsed.title,
			siteUrl: parsed.siteUrl,
			entryCount: parsed.entries.length,
			newestAt: newestOf(parsed),
			otherUrls: [],
		}),
	});
	const db = await library.database();
	const kept = (await keepPoll(db, feed.url, polled, entries)) ?? polled(feed);
	if (outcome.kind === 'refused' && asksForRest(outcome.status)) {
		await postponeFeeds(db, (url) => hostOf(url) === hostOf(feed.url), kept.nextPollAt, now);
	}
	ui.tellInterface('storedChanged', 'feeds');
	if (entries.some(({ followNews }) => followNews?.isSeen === false)) await followNewsChanged(ports);
	return kept;
}

/** Too many requests, or more than the server can bear now (RFC 6585, 4; RFC 9110, 15.6.4). */
function asksForRest(status: number): boolean {
	return status === 429 || status === 503;
}

/** What was begun of a feed has ended, or the reader asks to begin it once more. */
async function endAttempts({ attempts }: PollFeedsPorts, { url, otherUrls = [] }: StoredFeed): Promise<void> {
	for (const address of [url, ...otherUrls]) await attempts.end(feedAttempt(address));
}

/** Asks a feed because the reader wants it, also where it was given up. */
export async function pollAnyway(ports: PollFeedsPorts, feed: StoredFeed): Promise<StoredFeed> {
	if (!ports.polls.has(feed.url)) await endAttempts(ports, feed);
	return pollFeed(ports, feed);
}

interface Poll extends AskedFeed {
	/** Where it was found. */
	url: string;
	entries: Awaited<ReturnType<typeof noteSubjects>>;
}

/** All that may take long of a poll. */
async function readPoll(ports: PollFeedsPorts, feed: StoredFeed, now: Date): Promise<Poll> {
	const { outlets } = ports;
	const { url, asked } = await askAddresses(ports, feed);
	const entries = await noteSubjects(
		ports,
		asked.parsed ? entriesOfFeed(asked.parsed, url, now.toISOString(), await outlets.knownOutlets()) : [],
		feed.lastSuccessAt === null,
	);
	return { url, ...asked, entries };
}

/** Asks a feed's address and, while it has never worked, the other addresses known of it. Where none works, the first counts. */
async function askAddresses(ports: PollFeedsPorts, feed: StoredFeed): Promise<{ url: string; asked: AskedFeed }> {
	const first = { url: feed.url, asked: await askFeed(ports, feed) };
	if (first.asked.parsed || feed.lastSuccessAt !== null) return first;
	for (const url of feed.otherUrls ?? []) {
		if (leadsIntoPrivate(feed.url, url)) continue;
		const asked = await askFeed(ports, { ...feed, url });
		if (asked.parsed) return { url, asked };
	}
	return first;
}
