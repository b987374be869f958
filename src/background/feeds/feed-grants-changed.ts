import { hostOf } from '../../core/addresses/host-of.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import { allFeeds } from '../../storage/feeds/feeds.ts';
import type { Background } from '../background.ts';
import { pollDueFeeds, pollFeed } from './poll-feeds.ts';

/**
 * Grants came or went: feeds that wait for theirs are asked again, those that lost theirs say so.
 * @see pollFeed, which looks at the grant before it asks
 */
export async function feedGrantsChanged(background: Background): Promise<void> {
	const { world } = background;
	// what is being asked looked at the grants before they changed
	await Promise.all(background.polls.values());
	const [feeds, granted] = await Promise.all([allFeeds(await world.database()), world.grantedOrigins()]);
	const changed = feeds.filter(({ url, status }) => {
		const waits = status === 'not-granted' || status === 'moved-to-ungranted-host';
		return waits === isHostGranted(hostOf(url), granted);
	});
	await Promise.all(changed.map((feed) => pollFeed(background, feed)));
	await pollDueFeeds(background);
}
