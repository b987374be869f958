import type { GroupMethods } from '../../messages/groups.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { allCollections } from '../../storage/collections/collections.ts';
import { readGroups, writeGroup } from '../../storage/groups/group-values.ts';
import { bringGroupsInLine } from '../groups/bring-in-line.ts';
import { joinGroup } from '../groups/join-group.ts';
import { type KeepInLinePorts, setGroupsAlarm } from '../groups/keep-in-line.ts';
import { leaveGroup } from '../groups/leave-group.ts';
import { exportGroup, listGroups, viewGroup, viewSharedOfArticle } from '../groups/view-groups.ts';
import { unasked } from '../state/unasked.ts';

export type ServeGroupsPorts = KeepInLinePorts;

/** What the interface may ask of groups. */
export function serveGroups(ports: ServeGroupsPorts): Handlers<GroupMethods> {
	const { groupRounds, library, ui, values } = ports;
	const changed = async (): Promise<void> => {
		await setGroupsAlarm(ports);
		ui.tellInterface('storedChanged', 'groups');
		unasked(bringGroupsInLine(ports));
	};
	return {
		listGroups: () => listGroups(ports),
		joinGroup: async (typed) => {
			await joinGroup(ports, typed);
			await changed();
		},
		shareCollection: async (group, collection, isShared) => {
			await groupRounds.setups.run(async () => {
				const setup = (await readGroups(values)).find(({ id }) => id === group);
				if (!setup) return;
				// of collections that were removed nothing is left
				const known = new Set((await allCollections(await library.database())).map(({ id }) => id));
				const others = setup.shared.filter((id) => id !== collection && known.has(id));
				await writeGroup(values, { ...setup, shared: isShared ? [...others, collection] : others });
			});
			await changed();
		},
		askGroups: () => bringGroupsInLine(ports, true),
		leaveGroup: async (id, isSharedDeleted) => {
			await leaveGroup(ports, id, isSharedDeleted);
			await changed();
		},
		viewGroup: (id, from) => viewGroup(ports, id, from),
		sharedOfArticle: (articleId) => viewSharedOfArticle(ports, articleId),
		exportGroup: (id, format) => exportGroup(ports, id, format),
	};
}
