import type { ArticleId } from '../core/article.ts';
import { type Follow, type FollowSubject, followKey } from '../core/follows/follow.ts';
import { type Database, type StoredCoverage, writeAtOnce } from './database.ts';
import { keepRemoval, REMOVAL_STORES, type Removal } from './removals.ts';

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

/**
 * Follows something no longer; what arrived on its account alone is no news any more. It is kept for `undoRemoval`.
 * @param removal names the removal and when it happens
 */
export async function removeFollow(
	db: Database,
	key: string,
	removal: Pick<Removal, 'id' | 'removedAt'>,
): Promise<void> {
	await writeAtOnce(db, [...REMOVAL_STORES], async (transaction) => {
		const store = transaction.objectStore('follows');
		const follow = await store.get(key);
		await store.delete(key);
		const coverage: StoredCoverage[] = [];
		for await (const cursor of transaction.objectStore('coverage').index('followNews').iterate()) {
			const { followNews, ...entry } = cursor.value;
			if (!followNews?.keys.includes(key)) continue;
			coverage.push(cursor.value);
			const keys = followNews.keys.filter((other) => other !== key);
			await cursor.update(keys.length > 0 ? { ...entry, followNews: { ...followNews, keys } } : entry);
		}
		await keepRemoval(transaction, { ...removal, feeds: [], follows: follow ? [follow] : [], coverage });
	});
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

/**
 * Takes all there is off the list. It is kept for `undoRemoval`.
 * @param removal names the removal and when it happens
 */
export async function dismissFollowNews(db: Database, removal: Pick<Removal, 'id' | 'removedAt'>): Promise<void> {
	await writeAtOnce(db, [...REMOVAL_STORES], async (transaction) => {
		const coverage: StoredCoverage[] = [];
		for await (const cursor of transaction.objectStore('coverage').index('followNews').iterate()) {
			const { followNews: _, ...entry } = cursor.value;
			coverage.push(cursor.value);
			await cursor.update(entry);
		}
		await keepRemoval(transaction, { ...removal, feeds: [], follows: [], coverage });
	});
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
