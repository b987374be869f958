import type { BackupBlock } from '../core/backup/backup-lines.ts';
import type { BackupPart, RestoredRows } from '../core/backup/backup-parts.ts';
import type { BackupInterval } from '../core/backup/is-backup-due.ts';

/** Where the next block of a backup begins: a part, and the key of the last row that was read of it. */
export interface BackupCursor {
	part: BackupPart;
	after: string | null;
}

/** A block of a backup, and what comes behind it. */
export interface BackupSlice extends BackupBlock {
	/** Rows that cannot be read and are not in it. */
	leftOut: number;
	/** Null after the last. */
	next: BackupCursor | null;
}

/** What is known of backups. */
export interface BackupView {
	every: BackupInterval;
	/** When the last one was made: ISO 8601, UTC; null before the first. */
	madeAt: string | null;
	/** The reader is to be reminded. */
	isDue: boolean;
}

/** What the interface may ask of backups. */
export interface BackupMethods {
	viewBackup(): BackupView;
	/** How often the reader wants to be reminded. */
	remindOfBackup(every: BackupInterval): void;
	/** Not now: the reader is reminded again in some days. */
	postponeBackup(): void;
	/** The number of the last change to a highlight, which is in a backup that begins now. */
	startBackup(): number;
	/** It was made. @param since what `startBackup` answered */
	noteBackup(since: number): void;
	/** A block of a backup of everything; with null the first. */
	readForBackup(cursor: BackupCursor | null): BackupSlice;
	/** Takes in a block of a backup, `rows` as they stand in it; with `isDry` it only tells what would come of it. */
	restoreRows(part: BackupPart, rows: string, isDry: boolean): RestoredRows;
	/**
	 * All blocks are taken in: what follows for feeds, coverage, reminders and open pages is done.
	 * @param madeAt of the file: ISO 8601, UTC; null where it was not taken in to its end
	 * @param added highlights and deletions that were not here
	 */
	endRestore(madeAt: string | null, added: number): void;
}
