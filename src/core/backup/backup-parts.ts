/** What a backup holds, in the order in which it is written and taken in again: what others refer to comes first. */
export const BACKUP_PARTS = [
	'settings',
	'identities',
	'articles',
	'coverage',
	'highlights',
	'deletions',
	'feeds',
	'follows',
	'corrections',
	'searches',
	'collections',
] as const;
export type BackupPart = (typeof BACKUP_PARTS)[number];

/** What came, or would come, of rows that were taken in from a backup. */
export interface RestoredRows {
	added: number;
	changed: number;
	/** Here already, as they are in the file or newer. */
	unchanged: number;
	/** Not as they must be. */
	refused: number;
}

export const NOTHING_RESTORED: RestoredRows = { added: 0, changed: 0, unchanged: 0, refused: 0 };

export function sumOfRestored(a: RestoredRows, b: RestoredRows): RestoredRows {
	return {
		added: a.added + b.added,
		changed: a.changed + b.changed,
		unchanged: a.unchanged + b.unchanged,
		refused: a.refused + b.refused,
	};
}
