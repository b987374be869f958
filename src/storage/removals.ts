import type { ArticleId } from '../core/article.ts';
import type { Follow } from '../core/follows/follow.ts';
import { COVERAGE_STORES, putCoverage } from './coverage/coverage.ts';
import { checkCoverage } from './coverage/coverage-shape.ts';
import type { Database, StoredCoverage, StoredFeed, WriteTransaction } from './database-schema.ts';
import { writeAtOnce } from './write-at-once.ts';

/** Names the removal in the store of values. There is one: the next removal takes its place. */
const KEY = 'removal';
/** Milliseconds after which nothing is offered to be undone any more, and what was kept for it goes. */
const TIME_TO_UNDO = 60 * 60_000;

/** What the reader removed last, as it was, kept while undoing it is offered. */
export interface Removal {
	id: string;
	/** ISO 8601, UTC. */
	removedAt: string;
	feeds: StoredFeed[];
	follows: Follow[];
	/** Entries that went, or lost a feed or a mark as news, as they were before. */
	coverage: StoredCoverage[];
}

/** The stores that undoing a removal touches. */
export const REMOVAL_STORES = ['values', 'feeds', 'follows', ...COVERAGE_STORES] as const;

/** Keeps what a transaction removes, in the same transaction. */
export async function keepRemoval(transaction: WriteTransaction, removal: Removal): Promise<void> {
	await transaction.objectStore('values').put(removal, KEY);
}

/**
 * Puts back what was removed. What came or changed meanwhile stays as it is now: an entry only gets back its feeds and its mark as news.
 * @returns false where another removal or the time has taken its place
 */
export async function undoRemoval(db: Database, id: string): Promise<boolean> {
	let isDone = false;
	await writeAtOnce(db, [...REMOVAL_STORES], async (transaction) => {
		const removal = (await transaction.objectStore('values').get(KEY)) as Removal | undefined;
		if (removal?.id !== id) return;
		const [feeds, follows, coverage] = [
			transaction.objectStore('feeds'),
			transaction.objectStore('follows'),
			transaction.objectStore('coverage'),
		];
		// what could not be read was removed as well, and comes back as it was
		for (const feed of removal.feeds) if (!(await feeds.get(feed.url))) await feeds.put(feed);
		for (const follow of removal.follows) if (!(await follows.get(follow.key))) await follows.put(follow);
		const entries: StoredCoverage[] = [];
		for (const before of removal.coverage) {
			const now = await coverage.get(before.id);
			const known = checkCoverage(now).row;
			if (checkCoverage(before).row) entries.push(known ? joinEntries(known, before, removal) : before);
		}
		await putCoverage(transaction, entries);
		await transaction.objectStore('values').delete(KEY);
		isDone = true;
	});
	return isDone;
}

/** Whether something is kept for undoing, which has to be let go one day. */
export async function isRemovalKept(db: Database): Promise<boolean> {
	return (await db.count('values', KEY)) > 0;
}

/** Lets go of what is kept for an undoing that is no longer offered. */
export async function forgetRemoval(db: Database, now: Date): Promise<void> {
	// in one transaction: another removal may take its place meanwhile
	await writeAtOnce(db, ['values'], async (transaction) => {
		const values = transaction.objectStore('values');
		const removal = (await values.get(KEY)) as Removal | undefined;
		if (removal && !(Math.abs(now.getTime() - Date.parse(removal.removedAt)) < TIME_TO_UNDO)) await values.delete(KEY);
	});
}

/** Lets go of entries among what is kept for undoing: the reader deleted them. */
export async function forgetRemovedCoverage(
	transaction: WriteTransaction,
	goes: (id: ArticleId) => boolean,
): Promise<void> {
	const values = transaction.objectStore('values');
	const removal = (await values.get(KEY)) as Removal | undefined;
	if (removal) await values.put({ ...removal, coverage: removal.coverage.filter(({ id }) => !goes(id)) }, KEY);
}

function joinEntries(now: StoredCoverage, before: StoredCoverage, { feeds }: Removal): StoredCoverage {
	const restored = before.feeds.filter((url) => feeds.some((feed) => feed.url === url));
	const joined = { ...now, feeds: [...new Set([...now.feeds, ...restored])] };
	// once opened, it is no news
	if (now.isOpened || !before.followNews) return joined;
	const keys = [...new Set([...before.followNews.keys, ...(now.followNews?.keys ?? [])])];
	return { ...joined, followNews: { ...before.followNews, ...now.followNews, keys } };
}
