import type { ArticleId } from '../../core/article.ts';
import type { Follow, FollowSubject } from '../../core/follows/follow.ts';
import { LIMITS } from '../../core/limits.ts';
import { soundRows } from '../check-shape.ts';
import { checkCoverage } from '../coverage/coverage-shape.ts';
import type { Database, StoredCoverage, WriteTransaction } from '../database-schema.ts';
import { keepRemoval, REMOVAL_STORES, type Removal } from '../removals.ts';
import { setRowAside } from '../set-row-aside.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { checkFollow, newFollow } from './follow-shape.ts';

/** A feed's entry that is news about something followed. */
export type NewsEntry = StoredCoverage & Required<Pick<StoredCoverage, 'followNews'>>;

/** Newest first. */
export async function allFollows(db: Database): Promise<Follow[]> {
	const follows = soundRows(await db.getAll('follows'), checkFollow);
	return follows.sort((a, b) => b.followedAt.localeCompare(a.followedAt));
}

/**
 * Follows a topic or an actor. Followed from a further article, an actor is known by that one's spellings, too. Resolves once it is on the
 * disk.
 * @throws Error with a sentence for the reader where the subject is out of shape
 */
export async function keepFollow(db: Database, subject: FollowSubject, followedAt: string): Promise<void> {
	const added = newFollow(subject, followedAt);
	await writeAtOnce(db, ['follows', 'values'], async (transaction) => {
		const follows = transaction.objectStore('follows');
		const stored = await follows.get(added.key);
		const known = checkFollow(stored).row;
		if (stored && !known) await setRowAside(transaction.objectStore('values'), 'follows', added.key, stored);
		if (known?.kind === 'actor' && added.kind === 'actor') {
			await follows.put({ ...known, names: [...new Set([...known.names, ...added.names])].slice(0, LIMITS.tags) });
		} else if (!known) await follows.put(added);
	});
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
		const gone = await takeOutFollow(transaction, key);
		await keepRemoval(transaction, { ...removal, ...gone, feeds: [] });
	});
}

/**
 * The same within the caller's transaction.
 * @returns what went, or lost a mark as news, as it was before
 */
export async function takeOutFollow(
	transaction: WriteTransaction,
	key: string,
): Promise<Pick<Removal, 'follows' | 'coverage'>> {
	const store = transaction.objectStore('follows');
	const follow = await store.get(key);
	await store.delete(key);
	const coverage: StoredCoverage[] = [];
	for await (const cursor of transaction.objectStore('coverage').index('followNews').iterate()) {
		if (!checkCoverage(cursor.value).row) continue;
		const { followNews, ...entry } = cursor.value;
		if (!followNews?.keys.includes(key)) continue;
		coverage.push(cursor.value);
		const keys = followNews.keys.filter((other) => other !== key);
		await cursor.update(keys.length > 0 ? { ...entry, followNews: { ...followNews, keys } } : entry);
	}
	return { follows: follow ? [follow] : [], coverage };
}

/** What arrived about something followed and was not opened since, the last first. */
export async function followNews(db: Database): Promise<NewsEntry[]> {
	const entries = soundRows(await db.getAllFromIndex('coverage', 'followNews'), checkCoverage);
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
	await writeAtOnce(db, ['coverage'], async (transaction) => {
		for await (const cursor of transaction.objectStore('coverage').index('followNews').iterate()) {
			const { followNews, ...entry } = cursor.value;
			if (followNews && checkCoverage(cursor.value).row) await cursor.update(change({ ...entry, followNews }));
		}
	});
}

/** Those of some articles that are known already, opened or from a feed. */
export async function knownCoverage(db: Database, ids: readonly ArticleId[]): Promise<Map<ArticleId, StoredCoverage>> {
	const { store, done } = db.transaction('coverage');
	const known = new Map<ArticleId, StoredCoverage>();
	for (const id of ids) {
		const entry = checkCoverage(await store.get(id)).row;
		if (entry) known.set(id, entry);
	}
	await done;
	return known;
}
