import type { FeedProblem, UnreadableProblem } from './feed-problem.ts';
import type { FeedStatus } from './feed-status.ts';

/** What polling knows of a feed. Times are ISO 8601, UTC. */
export interface PolledFeed {
	url: string;
	status: FeedStatus;
	/** Where something is wrong. */
	problem: FeedProblem | null;
	lastSuccessAt: string | null;
	nextPollAt: string;
	/** Polls in a row that brought nothing usable. */
	failures: number;
	/** As the server gave them, to be given back. */
	etag: string | null;
	lastModified: string | null;
	/** Minutes after which the publisher wants to be asked again, where it says so. */
	interval?: number;
	/** Where redirects of its own site have led, poll after poll, since when. */
	leadsTo?: { url: string; since: string };
}

/** What came of asking for a feed. */
export type PollOutcome =
	/** A feed, read; `url` where redirects led, `newestAt` its newest entry's date. */
	| {
			kind: 'read';
			url: string;
			etag: string | null;
			lastModified: string | null;
			newestAt: string | null;
			freshFor?: number;
			/** Minutes, as the feed itself says. */
			interval?: number | null;
	  }
	/** 304: nothing new since the newest entry known. */
	| { kind: 'unchanged'; newestAt: string | null }
	/** Any other status that is not a success. */
	| { kind: 'refused'; status: number; retryAfter: string | null }
	/** An answer that is no feed, and what it is. */
	| { kind: 'unreadable'; problem: UnreadableProblem }
	/** Reading it took too long, now or when it was tried before. */
	| { kind: 'given-up' }
	/** Reading it failed, and nobody knows of what. */
	| { kind: 'failed' }
	| { kind: 'too-large' }
	| { kind: 'too-slow' }
	/** A public address that leads into a private network. */
	| { kind: 'redirected-to-private-host' }
	/** No answer at all. */
	| { kind: 'unreachable' }
	/** The feed's own host is not granted (any more). */
	| { kind: 'not-granted' }
	/** It redirects to where we may not follow; browsers name the place only where that lets everybody read. */
	| { kind: 'redirected-to-ungranted-host'; to: string | null };
