import { isBelieved, seeTime } from '../../core/retention/confirmed-time.ts';
import { pruneAttempts } from '../../storage/attempts/attempts.ts';
import { readMaintenanceTimes, writeMaintenanceTimes } from '../../storage/maintenance/maintenance-times.ts';
import { prune } from '../../storage/maintenance/prune.ts';
import { forgetRemoval } from '../../storage/removals.ts';
import { inspectSettings } from '../../storage/settings/settings.ts';
import type { Background } from '../background.ts';
import { maintainIndex } from '../coverage/maintain-index.ts';
import { followNewsChanged } from '../feeds/follow-news-changed.ts';
import { pollDueFeeds } from '../feeds/poll-feeds.ts';
import { ALARMS } from '../state/set-alarms.ts';

/** Does what an alarm is for. */
export async function runMaintenance(background: Background, alarm: string): Promise<void> {
	const { world } = background;
	await forgetRemoval(await world.database(), world.now());
	const isPruneDue = await noteTime(background);
	if (alarm === 'poll') await pollDueFeeds(background);
	// a browser that is never open for twelve hours on end hears the other alarm alone
	if (alarm === 'prune' || isPruneDue) await letGo(background);
	else if (alarm === 'poll') await maintainIndex(background);
}

/** Lets go of what is older than the reader wants kept, where reader and clock can be believed. */
async function letGo(background: Background): Promise<void> {
	const { world } = background;
	const now = world.now();
	const [{ settings, mayPrune }, times] = await Promise.all([
		inspectSettings(world.values),
		readMaintenanceTimes(world.values),
	]);
	if (mayPrune && isBelieved(times.clock)) {
		await pruneAttempts(await world.database(), now);
		await prune(await world.database(), settings.retention, now);
		await writeMaintenanceTimes(world.values, { ...times, prunedAt: now.toISOString() });
	}
	await maintainIndex(background, true);
	world.tellInterface('storedChanged', 'articles');
	await followNewsChanged(background);
}

/** Notes what time it is. Answers whether it is long since things were let go. */
async function noteTime({ world }: Background): Promise<boolean> {
	const now = world.now();
	const before = await readMaintenanceTimes(world.values);
	const clock = seeTime(before.clock, now);
	// every quarter of an hour would be written for nothing
	const isNews =
		hourOf(clock) !== hourOf(before.clock) || clock.waiting?.days.length !== before.clock.waiting?.days.length;
	if (isNews) await writeMaintenanceTimes(world.values, { ...before, clock });
	const passed = now.getTime() - Date.parse(before.prunedAt ?? '1970-01-01');
	return passed < 0 || passed >= ALARMS.prune * 60_000;
}

function hourOf({ believed, waiting }: { believed: string | null; waiting: { last: string } | null }): string {
	return `${believed?.slice(0, 13)} ${waiting?.last.slice(0, 13)}`;
}
