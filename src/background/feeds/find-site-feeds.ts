import type { ListedFeed } from '../../core/feeds/parse-opml.ts';
import { usualFeedAddresses } from '../../core/feeds/site-feeds.ts';
import { Failure } from '../../core/problem.ts';
import type { TaskOverseer } from '../state/task-overseer.ts';
import { type AskGrantedPorts, askGranted } from './ask-granted.ts';

export interface FindSiteFeedsPorts extends AskGrantedPorts {
	tasks: TaskOverseer;
}

/**
 * The feed that an address is, or those that the page there names, with the site maps in its site's robots.txt; where neither names any, those
 * at the usual places.
 * @throws Failure where the site does not answer
 */
export async function findSiteFeeds(ports: FindSiteFeedsPorts, url: string): Promise<ListedFeed[]> {
	const page = await askGranted(ports, url, {});
	if (!('outcome' in page)) throw new Failure({ code: 'site-unreachable' });
	const itself = await readAsFeed(ports, url, page);
	if (itself) return [itself];
	const robots = await askGranted(ports, new URL('/robots.txt', page.url).href, {});
	const named = await ports.tasks.run('feedsNamedByHtml', [page.body, page.url]);
	const maps =
		'outcome' in robots && robots.status === 200
			? await ports.tasks.run('sitemapsNamedByRobots', [robots.body, robots.url])
			: [];
	if (named.length + maps.length > 0) return [...named, ...maps];
	for (const address of usualFeedAddresses(page.url)) {
		const answer = await askGranted(ports, address, {});
		const feed = 'outcome' in answer ? await readAsFeed(ports, address, answer) : null;
		if (feed) return [feed];
	}
	return [];
}

async function readAsFeed(
	{ tasks }: FindSiteFeedsPorts,
	url: string,
	answer: { status: number; body: string; url: string },
): Promise<ListedFeed | null> {
	if (answer.status !== 200) return null;
	const read = await tasks.run('parseFeed', [answer.body, answer.url]);
	return read.kind === 'feed' ? { url, title: read.feed.title, siteUrl: read.feed.siteUrl } : null;
}
