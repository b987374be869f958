import { Failure } from '../../core/problem.ts';
import { readServerAddress, serverOrigin } from '../../core/replication/replica-setup.ts';
import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';
import type { GroupActions } from '../actions.ts';
import type { Doors } from './doors.ts';

/** What may be done about groups. @param changed called when what is known of them changed */
export function groupActions(
	background: Client<InterfaceToBackground>,
	requestOrigins: Doors['requestOrigins'],
	changed: () => Promise<void>,
): GroupActions {
	const change = async (changing: Promise<void>): Promise<void> => {
		await changing;
		await changed();
	};
	return {
		joinGroup: async (typed) => {
			const url = readServerAddress(typed.server, typed.database);
			if (typeof url !== 'string') throw new Failure(url);
			if (!(await requestOrigins([serverOrigin(url)]))) return false;
			await change(background.joinGroup(typed));
			return true;
		},
		shareCollection: (group, collection, isShared) => change(background.shareCollection(group, collection, isShared)),
		askGroups: () => change(background.askGroups()),
		leaveGroup: (id, isSharedDeleted) => change(background.leaveGroup(id, isSharedDeleted)),
	};
}
