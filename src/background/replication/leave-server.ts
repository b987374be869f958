import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import { REPLICA_KINDS } from '../../core/replication/replica-record.ts';
import type { ServerAccess } from '../../core/replication/replica-setup.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import type { Client } from '../../platform/rpc.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { forgetSetup, readSetup } from '../../storage/replication/replication-values.ts';
import type { Organisation } from '../state/ports.ts';
import { ARRANGEMENT } from './arrangement.ts';
import { deleteDocuments } from './delete-documents.ts';
import { type GiveBackHostPorts, giveBackHost } from './give-back-host.ts';
import { holdToPolicy } from './hold-to-policy.ts';
import type { Rounds } from './rounds.ts';

export interface LeaveServerPorts extends GiveBackHostPorts {
	values: KeyValuePort;
	remoteCopy: RemoteCopyPort;
	rounds: Rounds;
	organisation: Organisation;
}

/**
 * Joined no longer, and let into the server's host no longer where nothing else needs it. A round that is under way says nothing more.
 * @param isCopyDeleted every document of the copy goes first; where that fails this machine stays joined
 * @throws Failure where the copy is to be deleted from a server to which the organisation lets nothing be said
 */
export async function leaveServer(ports: LeaveServerPorts, isCopyDeleted: boolean): Promise<void> {
	const { organisation, values, remoteCopy, rounds } = ports;
	const setup = await readSetup(values);
	if (setup && isCopyDeleted)
		await rounds.queue.run(async () => {
			await holdToPolicy(organisation, setup.access.url);
			const opened = await remoteCopy.open();
			try {
				await deleteCopy(opened.copy, setup.access);
			} finally {
				opened.close();
			}
		});
	await rounds.setups.run(async () => {
		// another window may have joined another server while the copy was deleted
		const now = await readSetup(values);
		if (!now || now.access.url === setup?.access.url) await forgetSetup(values);
	});
	if (setup) await giveBackHost(ports, setup.access.url);
}

/** A document of ours: what it is called, or what an encrypted copy calls it. */
const OWN_ID = new RegExp(`^(?:(?:${REPLICA_KINDS.join('|')}):|s[\\w-]{43}$)`);

/**
 * What says how the copy is arranged goes first, so that the other machines write nothing more.
 * @throws Failure where documents are left
 */
async function deleteCopy(copy: Client<RemoteCopy>, access: ServerAccess): Promise<void> {
	const { documents } = await copy.read(access, [ARRANGEMENT]);
	await copy.write(
		access,
		documents.map(({ _id, _rev }) => ({ _id, _rev, body: null })),
	);
	await deleteDocuments(copy, access, (id) => id === ARRANGEMENT || OWN_ID.test(id));
}
