import * as v from 'valibot';
import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
import { siteOfArticle } from '../../core/addresses/identity.ts';
import { type BackupPart, NOTHING_RESTORED, type RestoredRows } from '../../core/backup/backup-parts.ts';
import { type WholeCollection, wholeCollection } from '../../core/collections/collection.ts';
import type { TextChange } from '../../core/coverage/differences/text-change.ts';
import type { Follow } from '../../core/follows/follow.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import {
	clocksAt,
	type HighlightRecord,
	isDeletedBy,
	lastWritten,
	mergeRecords,
	NEVER_DELETED,
	RECORD_FIELDS,
	type RecordClocks,
	type Tombstone,
} from '../../core/highlights/highlight-record.ts';
import { type SavedSearch, savedSearch } from '../../core/library/saved-search.ts';
import { LIMITS } from '../../core/limits.ts';
import { isHybridTime, LATEST_CLOCK, timeOfDate } from '../../core/replication/hybrid-time.ts';
import { checkArticle } from '../articles/article-shape.ts';
import { MOST_CHANGES } from '../articles/articles.ts';
import { currentArticleId } from '../articles/identities.ts';
import { keepVersions, versionOf } from '../articles/versions.ts';
import { KeySchema } from '../check-shape.ts';
import { restoreCollection } from '../collections/collections.ts';
import { CorrectionSchema } from '../corrections/correction-shape.ts';
import type { Database, StoredArticle, StoredIdentity, WriteTransaction } from '../database-schema.ts';
import { FollowSchema } from '../follows/follow-shape.ts';
import { isSameRecord, recordOfRow } from '../highlights/highlight-replica.ts';
import { HIGHLIGHT_STORES } from '../highlights/highlight-rows.ts';
import { checkHighlight, restoredHighlight } from '../highlights/highlight-shape.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { setRowAside } from '../set-row-aside.ts';
import { writeAtOnce } from '../write-at-once.ts';
import {
	declaredIn,
	restoredAnalysis,
	restoredArticle,
	restoredCoverage,
	restoredFeed,
	restoredVersions,
} from './restored-shapes.ts';

type RestoredPart = Exclude<BackupPart, 'settings'>;
type Outcome = keyof RestoredRows;

interface Restoring {
	transaction: WriteTransaction;
	writer: ReplicaWriter;
	now: Date;
}

/** Every clock that may be written is later. */
const EARLIEST = '1970-01-01T00:00:00.000Z';

const STORES = [
	'articles',
	'analyses',
	'articleVersions',
	'coverage',
	'feeds',
	'follows',
	'actorCorrections',
	'searches',
	'collections',
	'collectionEntries',
	...HIGHLIGHT_STORES,
] as const;

/**
 * Takes in rows of a backup, all that may be stored or, where it fails, none. What is missing here comes back, even where it was deleted since; what is
 * here and newer stays; nothing goes. Taken in again, nothing changes.
 * @param isDry nothing of it stays: it is only told what would come of it
 */
export async function restoreRows(
	db: Database,
	part: RestoredPart,
	rows: readonly unknown[],
	{ now, isDry }: { now: Date; isDry: boolean },
): Promise<RestoredRows> {
	const result = { ...NOTHING_RESTORED };
	try {
		await writeAtOnce(db, [...STORES], async (transaction) => {
			const writer = await ReplicaWriter.open(transaction, now);
			for (const row of rows) result[await RESTORERS[part]({ transaction, writer, now }, row)]++;
			// what no change tells of: articles come without a number
			if (part === 'articles' && result.added + result.changed > 0)
				await transaction.objectStore('libraryIndex').clear();
			await writer.close();
			if (isDry) throw new DryRun();
		});
	} catch (error) {
		if (!(error instanceof DryRun)) throw error;
	}
	return result;
}

/** Undoes the transaction in which it was tried what would come of it. */
class DryRun extends Error {}

const RESTORERS: Record<RestoredPart, (restoring: Restoring, row: unknown) => Promise<Outcome>> = {
	identities: restoreIdentity,
	articles: restoreArticle,
	coverage: restoreCoverage,
	highlights: restoreHighlight,
	deletions: restoreDeletion,
	feeds: async ({ transaction, now }, row) => {
		const feed = restoredFeed(row, now);
		return addMissing(transaction, 'feeds', feed?.url, feed);
	},
	follows: async ({ transaction }, row) => {
		const follow = declaredIn<Follow>(FollowSchema, row);
		return addMissing(transaction, 'follows', follow?.key, follow);
	},
	corrections: async ({ transaction }, row) => {
		const correction = declaredIn<ActorCorrection>(CorrectionSchema, row);
		return addMissing(transaction, 'actorCorrections', correction?.key, correction);
	},
	searches: async ({ transaction }, row) => {
		const search = declaredIn<SavedSearch>(savedSearch, row);
		const isFull = (await transaction.objectStore('searches').count()) >= LIMITS.savedSearches;
		const isHere = search && (await transaction.objectStore('searches').getKey(search.id)) !== undefined;
		if (isFull && !isHere) return 'refused';
		return addMissing(transaction, 'searches', search?.id, search);
	},
	collections: async ({ transaction, now }, row) => {
		const restored = declaredIn<WholeCollection>(wholeCollection, row);
		return restored ? restoreCollection(transaction, restored, now) : 'refused';
	},
};

async function addMissing(
	transaction: WriteTransaction,
	name: 'feeds' | 'follows' | 'actorCorrections' | 'coverage' | 'searches',
	key: string | undefined,
	row: unknown,
): Promise<Outcome> {
	if (!row || key === undefined) return 'refused';
	const store = transaction.objectStore(name);
	if ((await store.getKey(key)) !== undefined) return 'unchanged';
	await store.put(row as never);
	return 'added';
}

const IdentitySchema = v.object({
	id: KeySchema,
	aliases: v.pipe(v.array(KeySchema), v.maxLength(100)),
	addresses: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.address))), v.maxLength(100)),
	number: KeySchema,
});

async function restoreIdentity({ transaction }: Restoring, row: unknown): Promise<Outcome> {
	const parsed = v.safeParse(IdentitySchema, row);
	if (!parsed.success) return 'refused';
	const { id, aliases, addresses, number } = parsed.output;
	const identities = transaction.objectStore('identities');
	// an article has another name here by now: the names it has here hold
	if ((await currentArticleId(identities, id)) !== id) return 'unchanged';
	const here = await identities.get(id);
	const added: string[] = [];
	for (const alias of aliases) {
		if (siteOfArticle(alias) !== siteOfArticle(id)) return 'refused';
		const isTaken = (await identities.get(alias)) ?? (await identities.index('aliases').get(alias));
		if (!isTaken && !(await transaction.objectStore('articles').getKey(alias))) added.push(alias);
	}
	const joined: StoredIdentity = {
		id,
		aliases: [...(here?.aliases ?? []), ...added],
		addresses: here?.addresses ?? addresses,
		number: here?.number ?? number,
	};
	if (here && added.length === 0) return 'unchanged';
	await identities.put(joined);
	return here ? 'changed' : 'added';
}

async function restoreArticle({ transaction, now }: Restoring, row: unknown): Promise<Outcome> {
	const { stored: given, analysis: analysed, versions } = (row ?? {}) as Record<string, unknown>;
	const read = restoredArticle(given);
	if (!read) return 'refused';
	const id = await currentArticleId(transaction.objectStore('identities'), read.id);
	const [articles, analyses] = [transaction.objectStore('articles'), transaction.objectStore('analyses')];
	const stored = await articles.get(id);
	const here = checkArticle(stored).row;
	if (stored && !here) await setRowAside(transaction.objectStore('values'), 'articles', id, stored);
	const joined = joinReadings(here, { ...read, id }, now.toISOString());
	const readBefore = [...restoredVersions(versions), ...(here ? [versionOf(read), versionOf(here)] : [])].filter(
		({ readAt }) => readAt <= now.toISOString(),
	);
	const isVersionNew = await keepVersions(transaction, id, readBefore, joined.textFingerprint);
	if (here && JSON.stringify(joined) === JSON.stringify(here)) return isVersionNew ? 'changed' : 'unchanged';
	await articles.put(joined);
	if (here?.lastOpenedAt === joined.lastOpenedAt) return 'changed';
	const analysis = restoredAnalysis(analysed, read.article.text.length);
	if (analysis) await analyses.put({ ...analysis, articleId: id });
	else await analyses.delete(id);
	return here ? 'changed' : 'added';
}

/** The article as it was read last, with all that was seen to change. A time ahead of now is that of a clock that was wrong. */
function joinReadings(here: StoredArticle | null, read: StoredArticle, now: string): StoredArticle {
	const past = (time: string, ifAhead: string) => (time <= now ? time : ifAhead);
	const firstOpenedAt = past(read.firstOpenedAt, here?.firstOpenedAt ?? now);
	const lastOpenedAt = past(read.lastOpenedAt, here?.lastOpenedAt ?? now);
	const latest = here && here.lastOpenedAt >= lastOpenedAt ? here : { ...read, lastOpenedAt };
	const changes = joinChanges(here?.changes ?? [], read.changes ?? []);
	return {
		...latest,
		firstOpenedAt: here && here.firstOpenedAt < firstOpenedAt ? here.firstOpenedAt : firstOpenedAt,
		...(changes.length > 0 && { changes }),
	};
}

/** Each once, in the order in which they were seen. */
function joinChanges(here: readonly TextChange[], read: readonly TextChange[]): TextChange[] {
	const textOf = ({ seenAt, part, before, after }: TextChange) => JSON.stringify([seenAt, part, before, after]);
	const known = new Set(here.map(textOf));
	const missing = read.filter((change) => !known.has(textOf(change)));
	if (missing.length === 0) return [...here];
	return [...here, ...missing]
		.sort((a, b) => (a.seenAt < b.seenAt ? -1 : Number(a.seenAt > b.seenAt)))
		.slice(-MOST_CHANGES);
}

async function restoreCoverage({ transaction }: Restoring, row: unknown): Promise<Outcome> {
	const entry = restoredCoverage(row);
	return addMissing(transaction, 'coverage', entry?.id, entry);
}

async function restoreHighlight({ transaction, writer, now }: Restoring, row: unknown): Promise<Outcome> {
	const highlight = restoredHighlight(row);
	if (!highlight) return 'refused';
	const { id } = highlight;
	const [highlights, tombstones] = [transaction.objectStore('highlights'), transaction.objectStore('tombstones')];
	const [stored, grave] = await Promise.all([highlights.get(id), tombstones.get(id)]);
	// one that cannot be read stays as it is
	if (stored && !checkHighlight(stored).row) return 'unchanged';
	const here = stored ? recordOfRow(stored) : null;
	const clocks = clocksOf(highlight, (row as Partial<HighlightRecord>).clocks, now);
	if (!clocks) return 'refused';
	// nor is a day ahead the later one
	const modifiedAt = here && highlight.modifiedAt > now.toISOString() ? here.modifiedAt : highlight.modifiedAt;
	const read: HighlightRecord = { ...highlight, modifiedAt, clocks };
	const merged = here ? mergeRecords(here, read) : read;
	const articleId = await currentArticleId(transaction.objectStore('identities'), merged.articleId);
	const record: HighlightRecord = { ...merged, articleId };
	if (here && isSameRecord(here, record)) return 'unchanged';
	writer.see(lastWritten(record));
	// brought back by the reader, it was written after its deletion
	if (!here && grave && isDeletedBy(grave, record)) record.clocks = clocksAt(writer.time());
	await highlights.put({ ...record, sequence: writer.number() });
	await tombstones.delete(id);
	return here ? 'changed' : 'added';
}

/**
 * The times of the fields. One so far ahead that it cannot be believed, from a machine whose clock was wrong once, gives way to the day of the
 * change or, where that is ahead as well, to the earliest: what is here holds, and restoring twice changes nothing.
 * @returns null where they are no times
 */
function clocksOf({ modifiedAt }: Highlight, given: unknown, now: Date): RecordClocks | null {
	const clocks = clocksAt(timeOfDate(modifiedAt <= now.toISOString() ? modifiedAt : EARLIEST));
	for (const field of RECORD_FIELDS) {
		const time = (given as Partial<RecordClocks> | null | undefined)?.[field];
		if (isHybridTime(time, now)) clocks[field] = time;
		else if (!isHybridTime(time, LATEST_CLOCK)) return null;
	}
	return clocks;
}

async function restoreDeletion({ transaction, writer, now }: Restoring, row: unknown): Promise<Outcome> {
	const { id, deletedAt } = (row ?? {}) as Partial<Tombstone>;
	if (!v.is(KeySchema, id) || deletedAt === undefined) return 'refused';
	if (deletedAt !== NEVER_DELETED && !isHybridTime(deletedAt, LATEST_CLOCK)) return 'refused';
	const tombstones = transaction.objectStore('tombstones');
	const isHere =
		(await transaction.objectStore('highlights').getKey(id)) !== undefined ||
		(await tombstones.getKey(id)) !== undefined;
	if (isHere) return 'unchanged';
	const isBelieved = deletedAt === NEVER_DELETED || isHybridTime(deletedAt, now);
	await tombstones.put({
		id,
		deletedAt: isBelieved ? deletedAt : timeOfDate(now.toISOString()),
		sequence: writer.number(),
	});
	return 'added';
}
