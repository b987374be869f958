import type { NewFeed } from '../../messages/feeds.ts';
import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';
import { feedOrigins } from './feed-origins.ts';

/**
 * Subscribes to feeds and asks the browser for all their hosts in one question. They are on their way before it is asked, since its
 * question closes a popup; until it is answered they wait. Must be called in the click itself.
 * @returns how many were added; none where the browser's permission was refused
 */
export async function followFeeds(
	background: Client<InterfaceToBackground>,
	requestOrigins: (origins: string[]) => Promise<boolean>,
	feeds: NewFeed[],
): Promise<number> {
	const adding = background.addFeeds(feeds);
	const asking = requestOrigins(feedOrigins(feeds.flatMap(({ url, otherUrls = [] }) => [url, ...otherUrls])));
	const [added, isGranted] = await Promise.all([adding, asking]);
	if (isGranted) return added.length;
	await background.removeFeeds(added);
	return 0;
}
