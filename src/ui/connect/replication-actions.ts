import { Failure } from '../../core/problem.ts';
import { readServerAddress, serverOrigin } from '../../core/replication/replica-setup.ts';
import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';
import type { ReplicationActions } from '../actions.ts';
import type { Doors } from './doors.ts';

/** What may be done about the copy on a server. @param changed called when what is known of it changed */
export function replicationActions(
	background: Client<InterfaceToBackground>,
	requestOrigins: Doors['requestOrigins'],
	changed: () => Promise<void>,
): ReplicationActions {
	const change = async (changing: Promise<void>): Promise<void> => {
		await changing;
		await changed();
	};
	return {
		joinServer: async (typed) => {
			const url = readServerAddress(typed.server, typed.database);
			if (typeof url !== 'string') throw new Failure(url);
			if (!(await requestOrigins([serverOrigin(url)]))) return false;
			await change(background.joinServer(typed));
			return true;
		},
		setReplicatedKinds: (kinds) => change(background.setReplicatedKinds(kinds)),
		pauseReplication: (isPaused) => change(background.pauseReplication(isPaused)),
		replicateNow: () => change(background.replicateNow()),
		leaveServer: (isCopyDeleted) => change(background.leaveServer(isCopyDeleted)),
	};
}
