import * as v from 'valibot';
import { siteOfArticle } from '../../core/addresses/identity.ts';
import { type BackupPart, NOTHING_RESTORED, type RestoredRows } from '../../core/backup/backup-parts.ts';
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
import { isHybridTime, timeOfDate } from '../../core/replication/hybrid-time.ts';
import { checkAnalysis, checkArticle } from '../articles/article-shape.ts';
import { currentArticleId } from '../articles/identities.ts';
import { KeySchema, TextSchema } from '../check-shape.ts';
import { checkCorrection } from '../corrections/correction-shape.ts';
import { checkCoverage } from '../coverage/coverage-shape.ts';
import { type Database, NOT_INDEXED, type StoredIdentity, type WriteTransaction, writeAtOnce } from '../database.ts';
import { checkFeed } from '../feeds/feed-shape.ts';
import { checkFollow } from '../follows/follow-shape.ts';
import { isSameRecord, recordOfRow } from '../highlights/highlight-replica.ts';
import { HIGHLIGHT_STORES } from '../highlights/highlight-rows.ts';
import { checkHighlight, restoredHighlight } from '../highlights/highlight-shape.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';

type RestoredPart = Exclude<BackupPart, 'settings'>;
type Outcome = keyof RestoredRows;

interface Restoring {
	transaction: WriteTransaction;
	writer: ReplicaWriter;
	now: Date;
}

/** Between these every clock lies that may be written. */
const [EARLIEST, LATEST] = ['1970-01-01T00:00:00.000Z', new Date('9999-01-01T00:00:00.000Z')];

const STORES = [
	'articles',
	'analyses',
	'coverage',
	'feeds',
	'follows',
	'actorCorrections',
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
		const feed = checkFeed(row).row;
		// it is fetched anew, since what it brought may be of another day
		const fresh = feed && { ...feed, etag: null, lastModified: null, nextPollAt: now.toISOString() };
		return addMissing(transaction, 'feeds', fresh?.url, fresh);
	},
	follows: async ({ transaction }, row) => {
		const follow = checkFollow(row).row;
		return addMissing(transaction, 'follows', follow?.key, follow);
	},
	corrections: async ({ transaction }, row) => {
		const correction = checkCorrection(row).row;
		return addMissing(transaction, 'actorCorrections', correction?.key, correction);
	},
};

async function addMissing(
	transaction: WriteTransaction,
	name: 'feeds' | 'follows' | 'actorCorrections' | 'coverage',
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
	addresses: v.pipe(v.array(TextSchema), v.maxLength(100)),
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

async function restoreArticle({ transaction }: Restoring, row: unknown): Promise<Outcome> {
	const { stored: given, analysis: analysed } = (row ?? {}) as { stored?: unknown; analysis?: unknown };
	const read = checkArticle(given).row;
	if (!read) return 'refused';
	const id = await currentArticleId(transaction.objectStore('identities'), read.id);
	const [articles, analyses] = [transaction.objectStore('articles'), transaction.objectStore('analyses')];
	const here = checkArticle(await articles.get(id)).row;
	if (here && here.lastOpenedAt >= read.lastOpenedAt) return 'unchanged';
	const analysis = checkAnalysis(analysed, read.article.text.length).row;
	const firstOpenedAt = here && here.firstOpenedAt < read.firstOpenedAt ? here.firstOpenedAt : read.firstOpenedAt;
	await articles.put({ ...read, id, firstOpenedAt });
	if (analysis) await analyses.put({ ...analysis, articleId: id });
	else await analyses.delete(id);
	return here ? 'changed' : 'added';
}

async function restoreCoverage({ transaction }: Restoring, row: unknown): Promise<Outcome> {
	// the index takes in what waits for it
	const entry = checkCoverage({ ...(row as object | null), number: NOT_INDEXED }).row;
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
		else if (!isHybridTime(time, LATEST)) return null;
	}
	return clocks;
}

async function restoreDeletion({ transaction, writer, now }: Restoring, row: unknown): Promise<Outcome> {
	const { id, deletedAt } = (row ?? {}) as Partial<Tombstone>;
	if (!v.is(KeySchema, id) || deletedAt === undefined) return 'refused';
	if (deletedAt !== NEVER_DELETED && !isHybridTime(deletedAt, LATEST)) return 'refused';
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
