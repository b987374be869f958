import { type HybridTime, timeOfDate } from '../../core/replication/hybrid-time.ts';
import {
	forgetDeletions,
	type Ledger,
	type LedgerEntry,
	noteRows,
	noteSent,
	takeRecords,
} from '../../core/replication/ledger.ts';
import { isGone, type ReplicaRecord } from '../../core/replication/replica-record.ts';
import { COVERAGE_STORES } from '../coverage/coverage.ts';
import type { Database, StoreName, WriteTransaction } from '../database-schema.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { LEDGER_KINDS, LEDGER_STORES, type LedgerKindName } from './ledger-kinds.ts';

/** Days for which a deletion is known. */
const DAYS_OF_DELETIONS = 365;
const DAY = 24 * 60 * 60_000;

/** What changed here of a kind that the other machines have yet to hear of. */
export function waitingRecords(db: Database, kind: LedgerKindName, now: Date): Promise<ReplicaRecord[]> {
	return inLedger(db, kind, now, async (ledger) => {
		forgetDeletions(ledger, timeOfDate(new Date(now.getTime() - DAYS_OF_DELETIONS * DAY).toISOString()));
		return [...ledger.values()].flatMap(({ record, isWaiting }) => (isWaiting ? [record] : []));
	});
}

/**
 * Takes in what other machines say of a kind: records that may be stored.
 * @returns how many rows are not as they were, and how many new ones there was no room for
 */
export function takeLedgerRecords(
	db: Database,
	kind: LedgerKindName,
	records: readonly ReplicaRecord[],
	now: Date,
): Promise<{ changed: number; refused: number }> {
	// what draws on the coverage is made anew after each transaction that has it
	const stores = records.some(({ deletedAt }) => deletedAt !== null) ? COVERAGE_STORES : [];
	const { most, put, remove } = LEDGER_KINDS[kind];
	const take: LedgerWork<{ changed: number; refused: number }> = async (ledger, transaction, writer) => {
		const known = new Set(ledger.keys());
		const taken = records.filter(({ id }) => known.has(id) || (known.size < most && known.add(id)));
		for (const { clocks, deletedAt } of taken)
			for (const time of [...Object.values(clocks), deletedAt]) if (time !== null) writer.see(time);
		const changed = takeRecords(ledger, taken);
		for (const record of changed) {
			if (isGone(record)) await remove(transaction, record.id);
			else await put(transaction, record, now);
		}
		return { changed: changed.length, refused: records.length - taken.length };
	};
	return inLedger(db, kind, now, take, stores);
}

/** The other machines have been told of records, as they were then. */
export function noteRecordsSent(
	db: Database,
	kind: LedgerKindName,
	sent: readonly ReplicaRecord[],
	now: Date,
): Promise<void> {
	return inLedger(db, kind, now, async (ledger) => noteSent(ledger, sent));
}

/** Everything of a kind is to be told anew, as to a copy that is empty. */
export function tellAnew(db: Database, kind: LedgerKindName, now: Date): Promise<void> {
	return inLedger(db, kind, now, async (ledger) => {
		for (const [id, entry] of ledger) ledger.set(id, { ...entry, isWaiting: true });
	});
}

type LedgerWork<Result> = (ledger: Ledger, transaction: WriteTransaction, writer: ReplicaWriter) => Promise<Result>;

/** Does something with the ledger of a kind after it was brought up to what is stored, and keeps what came of it. */
function inLedger<Result>(
	db: Database,
	kind: LedgerKindName,
	now: Date,
	work: LedgerWork<Result>,
	stores: readonly StoreName[] = [],
): Promise<Result> {
	const key = `replication ledger ${kind}`;
	return writeAtOnce(db, [...LEDGER_STORES, ...stores], async (transaction) => {
		const values = transaction.objectStore('values');
		const stored = (await values.get(key)) as LedgerEntry[] | undefined;
		const ledger: Ledger = new Map(stored?.map((entry) => [entry.record.id, entry]));
		const writer = await ReplicaWriter.open(transaction, now);
		let isTimed = false;
		const time = (): HybridTime => {
			isTimed = true;
			return writer.time();
		};
		const before = new Map(ledger);
		const { rows, isUnread } = await LEDGER_KINDS[kind].rows(transaction);
		noteRows(ledger, kind, rows, time, isUnread);
		const result = await work(ledger, transaction, writer);
		const isSame = ledger.size === before.size && [...ledger].every(([id, entry]) => before.get(id) === entry);
		if (isSame) return result;
		await values.put([...ledger.values()], key);
		if (isTimed || ledger.size > 0) await writer.close();
		return result;
	});
}
