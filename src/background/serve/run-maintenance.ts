import { readPolicy } from '../../core/policy/policy.ts';
import { isBelieved, seeTime } from '../../core/retention/confirmed-time.ts';
import { pruneAttempts } from '../../storage/attempts/attempts.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { readMaintenanceTimes, writeMaintenanceTimes } from '../../storage/maintenance/maintenance-times.ts';
import { prune } from '../../storage/maintenance/prune.ts';
import { forgetRemoval } from '../../storage/removals.ts';
import { inspectSettings } from '../../storage/settings/settings.ts';
import { type MaintainIndexPorts, maintainIndex } from '../coverage/maintain-index.ts';
import { type FollowNewsChangedPorts, followNewsChanged } from '../feeds/follow-news-changed.ts';
import { type PollFeedsPorts, pollDueFeeds } from '../feeds/poll-feeds.ts';
import { bringGroupsInLine } from '../groups/bring-in-line.ts';
import { GROUPS, type KeepInLinePorts } from '../groups/keep-in-line.ts';
import { REPLICATE, type WatchCopyPorts, watchCopy } from '../replication/watch-copy.ts';
import type { Clock, Library, OpenInterface, Organisation } from '../state/ports.ts';
import { ALARMS } from '../state/set-alarms.ts';
import type { TaskQueue } from '../state/task-queue.ts';

export interface RunMaintenancePorts
	extends FollowNewsChangedPorts,
		MaintainIndexPorts,
		KeepInLinePorts,
		PollFeedsPorts,
		WatchCopyPorts {
	clock: Clock;
	library: Library;
	organisation: Organisation;
	ui: OpenInterface;
	values: KeyValuePort;
	timesQueue: TaskQueue;
}

/** Does what an alarm is for. */
export async function runMaintenance(ports: RunMaintenancePorts, alarm: string): Promise<void> {
	if (alarm === REPLICATE.name) return watchCopy(ports);
	if (alarm === GROUPS.name) return bringGroupsInLine(ports);
	const { clock, library } = ports;
	await forgetRemoval(await library.database(), clock.now());
	const isPruneDue = await noteTime(ports);
	try {
		if (alarm === 'poll') await pollDueFeeds(ports);
	} finally {
		// a browser that is never open for twelve hours on end hears the other alarm alone
		if (alarm === 'prune' || isPruneDue) await letGo(ports);
		else if (alarm === 'poll') await maintainIndex(ports);
	}
}

/** Lets go of what is older than reader and organisation want kept, where it is known what they want and the clock can be believed. */
async function letGo(ports: RunMaintenancePorts): Promise<void> {
	const { clock, library, organisation, ui, values } = ports;
	const now = clock.now();
	const [{ settings, isKnown }, times, managed] = await Promise.all([
		inspectSettings(values),
		readMaintenanceTimes(values),
		organisation.managedValues(),
	]);
	if (isKnown && managed !== null && isBelieved(times.clock)) {
		await pruneAttempts(await library.database(), now);
		const { retention } = readPolicy(managed);
		await prune(await library.database(), { ...settings.retention, ...retention }, now);
		// what was noted of the clock meanwhile stays
		await ports.timesQueue.run(async () =>
			writeMaintenanceTimes(values, { ...(await readMaintenanceTimes(values)), prunedAt: now.toISOString() }),
		);
	}
	await maintainIndex(ports, true);
	ui.tellInterface('storedChanged', 'articles');
	await followNewsChanged(ports);
}

/** Notes what time it is. Answers whether it is long since things were let go. */
function noteTime(ports: RunMaintenancePorts): Promise<boolean> {
	return ports.timesQueue.run(() => noteTimeNow(ports));
}

async function noteTimeNow(ports: RunMaintenancePorts): Promise<boolean> {
	const now = ports.clock.now();
	const before = await readMaintenanceTimes(ports.values);
	const clock = seeTime(before.clock, now);
	// every quarter of an hour would be written for nothing
	const isNews =
		hourOf(clock) !== hourOf(before.clock) || clock.waiting?.days.length !== before.clock.waiting?.days.length;
	if (isNews) await writeMaintenanceTimes(ports.values, { ...before, clock });
	const passed = now.getTime() - Date.parse(before.prunedAt ?? '1970-01-01');
	return passed < 0 || passed >= ALARMS.prune * 60_000;
}

function hourOf({ believed, waiting }: { believed: string | null; waiting: { last: string } | null }): string {
	return `${believed?.slice(0, 13)} ${waiting?.last.slice(0, 13)}`;
}
