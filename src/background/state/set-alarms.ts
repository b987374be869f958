import { isRemovalKept } from '../../storage/removals.ts';
import type { Alarms, Library } from './ports.ts';

export interface SetAlarmsPorts {
	library: Library;
	alarms: Alarms;
}

/** Alarms by name, with their minutes. */
export const ALARMS = { poll: 15, prune: 12 * 60 };

/** Stores whose rows grow old or are fetched anew. */
const TENDED = ['feeds', 'articles', 'coverage', 'highlights', 'attempts', 'undos', 'tombstones'] as const;

/** Alarms ring while something is stored that they are for; where nothing is, none is left behind. */
export async function setAlarms({ alarms, library }: SetAlarmsPorts): Promise<void> {
	const db = await library.database();
	const counts = await Promise.all(TENDED.map((store) => db.count(store)));
	const isNeeded = counts.some((count) => count > 0) || (await isRemovalKept(db));
	await Promise.all(
		Object.entries(ALARMS).map(([name, minutes]) =>
			isNeeded ? alarms.keepAlarm(name, minutes) : alarms.dropAlarm(name),
		),
	);
}
