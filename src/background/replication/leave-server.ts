import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import type { ServerAccess } from '../../core/replication/replica-setup.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import type { Client } from '../../platform/rpc.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { forgetSetup, readSetup } from '../../storage/replication/replication-values.ts';
import type { TaskQueue } from '../state/task-queue.ts';
import type { Rounds } from './replicate.ts';
import { AT_ONCE } from './told-copy.ts';

export interface LeaveServerPorts {
	values: KeyValuePort;
	remoteCopy: RemoteCopyPort;
	rounds: Rounds & { queue: TaskQueue };
}

/**
 * Joined no longer.
 * @param isCopyDeleted every document of the copy goes first; where that fails this machine stays joined
 */
export function leaveServer({ values, remoteCopy, rounds }: LeaveServerPorts, isCopyDeleted: boolean): Promise<void> {
	return rounds.queue.run(async () => {
		const setup = await readSetup(values);
		if (setup && isCopyDeleted) {
			const opened = await remoteCopy.open();
			try {
				await deleteCopy(opened.copy, setup.access);
			} finally {
				opened.close();
			}
		}
		await forgetSetup(values);
	});
}

/** Document by document: whoever may write may not delete the database, and something else may stand in it. */
async function deleteCopy(copy: Client<RemoteCopy>, access: ServerAccess): Promise<void> {
	let after: string | null = null;
	for (;;) {
		const some: { _id: string; _rev: string }[] = await copy.list(access, after, AT_ONCE);
		const last = some.at(-1);
		if (!last) return;
		const ours = some.filter(({ _id }) => !_id.startsWith('_design/'));
		await copy.write(
			access,
			ours.map((document) => ({ ...document, body: null })),
		);
		after = last._id;
	}
}
