import { countAfter } from '../../core/replication/number-ranges.ts';
import type { ReplicationMethods } from '../../messages/replication.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { lastSequence } from '../../storage/replica/replica-writer.ts';
import {
	type ReplicationSetup,
	readProgress,
	readSetup,
	writeSetup,
} from '../../storage/replication/replication-values.ts';
import { joinServer } from '../replication/join-server.ts';
import { leaveServer } from '../replication/leave-server.ts';
import { replicate } from '../replication/replicate.ts';
import { setReplicationAlarm, type WatchCopyPorts, watchCopy } from '../replication/watch-copy.ts';
import { unasked } from '../state/unasked.ts';

export type ServeReplicationPorts = WatchCopyPorts;

/** What the interface may ask of the copy on a server. */
export function serveReplication(ports: ServeReplicationPorts): Handlers<ReplicationMethods> {
	const { library, rounds, ui, values } = ports;
	const changed = async (): Promise<void> => {
		await setReplicationAlarm(ports);
		ui.tellInterface('storedChanged', 'replication');
		unasked(watchCopy(ports));
	};
	/** A round that is under way stops at its next step where it may not go on by what held before. */
	const change = (apply: (setup: ReplicationSetup) => ReplicationSetup): Promise<void> =>
		rounds.setups.run(async () => {
			const setup = await readSetup(values);
			if (setup) await writeSetup(values, apply(setup));
		});
	return {
		viewReplication: async () => {
			const setup = await readSetup(values);
			if (!setup) return null;
			const { access, keys, kinds, isPaused } = setup;
			const { lastSuccessAt, problem, told, heard, refused, held } = await readProgress(values, setup);
			const changes = (await lastSequence(await library.database())) - told - countAfter(heard, told);
			return {
				url: access.url,
				name: access.name,
				isEncrypted: keys !== null,
				kinds,
				isPaused,
				isBusy: rounds.isBusy,
				lastSuccessAt,
				problem,
				waiting: kinds.highlights ? Math.max(0, changes) : 0,
				refused,
				held: held.length,
			};
		},
		joinServer: async (typed) => {
			await joinServer(ports, typed);
			await changed();
		},
		setReplicatedKinds: async (kinds) => {
			// what is switched on is told and taken from the beginning
			await change((setup) => ({ ...setup, kinds, id: crypto.randomUUID() }));
			await changed();
		},
		pauseReplication: async (isPaused) => {
			await change((setup) => ({ ...setup, isPaused }));
			await changed();
		},
		replicateNow: () => replicate(ports),
		leaveServer: async (isCopyDeleted) => {
			await leaveServer(ports, isCopyDeleted);
			await changed();
		},
	};
}
