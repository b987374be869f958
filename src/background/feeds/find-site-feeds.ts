import type { ListedFeed } from '../../core/feeds/parse-opml.ts';
import type { Background } from '../background.ts';
import { askGranted } from './ask-granted.ts';

/**
 * The feeds that a site's page names, and the site maps in its robots.txt.
 * @throws Error with a sentence for the reader where the site does not answer
 */
export async function findSiteFeeds({ world, tasks }: Background, url: string): Promise<ListedFeed[]> {
	const page = await askGranted(world, url, {});
	if (!('outcome' in page)) throw new Error('The site could not be reached.');
	const robots = await askGranted(world, new URL('/robots.txt', page.url).href, {});
	const feeds = await tasks.run('feedsNamedByHtml', [page.body, page.url]);
	if (!('outcome' in robots) || robots.status !== 200) return feeds;
	return [...feeds, ...(await tasks.run('sitemapsNamedByRobots', [robots.body, robots.url]))];
}
