import { Failure, problemOf } from '../../core/problem.ts';
import type { ReplicationProblem } from '../../core/replication/replica-setup.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import { type ReplicationSetup, readProgress, readSetup } from '../../storage/replication/replication-values.ts';
import type { Grants, Organisation } from '../state/ports.ts';
import { holdToPolicy } from './hold-to-policy.ts';
import { Round, type RoundPorts } from './round.ts';
import { sealerOf } from './seal.ts';
import { ToldCopy } from './told-copy.ts';

export interface ReplicatePorts extends RoundPorts {
	grants: Grants;
	organisation: Organisation;
	remoteCopy: RemoteCopyPort;
}

/** Brings the library and the copy in line with each other, where the reader has joined one. What keeps it from that is noted, not thrown. */
export function replicate(ports: ReplicatePorts): Promise<void> {
	const { rounds } = ports;
	rounds.waiting ??= rounds.queue.run(async () => {
		// with an empty queue this runs before there is a promise to forget
		await null;
		rounds.waiting = null;
		const setup = await readSetup(ports.values);
		if (!setup || setup.isPaused) return;
		rounds.isBusy = true;
		try {
			await runRound(ports, setup);
		} finally {
			rounds.isBusy = false;
			ports.ui.tellInterface('storedChanged', 'replication');
		}
	});
	return rounds.waiting;
}

async function runRound(ports: ReplicatePorts, setup: ReplicationSetup): Promise<void> {
	const { clock, grants, organisation, remoteCopy, values } = ports;
	const round = new Round(ports, setup, await readProgress(values, setup));
	try {
		await holdToPolicy(organisation, setup.access.url);
		if (!isHostGranted(new URL(setup.access.url).hostname, await grants.grantedOrigins()))
			throw new Failure({ code: 'server-not-granted' });
		const opened = await remoteCopy.open();
		try {
			const copy = new ToldCopy(opened.copy, setup.access, await sealerOf(setup.keys));
			await round.meet(opened.copy);
			await round.beginAt(opened.copy);
			await round.take(copy);
			await round.tell(copy);
			if (round.progress.isOpen) await round.end(opened.copy);
		} finally {
			opened.close();
		}
		await round.keep({ lastSuccessAt: clock.now().toISOString(), problem: null });
	} catch (error) {
		const problem = problemOf(error) as ReplicationProblem;
		// left or paused meanwhile, even where it has gone on since: nothing is wrong
		if (problem.code === 'not-joined') return;
		await round.keep({ problem }).catch((gone: unknown) => {
			// of what was left meanwhile nobody asks how it went
			if (problemOf(gone).code !== 'not-joined') throw gone;
		});
	} finally {
		await round.tellWhatCame();
	}
}
