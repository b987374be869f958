import type { FeedStatus } from '../core/feeds/feed-status.ts';
import { keyOf, say } from './say.ts';

/** How a feed is, in a few words. */
export function sayFeedStatus(status: FeedStatus): string {
	return say(keyOf('feed_status', status));
}
