import { replacesWords } from '../../core/coverage/voice.ts';
import { latestTurn, NEVER } from '../../core/feeds/schedule.ts';
import { soundRows } from '../check-shape.ts';
import { COVERAGE_STORES, type CoverageEntry, deleteCoverage, putCoverage } from '../coverage/coverage.ts';
import { checkCoverage } from '../coverage/coverage-shape.ts';
import type { Database, StoredCoverage, StoredFeed, WriteTransaction } from '../database-schema.ts';
import { keepRemoval, REMOVAL_STORES, type Removal } from '../removals.ts';
import { setRowAside } from '../set-row-aside.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { checkFeed } from './feed-shape.ts';

export async function allFeeds(db: Database): Promise<StoredFeed[]> {
	return soundRows(await db.getAll('feeds'), checkFeed);
}

export async function findFeed(db: Database, url: string): Promise<StoredFeed | undefined> {
	return checkFeed(await db.get('feeds', url)).row ?? undefined;
}

/**
 * The feeds whose turn it is, those that have waited longest first, and after them those that a wrong clock put off. Those that are not polled any more have a turn that
 * never comes.
 */
export async function dueFeeds(db: Database, now: Date, most: number): Promise<StoredFeed[]> {
	const bound = Number.isFinite(most) ? most : undefined;
	const ranges = [IDBKeyRange.upperBound(now.toISOString()), IDBKeyRange.bound(latestTurn(now), NEVER, true, true)];
	const due = await Promise.all(ranges.map((range) => db.getAllFromIndex('feeds', 'nextPollAt', range, bound)));
	return soundRows(due.flat().slice(0, bound), checkFeed);
}

/** The feeds that are not polled any more. */
export async function pausedFeeds(db: Database): Promise<StoredFeed[]> {
	return soundRows(await db.getAllFromIndex('feeds', 'nextPollAt', IDBKeyRange.lowerBound(NEVER)), checkFeed);
}

/** Lets the feeds that are meant wait until a time, where their turn would come sooner. */
export async function postponeFeeds(
	db: Database,
	isMeant: (url: string) => boolean,
	until: string,
	now: Date,
): Promise<void> {
	const isSooner = (at: string) => at < until || (at > latestTurn(now) && at < NEVER);

	await writeAtOnce(db, ['feeds'], async (transaction) => {
		const store = transaction.objectStore('feeds');
		for (const feed of soundRows(await store.getAll(), checkFeed)) {
			if (isMeant(feed.url) && isSooner(feed.nextPollAt)) await store.put({ ...feed, nextPollAt: until });
		}
	});
}

/** Subscribes to feeds; those subscribed to already stay as they are. Answers the addresses of the others. Resolves once they are on the disk. */
export async function addFeeds(db: Database, feeds: StoredFeed[]): Promise<string[]> {
	return writeAtOnce(db, ['feeds', 'values'], async (transaction) => {
		const store = transaction.objectStore('feeds');
		const added: string[] = [];
		for (const feed of feeds) {
			const known = await store.get(feed.url);
			if (known && checkFeed(known).row) continue;
			if (known) await setRowAside(transaction.objectStore('values'), 'feeds', feed.url, known);
			await store.put(feed);
			added.push(feed.url);
		}
		return added;
	});
}

/**
 * Keeps what came of a poll: the feed, under its new address where it moved, and what it brought. A feed the reader removed meanwhile stays
 * removed, and one that they have at the new address as well stays as they have it there.
 * @param url the address it was polled at
 * @param polled what the feed is after the poll, of what it is by now
 * @returns the feed as it is kept; null where it is removed
 */
export async function keepPoll(
	db: Database,
	url: string,
	polled: (feed: StoredFeed) => StoredFeed,
	entries: readonly Omit<CoverageEntry, 'feeds' | 'isOpened'>[],
): Promise<StoredFeed | null> {
	return writeAtOnce(db, ['feeds', ...COVERAGE_STORES], async (transaction) => {
		const feeds = transaction.objectStore('feeds');
		const coverage = transaction.objectStore('coverage');
		const now = checkFeed(await feeds.get(url)).row;
		if (!now) return null;
		const after = polled(now);
		const there = after.url === url ? null : checkFeed(await feeds.get(after.url)).row;
		const feed = there ?? after;
		await feeds.put(feed);
		if (feed.url !== url) {
			await feeds.delete(url);
			for await (const cursor of coverage.index('feeds').iterate(url)) {
				if (!checkCoverage(cursor.value).row?.feeds.includes(url)) continue;
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
			const known = checkCoverage(await coverage.get(entry.id)).row;
			// what others say of an article that is known by better word leaves no trace in it
			if (known && entry.saidBy && !replacesWords(known, entry.saidBy)) continue;
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
		return feed;
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
	await writeAtOnce(db, [...REMOVAL_STORES], async (transaction) => {
		const gone = await takeOutFeeds(transaction, urls);
		await keepRemoval(transaction, { ...removal, ...gone, follows: [] });
	});
}

/**
 * Unsubscribes within the caller's transaction; what only these feeds brought goes with them.
 * @returns what went, or lost a feed, as it was before
 */
export async function takeOutFeeds(
	transaction: WriteTransaction,
	urls: readonly string[],
): Promise<Pick<Removal, 'feeds' | 'coverage'>> {
	const removed = new Set(urls);
	const store = transaction.objectStore('feeds');
	const feeds: StoredFeed[] = [];
	for (const url of removed) {
		const feed = await store.get(url);
		if (feed) feeds.push(feed);
		await store.delete(url);
	}
	const alone: StoredCoverage[] = [];
	const before: StoredCoverage[] = [];
	const coverage = transaction.objectStore('coverage');
	const brought = await Promise.all([...removed].map((url) => coverage.index('feeds').getAll(url)));
	// an entry that several of them brought is one
	for (const row of new Map(brought.flat().map((each) => [each.id, each])).values()) {
		const entry = checkCoverage(row).row;
		if (!entry) continue;
		const { feeds: sources, isOpened, foundBy = [] } = entry;
		const others = sources.filter((url) => !removed.has(url));
		if (others.length === sources.length) continue;
		before.push(entry);
		if (isOpened || others.length + foundBy.length > 0) await coverage.put({ ...row, feeds: others });
		else alone.push(row);
	}
	await deleteCoverage(transaction, alone);
	return { feeds, coverage: before };
}
