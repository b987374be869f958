import type { ArticleId } from '../core/article.ts';
import { type Follow, type FollowSubject, followKey } from '../core/follows/follow.ts';
import type { Database, StoredCoverage } from './database.ts';

/** A feed's entry that is news about something followed. */
export type NewsEntry = StoredCoverage & Required<Pick<StoredCoverage, 'followNews'>>;

/** Newest first. */
export async function allFollows(db: Database): Promise<Follow[]> {
	const follows = await db.getAll('follows');
	return follows.sort((a, b) => b.followedAt.localeCompare(a.followedAt));
}

/** Follows a topic or an actor. Followed from a further article, an actor is known by that one's spellings, too. */
export async function keepFollow(db: Database, subject: FollowSubject, followedAt: string): Promise<void> {
	const key = followKey(subject);
	const transaction = db.transaction('follows', 'readwrite');
	const known = await transaction.store.get(key);
	if (known?.kind === 'actor' && subject.kind === 'actor') {
		await transaction.store.put({ ...known, names: [...new Set([...known.names, ...subject.names])] });
	} else if (!known) await transaction.store.put({ ...subject, key, followedAt });
	await transaction.done;
}

/** Follows something no longer; what arrived on its account alone is no news any more. */
export async function removeFollow(db: Database, key: string): Promise<void> {
	const transaction = db.transaction(['follows', 'coverage'], 'readwrite');
	await transaction.objectStore('follows').delete(key);
	for await (const cursor of transaction.objectStore('coverage').index('followNews').iterate()) {
		const { followNews, ...entry } = cursor.value;
		if (!followNews?.keys.includes(key)) continue;
		const keys = followNews.keys.filter((other) => other !== key);
		await cursor.update(keys.length > 0 ? { ...entry, followNews: { ...followNews, keys } } : entry);
	}
	await transaction.done;
}

/** What arrived about something followed and was not opened since, the last first. */
export async function followNews(db: Database): Promise<NewsEntry[]> {
	const entries = await db.getAllFromIndex('coverage', 'followNews');
	return entries.filter((entry): entry is NewsEntry => entry.followNews !== undefined).reverse();
}

export async function countUnseenNews(db: Database): Promise<number> {
	return (await followNews(db)).filter((entry) => !entry.followNews.isSeen).length;
}

/** Notes that the reader was shown all there is. */
export async function markFollowNewsSeen(db: Database): Promise<void> {
	await changeFollowNews(db, (entry) => ({ ...entry, followNews: { ...entry.followNews, isSeen: true } }));
}

/** Takes all there is off the list. */
export async function dismissFollowNews(db: Database): Promise<void> {
	await changeFollowNews(db, ({ followNews: _, ...entry }) => entry);
}

async function changeFollowNews(db: Database, change: (entry: NewsEntry) => StoredCoverage): Promise<void> {
	const transaction = db.transaction('coverage', 'readwrite');
	for await (const cursor of transaction.store.index('followNews').iterate()) {
		const { followNews, ...entry } = cursor.value;
		if (followNews) await cursor.update(change({ ...entry, followNews }));
	}
	await transaction.done;
}

/** Those of some articles that are known already, opened or from a feed. */
export async function knownCoverage(db: Database, ids: readonly ArticleId[]): Promise<Map<ArticleId, StoredCoverage>> {
	const { store, done } = db.transaction('coverage');
	const known = new Map<ArticleId, StoredCoverage>();
	for (const id of ids) {
		const entry = await store.get(id);
		if (entry) known.set(id, entry);
	}
	await done;
	return known;
}
