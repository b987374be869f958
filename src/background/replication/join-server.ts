import { Failure } from '../../core/problem.ts';
import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import { readServerAddress, type ServerAccess } from '../../core/replication/replica-setup.ts';
import type { TypedServer } from '../../messages/replication.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import type { Client } from '../../platform/rpc.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { type SealingKeys, writeSetup } from '../../storage/replication/replication-values.ts';
import { keysFor, newSealing, type Sealing } from './seal.ts';
import { ARRANGEMENT } from './told-copy.ts';

export interface JoinServerPorts {
	values: KeyValuePort;
	remoteCopy: RemoteCopyPort;
}

/** Rises when an older Sidelight could not read what is written. */
const ARRANGED_AS = 1;

/**
 * Joins this machine with a server once that has answered as it must, and says in the database how the copy is arranged where it does not say so yet.
 * @throws Failure that says what keeps it from that; nothing is changed then
 */
export async function joinServer({ values, remoteCopy }: JoinServerPorts, typed: TypedServer): Promise<void> {
	const { name, secret, passphrase, kinds } = typed;
	const url = readServerAddress(typed.server, typed.database);
	if (typeof url !== 'string') throw new Failure(url);
	const access: ServerAccess = { url, name, secret };
	const opened = await remoteCopy.open();
	try {
		await opened.copy.check(access);
		const keys = await arrange(opened.copy, access, passphrase);
		await writeSetup(values, { id: crypto.randomUUID(), access, kinds, isPaused: false, keys });
	} finally {
		opened.close();
	}
}

/** The keys of the copy, which is begun where there is none; null where it is not encrypted. */
async function arrange(
	copy: Client<RemoteCopy>,
	access: ServerAccess,
	passphrase: string,
): Promise<SealingKeys | null> {
	const [there] = await copy.read(access, [ARRANGEMENT]);
	if (there) return keysOf(there.body, passphrase);
	const begun = passphrase === '' ? null : await newSealing(passphrase);
	const body = { format: 'sidelight', version: ARRANGED_AS, sealing: begun?.sealing ?? null };
	const failed = await copy.write(access, [{ _id: ARRANGEMENT, _rev: null, body }]);
	if (failed.length === 0) return begun?.keys ?? null;
	// another machine was the first, a moment ago
	const [written] = await copy.read(access, [ARRANGEMENT]);
	if (!written) throw new Failure({ code: 'server-read-only' });
	return keysOf(written.body, passphrase);
}

async function keysOf(body: Readonly<Record<string, unknown>>, passphrase: string): Promise<SealingKeys | null> {
	const { format, version, sealing } = body;
	if (format !== 'sidelight' || typeof version !== 'number') throw new Failure({ code: 'server-unknown' });
	if (version > ARRANGED_AS) throw new Failure({ code: 'copy-newer' });
	if (sealing === null) {
		if (passphrase !== '') throw new Failure({ code: 'copy-open' });
		return null;
	}
	if (passphrase === '') throw new Failure({ code: 'passphrase-needed' });
	const { salt, rounds, check } = (sealing ?? {}) as Partial<Sealing>;
	if (typeof salt !== 'string' || typeof rounds !== 'number' || typeof check !== 'string')
		throw new Failure({ code: 'server-unknown' });
	const keys = await keysFor(passphrase, { salt, rounds, check });
	if (!keys) throw new Failure({ code: 'passphrase-wrong' });
	return keys;
}
