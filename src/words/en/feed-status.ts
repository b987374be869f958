import type { FeedStatus } from '../../core/feeds/feed-status.ts';

const STATUS_WORDS: Record<FeedStatus, string> = {
	waiting: 'Waiting for its first fetch',
	working: 'Working',
	offline: 'Not reachable just now',
	broken: 'Cannot be read',
	'given-up': 'Given up',
	gone: 'No longer exists',
	'not-granted': 'The browser does not allow it yet',
	'moved-to-ungranted-host': 'Moved to a site the browser does not allow yet',
};

/** How a feed is, in a few words. */
export function sayFeedStatus(status: FeedStatus): string {
	return STATUS_WORDS[status];
}
