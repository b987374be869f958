import type { Highlight } from '../../core/highlights/highlight.ts';
import { clocksAt, type RecordField, recordOf } from '../../core/highlights/highlight-record.ts';
import type { HybridTime } from '../../core/replication/hybrid-time.ts';
import type { StoredHighlight, WriteTransaction } from '../database-schema.ts';
import type { ReplicaWriter } from '../replica/replica-writer.ts';

/** The stores that a transaction has which writes highlights. */
export const HIGHLIGHT_STORES = ['highlights', 'tombstones', 'identities', 'undos', 'values', 'libraryIndex'] as const;

/** Names what the library is searched by, as it is stored (stored-library.ts). */
export const STORED_INDEX = 'index';

/**
 * Writes a highlight with the times of what changed in it.
 * @param before as it was stored; undefined where it is new
 * @param fields what changed; all of one that is new
 */
export async function putHighlight(
	transaction: WriteTransaction,
	writer: ReplicaWriter,
	highlight: Highlight,
	before: StoredHighlight | undefined,
	fields: readonly RecordField[],
): Promise<StoredHighlight> {
	const time = writer.time();
	const { clocks } = before ? recordOf(before, before.clocks) : { clocks: clocksAt(time) };
	const changed = Object.fromEntries(fields.map((field) => [field, time]));
	const row = { ...highlight, clocks: { ...clocks, ...changed }, sequence: writer.number() };
	await transaction.objectStore('highlights').put(row);
	// one that the reader brings back is no longer deleted
	if (!before) await transaction.objectStore('tombstones').delete(row.id);
	return row;
}

/**
 * Deletes a highlight: that it is gone is all that is kept of it. The stored index, which has its words, goes as well; one in memory hears of
 * it by the number.
 */
export async function buryHighlight(
	transaction: WriteTransaction,
	writer: ReplicaWriter,
	id: string,
	deletedAt: HybridTime = writer.time(),
): Promise<void> {
	await Promise.all([
		transaction.objectStore('highlights').delete(id),
		transaction.objectStore('tombstones').put({ id, deletedAt, sequence: writer.number() }),
		transaction.objectStore('libraryIndex').delete(STORED_INDEX),
	]);
}
