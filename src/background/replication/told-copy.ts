import { Failure } from '../../core/problem.ts';
import { LATEST_CLOCK } from '../../core/replication/hybrid-time.ts';
import type {
	RemoteCopy,
	RemoteDocument,
	RemoteSequence,
	WrittenDocument,
	WrittenRevision,
} from '../../core/replication/remote-copy.ts';
import { isSameReplica, joinReplicas, type ReplicaRecord, toldReplica } from '../../core/replication/replica-record.ts';
import type { ServerAccess } from '../../core/replication/replica-setup.ts';
import type { Client } from '../../platform/rpc.ts';
import { checkedReplica } from '../../storage/replication/checked-replica.ts';
import { ARRANGEMENT } from './arrangement.ts';
import type { Sealer } from './seal.ts';
import { writeByHalves } from './write-by-halves.ts';

/** Documents asked for or written at once: with notes as long as may be some megabytes. */
export const AT_ONCE = 200;
/** How often a document is read and written anew while other machines write it. */
const TRIES = 8;

/** What the changes of a copy tell. */
export interface HeardOfCopy {
	/** As the copy has them. */
	records: ReplicaRecord[];
	/** Of documents that servers took in at the same time: the copy has yet to be told what their revisions come to together. */
	contested: ReplicaRecord[];
	/** Ids of documents that cannot be believed yet. */
	held: string[];
	/** How many are not as they must be. */
	refused: number;
}

/** A copy on a server, by its records. */
export class ToldCopy {
	readonly #copy: Client<RemoteCopy>;
	readonly #access: ServerAccess;
	readonly #sealer: Sealer;

	constructor(copy: Client<RemoteCopy>, access: ServerAccess, sealer: Sealer) {
		this.#copy = copy;
		this.#access = access;
		this.#sealer = sealer;
	}

	/** What was written to it after a place in the order of its changes. */
	async changes(since: RemoteSequence, now: Date): Promise<HeardOfCopy & { since: RemoteSequence; isLast: boolean }> {
		const answer = await this.#copy.changes(this.#access, since, AT_ONCE);
		return { ...(await this.#hear(answer.documents, now)), since: answer.since, isLast: answer.isLast };
	}

	/** The same of some documents. */
	async read(ids: string[], now: Date): Promise<HeardOfCopy> {
		return this.#hear((await this.#copy.read(this.#access, ids)).documents, now);
	}

	/**
	 * Tells it records: each is joined with what the copy says of the same thing, so that nothing another machine wrote is lost. What the copy
	 * knows already is not written again.
	 * @throws Failure where the copy was deleted meanwhile
	 * @returns how many documents were written, and those that say now what was told and nothing else
	 */
	async tell(records: readonly ReplicaRecord[]): Promise<{ written: number; own: WrittenRevision[] }> {
		const waiting = new Map<string, ReplicaRecord>();
		for (const record of records) waiting.set(await this.#sealer.idOf(record), record);
		const answer = { written: 0, own: [] as WrittenRevision[] };
		for (let tries = 0; waiting.size > 0; tries++) {
			if (tries === TRIES) throw new Failure({ code: 'server-fails', values: { status: 409 } });
			const there = await this.#copy.read(this.#access, [ARRANGEMENT, ...waiting.keys()]);
			// a machine that leaves and deletes the copy goes through it until nothing comes any more
			if (there.deleted.includes(ARRANGEMENT)) throw new Failure({ code: 'copy-deleted' });
			const documents = new Map(there.documents.map((document) => [document._id, document]));
			const writing: WrittenDocument[] = [];
			const losers: WrittenDocument[] = [];
			const asTold = new Set<string>();
			for (const [_id, record] of waiting) {
				const document = documents.get(_id);
				const known = document ? await this.#joined(document) : null;
				const joined = toldReplica(known ? joinReplicas(known, record) : record);
				const conflicts = document?.conflicts ?? [];
				for (const _rev of conflicts.slice(0, MOST_CONFLICTS)) losers.push({ _id, _rev, body: null });
				if (known && conflicts.length === 0 && isSameReplica(known, joined)) waiting.delete(_id);
				else writing.push({ _rev: document?._rev ?? null, ...(await this.#sealer.seal(joined)) });
				// of more revisions the others are to be heard yet
				if (conflicts.length <= MOST_CONFLICTS && isSameReplica(joined, record)) asTold.add(_id);
			}
			if (writing.length === 0) break;
			const written = await writeByHalves(this.#copy, this.#access, writing);
			const ids = new Set(written.map(({ _id }) => _id));
			for (const id of ids) waiting.delete(id);
			answer.written += written.length;
			answer.own.push(...written.filter(({ _id }) => asTold.has(_id)));
			// what lost is joined in by now, unless its document was written by another machine meanwhile
			const joinedIn = losers.filter(({ _id }) => ids.has(_id));
			if (joinedIn.length > 0) await writeByHalves(this.#copy, this.#access, joinedIn);
		}
		return answer;
	}

	/** The place behind changes that tell of these writings and of nothing else; null where they do. */
	passOwn(since: RemoteSequence, own: WrittenRevision[]): Promise<RemoteSequence | null> {
		return this.#copy.passOwn(this.#access, since, own);
	}

	async #hear(documents: readonly RemoteDocument[], now: Date): Promise<HeardOfCopy> {
		const heard: HeardOfCopy = { records: [], contested: [], held: [], refused: 0 };
		for (const document of documents) {
			if (document._id === ARRANGEMENT) continue;
			for (const each of await this.#revisions(document)) {
				const record = checkedReplica(await this.#sealer.open(each), now);
				if (record === 'later') heard.held.push(document._id);
				else if (record === null) heard.refused++;
				else if (document.conflicts.length > 0) heard.contested.push(record);
				else heard.records.push(record);
			}
		}
		return heard;
	}

	/** What all revisions of a document say together; null where none of them is sound. */
	async #joined(document: RemoteDocument): Promise<ReplicaRecord | null> {
		let joined: ReplicaRecord | null = null;
		for (const each of await this.#revisions(document)) {
			const record = checkedReplica(await this.#sealer.open(each), LATEST_CLOCK);
			if (record === null || record === 'later') continue;
			joined = joined ? joinReplicas(joined, record) : record;
		}
		return joined;
	}

	async #revisions(document: RemoteDocument): Promise<RemoteDocument[]> {
		if (document.conflicts.length === 0) return [document];
		const others = await this.#copy.readRevisions(
			this.#access,
			document._id,
			document.conflicts.slice(0, MOST_CONFLICTS),
		);
		return [document, ...others];
	}
}

/** Of one document; the servers of a cluster have a few. */
export const MOST_CONFLICTS = 20;
