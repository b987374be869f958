import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import { Failure, type Problem } from '../core/problem.ts';
import type { RemoteCopy, RemoteDocument, RemoteSequence } from '../core/replication/remote-copy.ts';
import type { ServerAccess } from '../core/replication/replica-setup.ts';
import { isNestedWithin } from '../core/shapes/is-nested-within.ts';
import type { Handlers } from '../platform/rpc.ts';
import { guardedFetch } from './guarded-fetch.ts';

PouchDB.plugin(http);

/** Milliseconds that an answer to a long question may be late. */
const LATE = 10_000;
/** Milliseconds that a question may take, with all the requests it needs. */
const LONGEST = 120_000;
/** How deep a document may be nested; ours are not half as deep. */
const DEEPEST = 20;
/** Letters of a sequence, which goes back in an address; a cluster's have some hundreds for each of its shards. */
const SEQUENCE_LETTERS = 6_000;

/** Speaks to a CouchDB. */
export const couchCopy: Handlers<RemoteCopy> = {
	check: (access) =>
		asking(access, async (database) => {
			const info = objectIn(await database.info());
			if (info.error === 'not_found' || info.status === 404) throw new Failure({ code: 'server-no-database' });
			if (typeof info.db_name !== 'string' || !isSequence(info.update_seq)) throw unknown();
		}),
	changes: (access, since, most) =>
		asking(access, async (database) => {
			const from = (place: RemoteSequence) =>
				database.changes({ since: place, limit: most, batch_size: most, include_docs: true, conflicts: true });
			const answer = objectIn(
				await from(since).catch((error: unknown) => {
					// a sequence that it cannot read is of another server, or no word of its own any more: everything is heard anew
					if (since === 0 || objectIn(error).status !== 400) throw error;
					return from(0);
				}),
			);
			const { results, last_seq: last } = answer;
			if (!Array.isArray(results) || results.length > most || !isSequence(last)) throw unknown();
			const documents = results.flatMap((result) => documentIn(objectIn(result).doc) ?? []);
			const isLast = results.length < most;
			// else it would be asked the same without end
			if (!isLast && last === since) throw unknown();
			const deleted = results.map(objectIn).flatMap(({ id, deleted: isGone }) => (isGone === true ? [id] : []));
			return { documents, deleted: deleted.filter((id) => typeof id === 'string'), since: last, isLast };
		}),
	read: (access, ids) =>
		asking(access, async (database) => {
			const { rows } = objectIn(await database.allDocs({ keys: ids, include_docs: true, conflicts: true }));
			if (!Array.isArray(rows)) throw unknown();
			const asked = new Set<unknown>(ids);
			const documents = rows.flatMap((row) => documentIn(objectIn(row).doc) ?? []);
			const deleted = rows.map(objectIn).flatMap(({ id, value }) => (objectIn(value).deleted === true ? [id] : []));
			return {
				documents: documents.filter(({ _id }) => asked.has(_id)),
				deleted: deleted.filter((id): id is string => asked.has(id)),
			};
		}),
	readRevisions: (access, id, revisions) =>
		asking(access, async (database) => {
			const read = await Promise.all(
				revisions.map((rev) =>
					database.get(id, { rev }).catch((error: unknown) => {
						if (error instanceof Failure) throw error;
						return null;
					}),
				),
			);
			return read.flatMap((document) => documentIn(document) ?? []).filter(({ _id }) => _id === id);
		}),
	write: (access, documents) =>
		asking(access, async (database) => {
			const written = documents.map(({ _id, _rev, body }) => ({
				...(body ?? { _deleted: true }),
				_id,
				...(_rev !== null && { _rev }),
			}));
			const answer = await database.bulkDocs(written);
			if (!Array.isArray(answer)) throw unknown();
			const rows = answer.map(objectIn);
			for (const row of rows) {
				const problem = problemOfRow(row);
				if (problem) throw new Failure(problem);
			}
			const done = new Map(rows.flatMap(({ ok, id, rev }) => (ok === true ? [[id, rev]] : [])));
			return documents.flatMap(({ _id }) => (done.has(_id) ? [{ _id, _rev: String(done.get(_id)) }] : []));
		}),
	passOwn: (access, since, own) =>
		asking(access, async (database) => {
			const most = own.length + 1;
			// all revisions that stand beside each other are named, so that none that another server took in is passed over
			const answer = objectIn(
				await database.changes({ since, limit: most, batch_size: most, style: 'all_docs', include_docs: false }),
			);
			const { results, last_seq: last } = answer;
			if (!Array.isArray(results) || !isSequence(last)) throw unknown();
			const ours = new Map(own.map(({ _id, _rev }) => [_id, _rev]));
			const isOurs = results.map(objectIn).every(({ id, changes }) => {
				const revisions = Array.isArray(changes) ? changes.map((change) => objectIn(change).rev) : [];
				return revisions.length === 1 && typeof id === 'string' && revisions[0] === ours.get(id);
			});
			return isOurs && results.length <= own.length ? last : null;
		}),
	readRound: (access, name) =>
		asking(access, async (database) => {
			const response = await database.fetch(`_local/${name}`, {});
			if (response.status === 404) return null;
			const { round } = objectIn(await response.json());
			if (!Number.isSafeInteger(round)) throw unknown();
			return round as number;
		}),
	writeRound: (access, name, round) =>
		asking(access, async (database) => {
			const response = await database.fetch(`_local/${name}`, {});
			const { _rev } = response.status === 404 ? {} : objectIn(await response.json());
			const body = JSON.stringify({ round, ...(typeof _rev === 'string' && { _rev }) });
			const headers = { 'Content-Type': 'application/json' };
			const { ok } = await database.fetch(`_local/${name}`, { method: 'PUT', headers, body });
			if (!ok) throw unknown();
		}),
	wait: (access, since, milliseconds) =>
		asking(access, async (database) => {
			const question = new URLSearchParams({
				feed: 'longpoll',
				limit: '1',
				timeout: String(milliseconds),
				since: String(since),
			});
			const signal = AbortSignal.timeout(milliseconds + LATE);
			const response = await database.fetch(`_changes?${question}`, { signal });
			const { results } = objectIn(await response.json());
			return Array.isArray(results) && results.length > 0;
		}),
	list: (access, after, most) =>
		asking(access, async (database) => {
			// the one before may be there no longer
			const from = after === null ? {} : { startkey: after };
			const { rows } = objectIn(await database.allDocs({ ...from, limit: most + 1 }));
			if (!Array.isArray(rows)) throw unknown();
			const listed = rows.flatMap((row) => {
				const { id, value } = objectIn(row);
				const { rev } = objectIn(value);
				return typeof id === 'string' && typeof rev === 'string' && id !== after ? [{ _id: id, _rev: rev }] : [];
			});
			return listed.slice(0, most);
		}),
};

/** Asks the server, and says of whatever fails what it means. */
async function asking<Answer>(access: ServerAccess, ask: (database: PouchDB) => Promise<Answer>): Promise<Answer> {
	let failure: Failure | null = null;
	const database = new PouchDB(access.url, {
		adapter: 'http',
		skip_setup: true,
		fetch: (url: string, options: RequestInit = {}) =>
			guardedFetch(access, url, options).catch((error: Failure) => {
				failure = error;
				throw error;
			}),
	});
	let timer: ReturnType<typeof setTimeout> | undefined;
	// of some answers PouchDB never says that it cannot read them
	const tooLong = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(unknown()), LONGEST);
	});
	try {
		return await Promise.race([ask(database), tooLong]);
	} catch (error) {
		// PouchDB's own words for a failure are a programmer's
		throw failure ?? (error instanceof Failure ? error : problemIn(error));
	} finally {
		clearTimeout(timer);
	}
}

/** What CouchDB says of one document among others: an error's name in `error`, or in `name` as PouchDB's server has it. */
function problemOfRow({ error, name, status }: Record<string, unknown>): Problem | null {
	if (!error) return null;
	const said = typeof name === 'string' ? name : error;
	if (said === 'conflict' || status === 409) return null;
	if (said === 'forbidden' || said === 'unauthorized') return { code: 'server-read-only' };
	if (said === 'too_large' || said === 'document_too_large') return { code: 'server-full' };
	return { code: 'server-fails', values: { status: typeof status === 'number' ? status : 500 } };
}

function problemIn(error: unknown): Failure {
	return objectIn(error).status === 404 ? new Failure({ code: 'server-no-database' }) : unknown();
}

function unknown(): Failure {
	return new Failure({ code: 'server-unknown' });
}

/** Null of one that is no document of ours, or deleted. */
function documentIn(value: unknown): RemoteDocument | null {
	const { _id, _rev, _conflicts, _deleted, ...body } = objectIn(value);
	if (typeof _id !== 'string' || typeof _rev !== 'string' || _deleted || _id.startsWith('_')) return null;
	const conflicts = Array.isArray(_conflicts) ? _conflicts.filter((rev) => typeof rev === 'string') : [];
	// what is nested too deep cannot be handed on: it would take every other document with it
	return { _id, _rev, conflicts, body: isNestedWithin(body, DEEPEST) ? body : {} };
}

function objectIn(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isSequence(value: unknown): value is RemoteSequence {
	return Number.isFinite(value) || (typeof value === 'string' && value.length <= SEQUENCE_LETTERS);
}
