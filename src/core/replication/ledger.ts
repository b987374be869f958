import { type HybridTime, latestTime } from './hybrid-time.ts';
import {
	isGone,
	isSameReplica,
	joinReplicas,
	type ReplicaKind,
	type ReplicaRecord,
	toldReplica,
	writtenValue,
} from './replica-record.ts';

/** A record of something that has no clocks where it is stored, and whether the other machines have yet to hear of it. */
export interface LedgerEntry {
	record: ReplicaRecord;
	isWaiting: boolean;
}

/** What is known of all records of one kind, by their ids. */
export type Ledger = Map<string, LedgerEntry>;

/** Something that is stored: its fields, and the time of their writing where that is known. */
export interface LedgerRow {
	fields: Record<string, unknown>;
	writtenAt: HybridTime | null;
}

/**
 * Writes down what changed since: each field that is not as the ledger has it was written now, what is missing was deleted now.
 * @param rows everything of the kind that is stored and can be read
 * @param time the time of a writing of now
 * @param isUnread whether something is stored by a name, or may be, and cannot be read: it was not deleted
 * @returns whether anything changed
 */
export function noteRows(
	ledger: Ledger,
	kind: ReplicaKind,
	rows: ReadonlyMap<string, LedgerRow>,
	time: () => HybridTime,
	isUnread: (id: string) => boolean = () => false,
): boolean {
	let isChanged = false;
	for (const [id, { fields, writtenAt }] of rows) {
		const known = ledger.get(id)?.record ?? { kind, id, fields: {}, clocks: {}, deletedAt: null };
		const changed = Object.keys(fields).filter(
			(name) => writtenValue(fields[name]) !== writtenValue(known.fields[name]),
		);
		if (changed.length === 0) continue;
		isChanged = true;
		// what was there before the machine was joined to others is as old as it says
		const at = writtenAt !== null && !ledger.has(id) ? writtenAt : time();
		const clocks = Object.fromEntries(changed.map((name) => [name, at]));
		ledger.set(id, { record: { ...known, fields, clocks: { ...known.clocks, ...clocks } }, isWaiting: true });
	}
	for (const [id, { record }] of ledger) {
		if (rows.has(id) || isGone(record) || isUnread(id)) continue;
		isChanged = true;
		ledger.set(id, { record: toldReplica({ ...record, deletedAt: time() }), isWaiting: true });
	}
	return isChanged;
}

/**
 * Takes in what other machines say.
 * @returns the records that are not as they were, as they are to be stored
 */
export function takeRecords(ledger: Ledger, records: readonly ReplicaRecord[]): ReplicaRecord[] {
	const changed: ReplicaRecord[] = [];
	for (const record of records) {
		const known = ledger.get(record.id);
		const joined = toldReplica(known ? joinReplicas(known.record, record) : record);
		const isWaiting = !isSameReplica(joined, record);
		if (known && isSameReplica(joined, known.record)) {
			if (known.isWaiting && !isWaiting) ledger.set(record.id, { ...known, isWaiting });
			continue;
		}
		ledger.set(record.id, { record: joined, isWaiting });
		changed.push(joined);
	}
	return changed;
}

/** The other machines have been told: what was written meanwhile still waits. */
export function noteSent(ledger: Ledger, sent: readonly ReplicaRecord[]): void {
	for (const record of sent) {
		const known = ledger.get(record.id);
		if (known && isSameReplica(known.record, record)) ledger.set(record.id, { ...known, isWaiting: false });
	}
}

/** Lets go of deletions from before a time: a machine that was away for so long brings back what it has. */
export function forgetDeletions(ledger: Ledger, before: HybridTime): void {
	for (const [id, { record }] of ledger) {
		if (isGone(record) && latestTime('', record.deletedAt ?? '') < before) ledger.delete(id);
	}
}
