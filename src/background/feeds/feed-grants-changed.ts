import { hostOf } from '../../core/addresses/host-of.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import { allFeeds } from '../../storage/feeds/feeds.ts';
import { allDone } from '../state/all-done.ts';
import type { Grants, Library } from '../state/ports.ts';
import { type PollFeedsPorts, type Polls, pollDueFeeds, pollFeed } from './poll-feeds.ts';

export interface FeedGrantsChangedPorts extends PollFeedsPorts {
	library: Library;
	grants: Grants;
	polls: Polls;
}

/**
 * Grants came or went: feeds that wait for theirs are asked again, those that lost theirs say so.
 * @see pollFeed, which looks at the grant before it asks
 */
export async function feedGrantsChanged(ports: FeedGrantsChangedPorts): Promise<void> {
	const { grants, library } = ports;
	// what is being asked looked at the grants before they changed
	await Promise.allSettled(ports.polls.values());
	const [feeds, granted] = await Promise.all([allFeeds(await library.database()), grants.grantedOrigins()]);
	const changed = feeds.filter(({ url, status }) => {
		const waits = status === 'not-granted' || status === 'moved-to-ungranted-host';
		return waits === isHostGranted(hostOf(url), granted);
	});
	const asked = changed.map((feed) => pollFeed(ports, feed));
	await Promise.allSettled(asked);
	await allDone([...asked, pollDueFeeds(ports)]);
}
