import { authorOfDocument } from '../../core/groups/group-document.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import { readGroups } from '../../storage/groups/group-values.ts';
import { forgetGroup } from '../../storage/groups/shared-documents.ts';
import { deleteDocuments } from '../replication/delete-documents.ts';
import { type GiveBackHostPorts, giveBackHost } from '../replication/give-back-host.ts';
import { holdToPolicy } from '../replication/hold-to-policy.ts';
import type { Rounds } from '../replication/rounds.ts';
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
	const forget = () => groupRounds.setups.run(async () => forgetGroup(await library.database(), id));
	if (isSharedDeleted) {
		// what is shared no longer is told by no round any more
		await groupRounds.queue.run(async () => {
			await holdToPolicy(organisation, setup.access.url);
			const opened = await remoteCopy.open();
			try {
				await deleteDocuments(opened.copy, setup.access, (id) => authorOfDocument(id) === setup.access.name);
			} finally {
				opened.close();
			}
			await forget();
		});
	} else await forget();
	await giveBackHost(ports, setup.access.url);
}
