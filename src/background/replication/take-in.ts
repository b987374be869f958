import type { HighlightChange } from '../../core/highlights/highlight-record.ts';
import { highlightOfReplica } from '../../core/replication/highlight-replica-record.ts';
import { REPLICA_KINDS, type ReplicaKind, type ReplicaRecord } from '../../core/replication/replica-record.ts';
import type { ReplicatedKinds } from '../../core/replication/replica-setup.ts';
import { highlightReplica } from '../../storage/highlights/highlight-replica.ts';
import { checkedHighlight } from '../../storage/replication/checked-replica.ts';
import type { LedgerKindName } from '../../storage/replication/ledger-kinds.ts';
import { takeLedgerRecords } from '../../storage/replication/ledger-rows.ts';
import type { Clock, Library } from '../state/ports.ts';
import type { TaskQueue } from '../state/task-queue.ts';

export interface TakeInPorts {
	clock: Clock;
	library: Library;
	settingsQueue: TaskQueue;
}

/**
 * Stores what other machines say of the kinds that are replicated.
 * @param came gets the kinds of which something is not as it was
 * @returns the numbers of the changes after which highlights are as they were told, and how many things there was no room for
 */
export async function takeIn(
	{ clock, library, settingsQueue }: TakeInPorts,
	kinds: ReplicatedKinds,
	records: readonly ReplicaRecord[],
	came: Set<ReplicaKind>,
): Promise<{ heard: number[]; refused: number }> {
	const db = await library.database();
	const now = clock.now();
	const of = (kind: ReplicaKind) => records.filter((record) => record.kind === kind);
	let refused = 0;
	for (const kind of ledgerKindsOf(kinds)) {
		const some = of(kind);
		if (some.length === 0) continue;
		// rules lie in the settings, whose changes wait for each other
		const taken = await settingsQueue.run(() => takeLedgerRecords(db, kind, some, now));
		if (taken.changed > 0) came.add(kind);
		refused += taken.refused;
	}
	const changes = kinds.highlights ? of('highlights').flatMap(changeOf) : [];
	if (changes.length === 0) return { heard: [], refused };
	const { added, changed, heard } = await highlightReplica(db, () => now).take(changes, null);
	if (added.length + changed.length > 0) came.add('highlights');
	return { heard, refused };
}

/** The kinds among them that are told by a ledger. */
export function ledgerKindsOf(kinds: ReplicatedKinds): LedgerKindName[] {
	return REPLICA_KINDS.filter((kind): kind is LedgerKindName => kind !== 'highlights' && kinds[kind]);
}

function changeOf(record: ReplicaRecord): HighlightChange[] {
	const change = highlightOfReplica(record);
	if ('deleted' in change) return [change];
	const kept = checkedHighlight(record);
	return kept ? [{ kept }] : [];
}
