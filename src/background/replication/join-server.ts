import { Failure } from '../../core/problem.ts';
import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import { readServerAddress, type ServerAccess } from '../../core/replication/replica-setup.ts';
import type { TypedServer } from '../../messages/replication.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import type { Client } from '../../platform/rpc.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { type Sealing, type SealingKeys, writeSetup } from '../../storage/replication/replication-values.ts';
import type { Organisation } from '../state/ports.ts';
import { beginCopy, readArrangement } from './arrangement.ts';
import { holdToPolicy } from './hold-to-policy.ts';
import type { Rounds } from './rounds.ts';
import { keysFor, newSealing } from './seal.ts';

export interface JoinServerPorts {
	organisation: Organisation;
	values: KeyValuePort;
	remoteCopy: RemoteCopyPort;
	rounds: Rounds;
}

/** Keys of an encrypted copy, and how they came of its passphrase; null and null of one that is not. */
type Sealed = { keys: SealingKeys; sealing: Sealing } | { keys: null; sealing: null };

/**
 * Joins this machine with a server once that has answered as it must, and says in the database how the copy is arranged where it does not say so yet.
 * @throws Failure that says what keeps it from that; nothing is changed then
 */
export async function joinServer(
	{ organisation, values, remoteCopy, rounds }: JoinServerPorts,
	typed: TypedServer,
): Promise<void> {
	const { name, secret, passphrase, kinds } = typed;
	const url = readServerAddress(typed.server, typed.database);
	if (typeof url !== 'string') throw new Failure(url);
	await holdToPolicy(organisation, url);
	const access: ServerAccess = { url, name, secret };
	const opened = await remoteCopy.open();
	try {
		await opened.copy.check(access);
		const sealed = await arrange(opened.copy, access, passphrase);
		const setup = { id: crypto.randomUUID(), access, kinds, isPaused: false, ...sealed };
		await rounds.setups.run(() => writeSetup(values, setup));
	} finally {
		opened.close();
	}
}

/** The keys of the copy, which is begun where there is none. */
async function arrange(copy: Client<RemoteCopy>, access: ServerAccess, passphrase: string): Promise<Sealed> {
	const there = await readArrangement(copy, access);
	if (there !== null && there !== 'deleted') return keysOf(there.sealing, passphrase);
	const begun = passphrase === '' ? { keys: null, sealing: null } : await newSealing(passphrase);
	const arranged = await beginCopy(copy, access, { copy: crypto.randomUUID(), sealing: begun.sealing });
	return arranged.sealing?.check === begun.sealing?.check ? begun : keysOf(arranged.sealing, passphrase);
}

async function keysOf(sealing: Sealing | null, passphrase: string): Promise<Sealed> {
	if (sealing === null) {
		if (passphrase !== '') throw new Failure({ code: 'copy-open' });
		return { keys: null, sealing };
	}
	if (passphrase === '') throw new Failure({ code: 'passphrase-needed' });
	const keys = await keysFor(passphrase, sealing);
	if (!keys) throw new Failure({ code: 'passphrase-wrong' });
	return { keys, sealing };
}
