import type { ListedFeed } from '../core/feeds/parse-opml.ts';
import { feedsNamedByHtml, sitemapsNamedByRobots } from '../core/feeds/site-feeds.ts';
import { askGranted } from './ask-granted.ts';
import type { World } from './world.ts';

/**
 * The feeds that a site's page names, and the site maps in its robots.txt.
 * @throws Error with a sentence for the reader where the site does not answer
 */
export async function findSiteFeeds(world: World, url: string): Promise<ListedFeed[]> {
	const page = await askGranted(world, url, {});
	if (!('outcome' in page)) throw new Error('The site could not be reached.');
	const robots = await askGranted(world, new URL('/robots.txt', page.url).href, {});
	const sitemaps = 'outcome' in robots && robots.status === 200 ? sitemapsNamedByRobots(robots.body, robots.url) : [];
	return [...feedsNamedByHtml(page.body, page.url), ...sitemaps];
}
