import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import {
	allFollows,
	dismissFollowNews,
	followNews,
	keepFollow,
	markFollowNewsSeen,
	removeFollow,
} from '../../storage/follows/follows.ts';
import { undoRemoval } from '../../storage/removals.ts';
import type { Background } from '../background.ts';
import { storyArticle } from '../coverage/story-articles.ts';

import { followNewsChanged } from '../feeds/follow-news-changed.ts';
import { newRemoval } from '../state/new-removal.ts';

type FollowMethods = Pick<
	InterfaceToBackground,
	'listFollows' | 'follow' | 'unfollow' | 'listFollowNews' | 'markFollowNewsSeen' | 'dismissFollowNews' | 'undoRemoval'
>;

/** What the interface may do with what the reader follows. */
export function serveFollows(background: Background): Handlers<FollowMethods> {
	const { world } = background;
	const isPrivate = async (tabId: number | null) => tabId !== null && (await world.getTab(tabId))?.isPrivate === true;
	return {
		listFollows: async () => allFollows(await world.database()),
		follow: async (subject, tabId) => {
			if (await isPrivate(tabId))
				throw new Error('What you read in a private window is not kept, so it cannot be followed');
			await keepFollow(await world.database(), subject, world.now().toISOString());
			world.tellInterface('storedChanged', 'follows');
		},
		unfollow: async (key) => {
			const removal = newRemoval(world);
			await removeFollow(await world.database(), key, removal);
			world.tellInterface('storedChanged', 'follows');
			await followNewsChanged(background);
			return removal.id;
		},
		listFollowNews: async (tabId) => {
			if (await isPrivate(tabId)) return [];
			const db = await world.database();
			const [follows, news] = await Promise.all([allFollows(db), followNews(db)]);
			const names = new Map(follows.map(({ key, name }) => [key, name]));
			return news.map((entry) => {
				const { id, url, title, outlet, via, publishedAt } = storyArticle(entry, entry.id);
				const { keys, isSeen } = entry.followNews;
				return { id, url, title, outlet, via, publishedAt, about: keys.flatMap((key) => names.get(key) ?? []), isSeen };
			});
		},
		markFollowNewsSeen: async () => {
			await markFollowNewsSeen(await world.database());
			await followNewsChanged(background);
		},
		dismissFollowNews: async () => {
			const removal = newRemoval(world);
			await dismissFollowNews(await world.database(), removal);
			await followNewsChanged(background);
			return removal.id;
		},
		undoRemoval: async (removal) => {
			const isDone = await undoRemoval(await world.database(), removal);
			for (const kind of ['feeds', 'follows'] as const) world.tellInterface('storedChanged', kind);
			await followNewsChanged(background);
			return isDone;
		},
	};
}
