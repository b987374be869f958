/**
 * How a subscribed feed is: not fetched yet, working, out of reach, answering what is no feed, given up because reading it took too long,
 * retired by its publisher, or waiting for the reader to grant its host (or the host it moved to).
 */
export const FEED_STATUSES = [
	'waiting',
	'working',
	'offline',
	'broken',
	'given-up',
	'gone',
	'not-granted',
	'moved-to-ungranted-host',
] as const;
export type FeedStatus = (typeof FEED_STATUSES)[number];
