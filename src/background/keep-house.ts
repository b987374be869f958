import { isBelieved, seeTime } from '../core/confirmed-time.ts';
import { pruneAttempts } from '../storage/attempts.ts';
import { readHouseTimes, writeHouseTimes } from '../storage/house-times.ts';
import { prune } from '../storage/prune.ts';
import { forgetRemoval } from '../storage/removals.ts';
import { inspectSettings } from '../storage/settings.ts';
import type { Background } from './background.ts';
import { followNewsChanged } from './follow-news-changed.ts';
import { pollDueFeeds } from './poll-feeds.ts';
import { tendIndex } from './tend-index.ts';

/** Alarms by name, with their minutes. */
export const ALARMS = { poll: 15, prune: 12 * 60 };

/** Does what an alarm is for. */
export async function keepHouse(background: Background, alarm: string): Promise<void> {
	const { world } = background;
	await forgetRemoval(await world.database(), world.now());
	const isPruneDue = await noteTime(background);
	if (alarm === 'poll') await pollDueFeeds(background);
	// a browser that is never open for twelve hours on end hears the other alarm alone
	if (alarm === 'prune' || isPruneDue) await letGo(background);
	else if (alarm === 'poll') await tendIndex(background);
}

/** Lets go of what is older than the reader wants kept, where reader and clock can be believed. */
async function letGo(background: Background): Promise<void> {
	const { world } = background;
	const now = world.now();
	const [{ settings, mayPrune }, times] = await Promise.all([
		inspectSettings(world.values),
		readHouseTimes(world.values),
	]);
	if (mayPrune && isBelieved(times.clock)) {
		await pruneAttempts(await world.database(), now);
		await prune(await world.database(), settings.retention, now);
		await writeHouseTimes(world.values, { ...times, prunedAt: now.toISOString() });
	}
	await tendIndex(background, true);
	world.tellInterface('storedChanged', 'articles');
	await followNewsChanged(background);
}

/** Notes what time it is. Answers whether it is long since things were let go. */
async function noteTime({ world }: Background): Promise<boolean> {
	const now = world.now();
	const before = await readHouseTimes(world.values);
	const clock = seeTime(before.clock, now);
	// every quarter of an hour would be written for nothing
	const isNews =
		hourOf(clock) !== hourOf(before.clock) || clock.waiting?.days.length !== before.clock.waiting?.days.length;
	if (isNews) await writeHouseTimes(world.values, { ...before, clock });
	const passed = now.getTime() - Date.parse(before.prunedAt ?? '1970-01-01');
	return passed < 0 || passed >= ALARMS.prune * 60_000;
}

function hourOf({ believed, waiting }: { believed: string | null; waiting: { last: string } | null }): string {
	return `${believed?.slice(0, 13)} ${waiting?.last.slice(0, 13)}`;
}
