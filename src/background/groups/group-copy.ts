import { Failure } from '../../core/problem.ts';
import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import type { ServerAccess } from '../../core/replication/replica-setup.ts';
import type { Client } from '../../platform/rpc.ts';
import { ARRANGEMENT } from '../replication/arrangement.ts';

/** In the place where a reader's own library says how it is arranged: whoever joins the one as the other is told. */
const FORMAT = 'sidelight-group';
/** Rises when an older Sidelight could not read what is written. */
const ARRANGED_AS = 1;
const LONGEST_NAME = 100;

/**
 * The name of the group's database; null of an empty one.
 * @throws Failure where it holds something else, or a later version arranged it
 */
export async function readGroupCopy(copy: Client<RemoteCopy>, access: ServerAccess): Promise<string | null> {
	const { documents } = await copy.read(access, [ARRANGEMENT]);
	const [there] = documents;
	if (!there) return null;
	const { format, version, copy: name } = there.body;
	if (format === 'sidelight') throw new Failure({ code: 'database-taken' });
	if (format !== FORMAT || typeof version !== 'number') throw new Failure({ code: 'server-unknown' });
	if (version > ARRANGED_AS) throw new Failure({ code: 'copy-newer' });
	if (typeof name !== 'string' || name === '' || name.length > LONGEST_NAME)
		throw new Failure({ code: 'server-unknown' });
	return name;
}

/** Says in an empty database that it is a group's. @returns its name: another member may have been the first, a moment ago */
export async function beginGroupCopy(copy: Client<RemoteCopy>, access: ServerAccess): Promise<string> {
	const body = { format: FORMAT, version: ARRANGED_AS, copy: crypto.randomUUID() };
	await copy.write(access, [{ _id: ARRANGEMENT, _rev: null, body }]);
	const name = await readGroupCopy(copy, access);
	if (name === null) throw new Failure({ code: 'server-read-only' });
	return name;
}
