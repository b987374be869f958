import {
	type HighlightChange,
	type HighlightRecord,
	isDeletedBy,
	lastWritten,
	mergeRecords,
	recordOf,
	type Tombstone,
} from '../../core/highlights/highlight-record.ts';
import { currentArticleId } from '../articles/identities.ts';
import type { Database, StoredHighlight } from '../database-schema.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { buryHighlight, HIGHLIGHT_STORES } from './highlight-rows.ts';
import { checkHighlight } from './highlight-shape.ts';
import { keepForUndo } from './undo-change.ts';

/** A copy of the library that others can be brought in line with: this machine's, a file, another machine some day. */
export interface HighlightReplica {
	/** What changed here after the change of that number, in order, and the number of the last of them. */
	changesSince(sequence: number, most: number): Promise<{ changes: HighlightChange[]; sequence: number }>;
	/**
	 * Takes in what another copy says: of each field what was written last holds. Taken in twice, or in another order, it comes to the same.
	 * @param undo names it for `undoChange`; null where it cannot be undone
	 * @param isDry nothing of it stays: it is only told what would come of it
	 * @returns ids of the highlights that are not as they were
	 */
	take(
		changes: readonly HighlightChange[],
		undo: string | null,
		isDry?: boolean,
	): Promise<{ added: string[]; changed: string[] }>;
}

/** @param now asked for at each writing */
export function highlightReplica(db: Database, now: () => Date): HighlightReplica {
	return {
		changesSince: (sequence, most) => changesSince(db, sequence, most),
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

async function changesSince(db: Database, sequence: number, most: number) {
	const range = IDBKeyRange.lowerBound(sequence, true);
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
		const [highlights, tombstones] = [transaction.objectStore('highlights'), transaction.objectStore('tombstones')];
		const writer = await ReplicaWriter.open(transaction, now);
		const added: string[] = [];
		const changed: string[] = [];
		for (const change of changes) {
			const id = 'kept' in change ? change.kept.id : change.deleted.id;
			const [row, grave] = await Promise.all([highlights.get(id), tombstones.get(id)]);
			// one that cannot be read stays as it is
			if (row && !checkHighlight(row).row) continue;
			const here = row ? recordOfRow(row) : null;
			const merged = 'kept' in change ? (here ? mergeRecords(here, change.kept) : change.kept) : here;
			// the other copy may know the article by a name that is an earlier one here
			const record = merged && {
				...merged,
				articleId: await currentArticleId(transaction.objectStore('identities'), merged.articleId),
			};
			const tombstone = 'kept' in change ? grave : laterOf(grave, change.deleted);
			writer.see('kept' in change ? lastWritten(change.kept) : change.deleted.deletedAt);
			const isGone = tombstone !== undefined && (record === null || isDeletedBy(tombstone, record));
			if (
				isGone
					? !row && grave?.deletedAt === tombstone.deletedAt
					: record === null || (here !== null && isSameRecord(here, record))
			)
				continue;
			if (undo !== null) await keepForUndo(transaction, undo, row, isGone ? undefined : (record ?? undefined));
			if (isGone) {
				await buryHighlight(transaction, writer, id, tombstone.deletedAt);
			} else if (record) {
				await highlights.put({ ...record, sequence: writer.number() });
				await tombstones.delete(id);
			}
			if (row) changed.push(id);
			else if (!isGone) added.push(id);
		}
		await writer.close();
		if (isDry) throw new DryRun({ added, changed });
		return { added, changed };
	});
}

/** Undoes the transaction in which it was tried what would come of it. */
class DryRun extends Error {
	readonly result: { added: string[]; changed: string[] };

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
