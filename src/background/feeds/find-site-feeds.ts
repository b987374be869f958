import type { ListedFeed } from '../../core/feeds/parse-opml.ts';
import { Failure } from '../../core/problem.ts';
import type { TaskOverseer } from '../state/task-overseer.ts';
import { type AskGrantedPorts, askGranted } from './ask-granted.ts';

export interface FindSiteFeedsPorts extends AskGrantedPorts {
	tasks: TaskOverseer;
}

/**
 * The feeds that a site's page names, and the site maps in its robots.txt.
 * @throws Failure where the site does not answer
 */
export async function findSiteFeeds(ports: FindSiteFeedsPorts, url: string): Promise<ListedFeed[]> {
	const page = await askGranted(ports, url, {});
	if (!('outcome' in page)) throw new Failure({ code: 'site-unreachable' });
	const robots = await askGranted(ports, new URL('/robots.txt', page.url).href, {});
	const feeds = await ports.tasks.run('feedsNamedByHtml', [page.body, page.url]);
	if (!('outcome' in robots) || robots.status !== 200) return feeds;
	return [...feeds, ...(await ports.tasks.run('sitemapsNamedByRobots', [robots.body, robots.url]))];
}
