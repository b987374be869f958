import { replacesWords } from '../core/coverage/voice.ts';
import { COVERAGE_STORES, type CoverageEntry, deleteCoverage, putCoverage } from './coverage.ts';
import { type Database, type StoredCoverage, type StoredFeed, writeAtOnce } from './database.ts';
import { keepRemoval, REMOVAL_STORES, type Removal } from './removals.ts';

export function allFeeds(db: Database): Promise<StoredFeed[]> {
	return db.getAll('feeds');
}

export function findFeed(db: Database, url: string): Promise<StoredFeed | undefined> {
	return db.get('feeds', url);
}

/** The feeds whose turn it is, those that have waited longest first. Those that are not polled any more have a turn that never comes. */
export function dueFeeds(db: Database, now: Date, most: number): Promise<StoredFeed[]> {
	const bound = Number.isFinite(most) ? most : undefined;
	return db.getAllFromIndex('feeds', 'nextPollAt', IDBKeyRange.upperBound(now.toISOString()), bound);
}

/** Subscribes to feeds; those subscribed to already stay as they are. Answers the addresses of the others. */
export async function addFeeds(db: Database, feeds: StoredFeed[]): Promise<string[]> {
	const transaction = db.transaction('feeds', 'readwrite');
	const added: string[] = [];
	for (const feed of feeds) {
		if (await transaction.store.get(feed.url)) continue;
		await transaction.store.put(feed);
		added.push(feed.url);
	}
	await transaction.done;
	return added;
}

/**
 * Keeps what came of a poll: the feed as it is now, under its new address where it moved, and what it brought. A feed the reader
 * removed meanwhile stays removed.
 * @param url the address it was polled at
 */
export async function keepPoll(
	db: Database,
	url: string,
	feed: StoredFeed,
	entries: readonly Omit<CoverageEntry, 'feeds' | 'isOpened'>[],
): Promise<void> {
	await writeAtOnce(db, ['feeds', ...COVERAGE_STORES], async (transaction) => {
		const feeds = transaction.objectStore('feeds');
		const coverage = transaction.objectStore('coverage');
		if (!(await feeds.get(url))) return;
		await feeds.put(feed);
		if (feed.url !== url) {
			await feeds.delete(url);
			for await (const cursor of coverage.iterate()) {
				if (!cursor.value.feeds.includes(url)) continue;
				const { feeds: sources, saidBy } = cursor.value;
				await cursor.update({
					...cursor.value,
					feeds: [...new Set(sources.map((source) => (source === url ? feed.url : source)))],
					...(saidBy?.source === url ? { saidBy: { ...saidBy, source: feed.url } } : {}),
				});
			}
		}
		const kept: CoverageEntry[] = [];
		for (const entry of entries) {
			const known = await coverage.get(entry.id);
			const sources = [...new Set([...(known?.feeds ?? []), feed.url])];
			// an article that was opened keeps its full text, and an outlet's own words are not replaced by others'
			const found = known?.foundBy ? { foundBy: known.foundBy } : {};
			kept.push(
				known && !replacesWords(known, entry.saidBy ?? null)
					? { ...known, feeds: sources }
					: { ...entry, ...found, isOpened: false, feeds: sources },
			);
		}
		await putCoverage(transaction, kept);
	});
}

/**
 * Unsubscribes; what only these feeds brought goes with them, and is kept for `undoRemoval` alone.
 * @param removal names the removal and when it happens
 */
export async function removeFeeds(
	db: Database,
	urls: readonly string[],
	removal: Pick<Removal, 'id' | 'removedAt'>,
): Promise<void> {
	const removed = new Set(urls);
	await writeAtOnce(db, [...REMOVAL_STORES], async (transaction) => {
		const store = transaction.objectStore('feeds');
		const feeds: StoredFeed[] = [];
		for (const url of removed) {
			const feed = await store.get(url);
			if (feed) feeds.push(feed);
			await store.delete(url);
		}
		const alone: StoredCoverage[] = [];
		const before: StoredCoverage[] = [];
		for await (const cursor of transaction.objectStore('coverage').iterate()) {
			const { feeds: sources, isOpened, foundBy = [] } = cursor.value;
			const others = sources.filter((url) => !removed.has(url));
			if (others.length === sources.length) continue;
			before.push(cursor.value);
			if (isOpened || others.length + foundBy.length > 0) await cursor.update({ ...cursor.value, feeds: others });
			else alone.push(cursor.value);
		}
		await deleteCoverage(transaction, alone);
		await keepRemoval(transaction, { ...removal, feeds, follows: [], coverage: before });
	});
}
