import { authorOfDocument } from '../../core/groups/group-document.ts';
import { Failure } from '../../core/problem.ts';
import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import type { ServerAccess } from '../../core/replication/replica-setup.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import type { Client } from '../../platform/rpc.ts';
import { forgetGroup, readGroups } from '../../storage/groups/group-values.ts';
import { forgetShared } from '../../storage/groups/shared-documents.ts';
import { type GiveBackHostPorts, giveBackHost } from '../replication/give-back-host.ts';
import { holdToPolicy } from '../replication/hold-to-policy.ts';
import type { Rounds } from '../replication/rounds.ts';
import { writeByHalves } from '../replication/write-by-halves.ts';
import type { Organisation } from '../state/ports.ts';

export interface LeaveGroupPorts extends GiveBackHostPorts {
	organisation: Organisation;
	remoteCopy: RemoteCopyPort;
	groupRounds: Rounds;
}

/**
 * Joined no longer, and nothing of the group is left here. A round that is under way says nothing more.
 * @param isSharedDeleted everything of the reader's goes there first; where that fails they stay joined
 */
export async function leaveGroup(ports: LeaveGroupPorts, id: string, isSharedDeleted: boolean): Promise<void> {
	const { groupRounds, library, organisation, remoteCopy, values } = ports;
	const setup = (await readGroups(values)).find((group) => group.id === id);
	if (!setup) return;
	if (isSharedDeleted) {
		// what is shared no longer is told by no round any more
		await groupRounds.queue.run(async () => {
			await holdToPolicy(organisation, setup.access.url);
			const opened = await remoteCopy.open();
			try {
				await deleteOwn(opened.copy, setup.access);
			} finally {
				opened.close();
			}
			await groupRounds.setups.run(() => forgetGroup(values, id));
		});
	} else await groupRounds.setups.run(() => forgetGroup(values, id));
	await groupRounds.setups.run(async () => forgetShared(await library.database(), id));
	await giveBackHost(ports, setup.access.url);
}

const AT_ONCE = 200;
/** How often the database is gone through: a revision that lost comes forth when the one before it is deleted. */
const PASSES = 20;

/** @throws Failure where documents are left */
async function deleteOwn(copy: Client<RemoteCopy>, access: ServerAccess): Promise<void> {
	for (let pass = 0; pass < PASSES; pass++) {
		let count = 0;
		for (let after: string | null = null; ; ) {
			const some: { _id: string; _rev: string }[] = await copy.list(access, after, AT_ONCE);
			const own = some.filter(({ _id }) => authorOfDocument(_id) === access.name);
			if (own.length > 0)
				await writeByHalves(
					copy,
					access,
					own.map((document) => ({ ...document, body: null })),
				);
			count += own.length;
			const last = some.at(-1);
			if (!last) break;
			after = last._id;
		}
		if (count === 0) return;
	}
	throw new Failure({ code: 'server-fails', values: { status: 409 } });
}
