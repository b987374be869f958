import { Failure, problemOf } from '../../core/problem.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import type { RemoteCopyPort } from '../../platform/remote-copy-client.ts';
import { type GroupSetup, readGroupProgress, readGroups } from '../../storage/groups/group-values.ts';
import { holdToPolicy } from '../replication/hold-to-policy.ts';
import type { Grants, OpenInterface, Organisation } from '../state/ports.ts';
import { GroupRound, type GroupRoundPorts } from './group-round.ts';

export interface BringInLinePorts extends GroupRoundPorts {
	grants: Grants;
	organisation: Organisation;
	remoteCopy: RemoteCopyPort;
	ui: OpenInterface;
}

/**
 * Hears what the reader's groups say, and tells them what is shared with them. What keeps it from that is noted, not thrown. Joined with none it
 * opens nothing.
 * @param isWhole everything is heard anew, and a group that takes nothing from the reader is tried again
 */
export function bringGroupsInLine(ports: BringInLinePorts, isWhole = false): Promise<void> {
	const { groupRounds: rounds } = ports;
	const run = async () => {
		const groups = await readGroups(ports.values);
		if (groups.length === 0) return;
		rounds.isBusy = true;
		try {
			for (const group of groups) await runRound(ports, group, isWhole);
		} finally {
			rounds.isBusy = false;
			ports.ui.tellInterface('storedChanged', 'groups');
		}
	};
	if (isWhole) return rounds.queue.run(run);
	rounds.waiting ??= rounds.queue.run(async () => {
		// with an empty queue this runs before there is a promise to forget
		await null;
		rounds.waiting = null;
		await run();
	});
	return rounds.waiting;
}

async function runRound(ports: BringInLinePorts, setup: GroupSetup, isWhole: boolean): Promise<void> {
	const { clock, grants, organisation, remoteCopy, values } = ports;
	const { url } = setup.access;
	const progress = await readGroupProgress(values, setup.id);
	const opened = await remoteCopy.open();
	const round = new GroupRound(ports, setup, progress, opened.copy);
	try {
		await holdToPolicy(organisation, url);
		if (!isHostGranted(new URL(url).hostname, await grants.grantedOrigins()))
			throw new Failure({ code: 'server-not-granted' });
		await round.meet();
		await round.take(isWhole);
		if (!round.progress.isReadOnly || isWhole) await tell(round);
		await round.keep({ lastSuccessAt: clock.now().toISOString(), problem: null });
	} catch (error) {
		await round.fail(error);
	} finally {
		opened.close();
	}
}

/** That the reader may write nothing there is no failure: what the others share is there all the same. */
async function tell(round: GroupRound): Promise<void> {
	try {
		await round.tell();
	} catch (error) {
		if (problemOf(error).code !== 'server-read-only') throw error;
		await round.keep({ isReadOnly: true });
	}
}
