import { Failure } from '../../core/problem.ts';
import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import type { ServerAccess } from '../../core/replication/replica-setup.ts';
import type { Client } from '../../platform/rpc.ts';
import type { Sealing } from '../../storage/replication/replication-values.ts';

/** The document that says how the copy is arranged. */
export const ARRANGEMENT = 'sidelight';
/** Rises when an older Sidelight could not read what is written. */
const ARRANGED_AS = 1;
const LONGEST_NAME = 100;

/** How a copy is arranged. */
export interface Arrangement {
	/** Tells one copy from another that stands in the same place later; null of one that was begun before copies had names. */
	copy: string | null;
	/** Null of one that is not encrypted. */
	sealing: Sealing | null;
}

/**
 * How the copy of a database is arranged: null where there is none, "deleted" where a machine deleted it.
 * @throws Failure where something else stands there, or a later version arranged it
 */
export async function readArrangement(
	copy: Client<RemoteCopy>,
	access: ServerAccess,
): Promise<Arrangement | 'deleted' | null> {
	const { documents, deleted } = await copy.read(access, [ARRANGEMENT]);
	const [there] = documents;
	if (!there) return deleted.includes(ARRANGEMENT) ? 'deleted' : null;
	const { format, version, sealing, copy: name = null } = there.body;
	if (format === 'sidelight-group') throw new Failure({ code: 'database-taken' });
	if (format !== 'sidelight' || typeof version !== 'number') throw new Failure({ code: 'server-unknown' });
	if (version > ARRANGED_AS) throw new Failure({ code: 'copy-newer' });
	if (name !== null && !isName(name)) throw new Failure({ code: 'server-unknown' });
	return { copy: name, sealing: sealing === null ? null : sealingIn(sealing) };
}

/**
 * Begins a copy where there is none.
 * @returns how it is arranged then: another machine may have been the first, a moment ago
 */
export async function beginCopy(
	copy: Client<RemoteCopy>,
	access: ServerAccess,
	{ copy: name, sealing }: Arrangement,
): Promise<Arrangement> {
	const body = { format: 'sidelight', version: ARRANGED_AS, copy: name, sealing };
	await copy.write(access, [{ _id: ARRANGEMENT, _rev: null, body }]);
	const there = await readArrangement(copy, access);
	if (there === null || there === 'deleted') throw new Failure({ code: 'server-read-only' });
	return there;
}

function sealingIn(value: unknown): Sealing {
	const { salt, rounds, check } = (value ?? {}) as Partial<Sealing>;
	if (!isName(salt) || typeof rounds !== 'number' || !isName(check)) throw new Failure({ code: 'server-unknown' });
	return { salt, rounds, check };
}

function isName(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;
}
