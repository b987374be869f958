import type { FollowMethods } from '../../messages/follows.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { allFollows, dismissFollowNews, markFollowNewsSeen, removeFollow } from '../../storage/follows/follows.ts';
import { undoRemoval } from '../../storage/removals.ts';
import { storyArticle } from '../coverage/story-articles.ts';
import { type FollowNewsChangedPorts, followNewsChanged } from '../feeds/follow-news-changed.ts';
import { newRemoval } from '../state/new-removal.ts';
import type { Chance, Clock, Library, OpenInterface, Tabs } from '../state/ports.ts';
import type { Shelf } from '../state/shelf.ts';
import type { Shelves } from '../state/shelves.ts';

export interface ServeFollowsPorts extends FollowNewsChangedPorts {
	shelves: Shelves;
	chance: Chance;
	clock: Clock;
	library: Library;
	tabs: Tabs;
	ui: OpenInterface;
}

/** What the interface may do with what the reader follows. */
export function serveFollows(ports: ServeFollowsPorts): Handlers<FollowMethods> {
	const { clock, library, shelves, tabs, ui } = ports;
	const shelfOf = async (tabId: number | null): Promise<Shelf> => {
		const tab = tabId === null ? null : await tabs.getTab(tabId);
		return tab ? shelves.of(tab) : shelves.kept;
	};
	return {
		listFollows: async () => allFollows(await library.database()),
		follow: async (subject, tabId) => {
			await (await shelfOf(tabId)).follow(subject, clock.now().toISOString());
			ui.tellInterface('storedChanged', 'follows');
		},
		unfollow: async (key) => {
			const removal = newRemoval(ports);
			await removeFollow(await library.database(), key, removal);
			ui.tellInterface('storedChanged', 'follows');
			await followNewsChanged(ports);
			return removal.id;
		},
		listFollowNews: async (tabId) => {
			const news = await (await shelfOf(tabId)).news();
			const follows = await allFollows(await library.database());
			const subjects = new Map(follows.map(({ key, kind, name }) => [key, { kind, name }]));
			return news.map((entry) => {
				const { id, url, title, outlet, via, publishedAt } = storyArticle(entry, entry.id);
				const { keys, isSeen } = entry.followNews;
				const about = keys.flatMap((key) => subjects.get(key) ?? []);
				return { id, url, title, outlet, via, publishedAt, about, isSeen };
			});
		},
		markFollowNewsSeen: async () => {
			await markFollowNewsSeen(await library.database());
			await followNewsChanged(ports);
		},
		dismissFollowNews: async () => {
			const removal = newRemoval(ports);
			await dismissFollowNews(await library.database(), removal);
			await followNewsChanged(ports);
			return removal.id;
		},
		undoRemoval: async (removal) => {
			const isDone = await undoRemoval(await library.database(), removal);
			for (const kind of ['feeds', 'follows'] as const) ui.tellInterface('storedChanged', kind);
			await followNewsChanged(ports);
			return isDone;
		},
	};
}
