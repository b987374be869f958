import { pruneAttempts } from '../storage/attempts.ts';
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
	if (alarm === 'poll') {
		await pollDueFeeds(background);
		await tendIndex(background);
	}
	if (alarm === 'prune') {
		const { settings, mayPrune } = await inspectSettings(world.values);
		await pruneAttempts(await world.database(), world.now());
		if (mayPrune) await prune(await world.database(), settings.retention, world.now());
		await tendIndex(background, true);
		world.tellInterface('storedChanged', 'articles');
		await followNewsChanged(background);
	}
}
