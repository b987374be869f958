/** How often the reader wants to be reminded of a backup. */
export const BACKUP_INTERVALS = ['week', 'month', 'quarter', 'never'] as const;
export type BackupInterval = (typeof BACKUP_INTERVALS)[number];

/** What is known of backups. Times are ISO 8601, UTC. */
export interface BackupTimes {
	every: BackupInterval;
	/** When the last one was made, and the number of the last change to a highlight that is in it; null before the first. */
	madeAt: string | null;
	sequence: number;
	/** When the reader last said "later". */
	postponedAt: string | null;
}

const DAY = 24 * 60 * 60_000;
const DAYS: Record<BackupInterval, number> = { week: 7, month: 30, quarter: 91, never: Number.POSITIVE_INFINITY };
const DAYS_OF_LATER = 3;
/** Changes to highlights before which the first backup is not worth a reminder. */
const FEW = 20;

/** Whether the reader is to be reminded: the last backup is old and something was changed since. @param sequence of the last change there is */
export function isBackupDue({ every, madeAt, sequence: saved, postponedAt }: BackupTimes, sequence: number, now: Date) {
	if (every === 'never') return false;
	const passed = (since: string) => (now.getTime() - Date.parse(since)) / DAY;
	if (postponedAt !== null && passed(postponedAt) >= 0 && passed(postponedAt) < DAYS_OF_LATER) return false;
	if (madeAt === null) return sequence >= FEW;
	// one that was made while the clock was ahead would stay young for years
	return sequence > saved && (passed(madeAt) < 0 || passed(madeAt) >= DAYS[every]);
}
