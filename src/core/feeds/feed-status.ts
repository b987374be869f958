/**
 * How a subscribed feed is: not fetched yet, working, out of reach, answering what is no feed, retired by its publisher, or
 * waiting for the reader to grant its host (or the host it moved to).
 */
export type FeedStatus =
	| 'waiting'
	| 'working'
	| 'offline'
	| 'broken'
	| 'gone'
	| 'not-granted'
	| 'moved-to-ungranted-host';
