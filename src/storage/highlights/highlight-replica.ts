import {
	asRetold,
	type HighlightChange,
	type HighlightRecord,
	isDeletedBy,
	lastWritten,
	mergeRecords,
	recordOf,
	type Tombstone,
} from '../../core/highlights/highlight-record.ts';
import { currentArticleId } from '../articles/identities.ts';
import type { Database, StoredHighlight, WriteTransaction } from '../database-schema.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { buryHighlight, HIGHLIGHT_STORES } from './highlight-rows.ts';
import { checkHighlight } from './highlight-shape.ts';
import { keepForUndo } from './undo-change.ts';

/** What came of taking in what another copy says. */
interface TakenHighlights {
	/** Ids of the highlights that are not as they were. */
	added: string[];
	changed: string[];
	/** Numbers of the changes after which a highlight is here as the other copy has it: it need not be told of them. */
	heard: number[];
}

/** A copy of the library that others can be brought in line with: this machine's, a file, another machine some day. */
export interface HighlightReplica {
	/**
	 * What changed here after the change of that number, in order, and the number of the last of them.
	 * @param before the number before which it stops
	 */
	changesSince(
		sequence: number,
		most: number,
		before?: number,
	): Promise<{ changes: HighlightChange[]; sequence: number }>;
	/**
	 * Takes in what another copy says: of each field what was written last holds. Taken in twice, or in another order, it comes to the same.
	 * @param undo names it for `undoChange`; null where it cannot be undone
	 * @param isDry nothing of it stays: it is only told what would come of it
	 */
	take(changes: readonly HighlightChange[], undo: string | null, isDry?: boolean): Promise<TakenHighlights>;
}

/** @param now asked for at each writing */
export function highlightReplica(db: Database, now: () => Date): HighlightReplica {
	return {
		changesSince: (sequence, most, before = Number.POSITIVE_INFINITY) => changesSince(db, sequence, most, before),
		take: async (changes, undo, isDry = false) => {
			try {
				return await take(db, changes, now(), undo, isDry);
			} catch (error) {
				if (error instanceof DryRun) return error.result;
				throw error;
			}
		},
	};
}

async function changesSince(db: Database, sequence: number, most: number, before: number) {
	const range = IDBKeyRange.bound(sequence, before, true, true);
	const transaction = db.transaction(['highlights', 'tombstones']);
	const [kept, deleted] = await Promise.all([
		transaction.objectStore('highlights').index('sequence').getAll(range, most),
		transaction.objectStore('tombstones').index('sequence').getAll(range, most),
	]);
	const rows = [...kept, ...deleted].sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0)).slice(0, most);
	const changes = rows.flatMap((row): HighlightChange[] => {
		if ('deletedAt' in row) return [{ deleted: { id: row.id, deletedAt: row.deletedAt } }];
		return checkHighlight(row).row ? [{ kept: recordOfRow(row) }] : [];
	});
	return { changes, sequence: rows.at(-1)?.sequence ?? sequence };
}

function take(db: Database, changes: readonly HighlightChange[], now: Date, undo: string | null, isDry: boolean) {
	return writeAtOnce(db, [...HIGHLIGHT_STORES], async (transaction) => {
		const writer = await ReplicaWriter.open(transaction, now);
		const taken: TakenHighlights = { added: [], changed: [], heard: [] };
		for (let from = 0; from < changes.length; from += AT_ONCE)
			await takeSome(transaction, writer, changes.slice(from, from + AT_ONCE), undo, taken);
		await writer.close();
		if (isDry) throw new DryRun(taken);
		return taken;
	});
}

/** Changes whose rows are asked for together: one after the other, the way to the database and back takes longer than its work. */
const AT_ONCE = 200;

async function takeSome(
	transaction: WriteTransaction,
	writer: ReplicaWriter,
	changes: readonly HighlightChange[],
	undo: string | null,
	taken: TakenHighlights,
): Promise<void> {
	const [highlights, tombstones] = [transaction.objectStore('highlights'), transaction.objectStore('tombstones')];
	const known = await knownOf(transaction, changes);
	const writing: Promise<unknown>[] = [];
	for (const change of changes) {
		const id = 'kept' in change ? change.kept.id : change.deleted.id;
		const row = known.rows.get(id);
		const grave = known.graves.get(id);
		// one that cannot be read stays as it is
		if (row && !checkHighlight(row).row) continue;
		const here = row ? recordOfRow(row) : null;
		const merged = 'kept' in change ? mergedWith(here, change) : here;
		// the other copy may know the article by a name that is an earlier one here
		const record = merged && { ...merged, articleId: known.articleIds.get(merged.articleId) ?? merged.articleId };
		const tombstone = 'kept' in change ? grave : laterOf(grave, change.deleted);
		writer.see('kept' in change ? lastWritten(change.kept) : change.deleted.deletedAt);
		const isGone = tombstone !== undefined && (record === null || isDeletedBy(tombstone, record));
		if (
			isGone
				? !row && grave?.deletedAt === tombstone.deletedAt
				: record === null || (here !== null && isSameRecord(here, record))
		)
			continue;
		if (undo !== null) {
			await Promise.all(writing);
			await keepForUndo(transaction, undo, row, isGone ? undefined : (record ?? undefined));
		}
		if (isGone) {
			writing.push(buryHighlight(transaction, writer, id, tombstone.deletedAt));
			known.rows.delete(id);
			known.graves.set(id, { id, deletedAt: tombstone.deletedAt });
		} else if (record) {
			const stored = { ...record, sequence: writer.number() };
			writing.push(highlights.put(stored));
			if (grave) writing.push(tombstones.delete(id));
			known.rows.set(id, stored);
			known.graves.delete(id);
		}
		const isAsTold = isGone
			? 'deleted' in change && change.deleted.deletedAt === tombstone.deletedAt
			: record !== null && 'kept' in change && isAsItCame(record, change.kept, here);
		if (isAsTold) taken.heard.push(writer.sequence);
		if (row) taken.changed.push(id);
		else if (!isGone) taken.added.push(id);
	}
	await Promise.all(writing);
}

function mergedWith(
	here: HighlightRecord | null,
	{ kept, isRetold }: { kept: HighlightRecord; isRetold?: true },
): HighlightRecord {
	return here ? mergeRecords(here, isRetold ? asRetold(kept, here) : kept) : kept;
}

/** @param here what there was before it came: where there was nothing, only the name of the article may be another */
function isAsItCame(record: HighlightRecord, came: HighlightRecord, here: HighlightRecord | null): boolean {
	return here === null ? record.articleId === came.articleId : isSameRecord(record, came);
}

/** What is stored of the highlights of some changes: themselves, their tombstones, and the names of their articles that are not what they were. */
async function knownOf(transaction: WriteTransaction, changes: readonly HighlightChange[]) {
	const [highlights, tombstones] = [transaction.objectStore('highlights'), transaction.objectStore('tombstones')];
	const ids = [...new Set(changes.map((change) => ('kept' in change ? change.kept.id : change.deleted.id)))];
	const [[aGrave], rows] = await Promise.all([
		tombstones.getAllKeys(null, 1),
		Promise.all(ids.map((id) => highlights.get(id))),
	]);
	const graves = aGrave === undefined ? [] : await Promise.all(ids.map((id) => tombstones.get(id)));
	const articles = [...rows, ...changes.map((change) => ('kept' in change ? change.kept : undefined))];
	const names = [...new Set(articles.flatMap((row) => row?.articleId ?? []))];
	const identities = transaction.objectStore('identities');
	const current = await Promise.all(names.map((name) => currentArticleId(identities, name)));
	return {
		rows: mapOf(ids, rows),
		graves: mapOf<Tombstone>(ids, graves),
		articleIds: mapOf(names, current),
	};
}

function mapOf<Value>(keys: readonly string[], values: readonly (Value | undefined)[]): Map<string, Value> {
	return new Map(
		keys.flatMap((key, at): [string, Value][] => {
			const value = values[at];
			return value === undefined ? [] : [[key, value]];
		}),
	);
}

/** Undoes the transaction in which it was tried what would come of it. */
class DryRun extends Error {
	readonly result: TakenHighlights;

	constructor(result: DryRun['result']) {
		super();
		this.result = result;
	}
}

/** A stored highlight with the times of its fields. */
export function recordOfRow({ sequence: _, ...row }: StoredHighlight): HighlightRecord {
	return recordOf(row, row.clocks);
}

function laterOf(known: Tombstone | undefined, other: Tombstone): Tombstone {
	return known && known.deletedAt >= other.deletedAt ? known : other;
}

export function isSameRecord(here: HighlightRecord, record: HighlightRecord): boolean {
	return JSON.stringify(sorted(here)) === JSON.stringify(sorted(record));
}

function sorted(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
