import { type GroupDocument, isToBeWritten } from '../../core/groups/group-document.ts';
import { Failure } from '../../core/problem.ts';
import { isHybridTime, LATEST_CLOCK } from '../../core/replication/hybrid-time.ts';
import type { RemoteCopy, WrittenDocument } from '../../core/replication/remote-copy.ts';
import type { ServerAccess } from '../../core/replication/replica-setup.ts';
import type { Client } from '../../platform/rpc.ts';
import { checkedGroupDocument } from '../../storage/groups/checked-group-document.ts';
import { MOST_CONFLICTS } from '../replication/told-copy.ts';
import { writeByHalves } from '../replication/write-by-halves.ts';

/** A document of the reader's as it is to be in a group's database; null where it is to be there no longer. */
export interface OwnDocument {
	_id: string;
	document: GroupDocument | null;
}

/** How often documents are read and written anew while another machine of the reader's writes them. */
const TRIES = 6;

/**
 * Writes documents of the reader's, or deletes them, with what servers of a cluster took in beside them. What another machine of the reader's wrote later
 * stays, unless it is dated so far ahead that nothing written would ever be later: a member may have written that in the reader's name.
 * @throws Failure where they were not written, "server-read-only" where the reader may write nothing
 */
export async function writeOwn(
	copy: Client<RemoteCopy>,
	access: ServerAccess,
	device: string,
	documents: readonly OwnDocument[],
	now: Date,
): Promise<void> {
	const waiting = new Map(documents.map(({ _id, document }) => [_id, document]));
	for (let tries = 0; waiting.size > 0; tries++) {
		if (tries === TRIES) throw new Failure({ code: 'server-fails', values: { status: 409 } });
		const there = new Map((await copy.read(access, [...waiting.keys()])).documents.map((each) => [each._id, each]));
		const writing: WrittenDocument[] = [];
		const losers: WrittenDocument[] = [];
		for (const [_id, wanted] of waiting) {
			const stands = there.get(_id);
			const known = stands ? (checkedGroupDocument(_id, stands.body, LATEST_CLOCK) ?? undefined) : undefined;
			const later = known && isHybridTime(known.clock, now) ? known : undefined;
			const isWanted = wanted ? isToBeWritten(wanted, later) : known?.device === device;
			if (!isWanted) {
				waiting.delete(_id);
				continue;
			}
			writing.push({ _id, _rev: stands?._rev ?? null, body: wanted ? { ...wanted } : null });
			for (const _rev of stands?.conflicts.slice(0, MOST_CONFLICTS) ?? []) losers.push({ _id, _rev, body: null });
		}
		if (writing.length === 0) return;
		for (const { _id } of await writeByHalves(copy, access, writing)) waiting.delete(_id);
		// what lost would come forth when the one before it is deleted
		const settled = losers.filter(({ _id }) => !waiting.has(_id));
		if (settled.length > 0) await writeByHalves(copy, access, settled);
	}
}
