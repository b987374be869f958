import { hostOf } from '../../core/addresses/host-of.ts';
import { leadsIntoPrivate } from '../../core/addresses/is-private-host.ts';
import { feedAddress } from '../../core/feeds/feed-address.ts';
import { writeOpml } from '../../core/feeds/write-opml.ts';
import { Failure } from '../../core/problem.ts';
import type { FeedLink, FeedMethods, FeedView, NewFeed } from '../../messages/feeds.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { StoredFeed } from '../../storage/database-schema.ts';
import { addFeeds, allFeeds, findFeed, removeFeeds } from '../../storage/feeds/feeds.ts';
import { newFeed } from '../../storage/feeds/new-feed.ts';
import { type MaintainIndexPorts, maintainIndex } from '../coverage/maintain-index.ts';
import { type FindSiteFeedsPorts, findSiteFeeds } from '../feeds/find-site-feeds.ts';
import { followNewsChanged } from '../feeds/follow-news-changed.ts';
import { type PollFeedsPorts, pollAnyway, resumePolling } from '../feeds/poll-feeds.ts';
import { newRemoval } from '../state/new-removal.ts';
import type { Chance, Clock, Library, OpenInterface, Pages, Tabs } from '../state/ports.ts';
import { type SetAlarmsPorts, setAlarms } from '../state/set-alarms.ts';
import type { TaskOverseer } from '../state/task-overseer.ts';

export interface ServeFeedsPorts extends FindSiteFeedsPorts, MaintainIndexPorts, PollFeedsPorts, SetAlarmsPorts {
	chance: Chance;
	clock: Clock;
	library: Library;
	tabs: Tabs;
	pages: Pages;
	ui: OpenInterface;
	tasks: TaskOverseer;
}

/** What the interface may do with feeds. */
export function serveFeeds(ports: ServeFeedsPorts): Handlers<FeedMethods> {
	const { clock, library, pages, tabs, ui } = ports;
	const markSubscribed = async (links: { url: string; title: string; folders?: string[] }[]): Promise<FeedLink[]> => {
		const known = new Set((await allFeeds(await library.database())).map(({ url }) => url));
		return links.map(({ url, title, folders }) => ({
			url,
			title,
			isSubscribed: known.has(url),
			...(folders && { folders }),
		}));
	};
	return {
		listFeeds: async () => {
			const feeds = await allFeeds(await library.database());
			return feeds.sort((a, b) => a.title.localeCompare(b.title)).map(viewFeed);
		},
		findFeeds: async (tabId) => {
			const tab = await tabs.getTab(tabId);
			if (!tab) throw new Failure({ code: 'tab-closed' });
			const links = await pages.pageInTab(tabId).findFeedLinks();
			return markSubscribed(links.filter(({ url }) => !leadsIntoPrivate(tab.url ?? '', url)));
		},
		addFeed: async (url) => {
			const address = feedAddress(url);
			if (!address) throw new Failure({ code: 'not-web-address' });
			const feed = feedOf({ url: address }, clock.now());
			const db = await library.database();
			await addFeeds(db, [feed]);
			await setAlarms(ports);
			return viewFeed(await pollAnyway(ports, (await findFeed(db, feed.url)) ?? feed));
		},
		addFeeds: async (added) => {
			const now = clock.now();
			const feeds = added.flatMap(({ url, title, folders, otherUrls = [] }) => {
				const [address, ...others] = [url, ...otherUrls].flatMap((typed) => feedAddress(typed) ?? []);
				return address ? [feedOf({ url: address, title, otherUrls: others, ...(folders && { folders }) }, now)] : [];
			});
			const newUrls = await addFeeds(await library.database(), feeds);
			await setAlarms(ports);
			ui.tellInterface('storedChanged', 'feeds');
			void resumePolling(ports);
			return newUrls;
		},
		findSiteFeeds: async (url) => markSubscribed(await findSiteFeeds(ports, url)),
		removeFeeds: async (urls) => {
			const removal = newRemoval(ports);
			await removeFeeds(await library.database(), urls, removal);
			await maintainIndex(ports, true);
			ui.tellInterface('storedChanged', 'feeds');
			await followNewsChanged(ports);
			return removal.id;
		},
		pollFeed: async (url) => {
			const feed = await findFeed(await library.database(), url);
			if (!feed) throw new Failure({ code: 'feed-not-subscribed' });
			return viewFeed(await pollAnyway(ports, feed));
		},
		readOpml: async (content) => markSubscribed(await ports.tasks.run('parseOpml', [content])),
		exportFeeds: async () => ({
			fileName: 'sidelight-feeds.opml',
			mediaType: 'text/x-opml',
			content: writeOpml(await allFeeds(await library.database()), clock.now()),
		}),
	};
}

function feedOf({ url, title, folders, otherUrls = [] }: NewFeed, now: Date): StoredFeed {
	return {
		...newFeed(url, title || hostOf(url), now),
		otherUrls,
		...(title && { isNamed: true as const }),
		...(folders && { folders }),
	};
}

function viewFeed({ url, title, siteUrl, status, problem, lastSuccessAt, entryCount }: StoredFeed): FeedView {
	return { url, title, siteUrl, status, problem, lastSuccessAt, entryCount };
}
