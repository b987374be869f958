import type { BackupBlock } from '../../core/backup/backup-lines.ts';
import { BACKUP_PARTS, type BackupPart } from '../../core/backup/backup-parts.ts';
import { recordOf } from '../../core/highlights/highlight-record.ts';
import { LIMITS } from '../../core/limits.ts';
import { checkAnalysis, checkArticle } from '../articles/article-shape.ts';
import { checkVersions } from '../articles/versions.ts';
import { soundRows } from '../check-shape.ts';
import { checkCollection, checkCollectionEntry } from '../collections/collections.ts';
import { checkCorrection } from '../corrections/correction-shape.ts';
import { checkCoverage } from '../coverage/coverage-shape.ts';
import type { Database } from '../database-schema.ts';
import { checkFeed } from '../feeds/feed-shape.ts';
import { checkFollow } from '../follows/follow-shape.ts';
import { checkHighlight } from '../highlights/highlight-shape.ts';
import { jsonOf } from '../json-of.ts';
import { checkSearch } from '../searches/searches.ts';
import { rawSettings } from '../settings/settings.ts';

interface BackupCursor {
	part: BackupPart;
	after: string | null;
}

/** See messages/backup.ts, which has both for the interface. */
interface BackupSlice extends BackupBlock {
	leftOut: number;
	next: BackupCursor | null;
}

/** Letters after which a block ends. */
const BLOCK_LENGTH = 2_000_000;
const READ_AT_ONCE = 50;

type RowsOfPart = Exclude<BackupPart, 'settings'>;
const STORES = {
	identities: 'identities',
	articles: 'articles',
	coverage: 'coverage',
	highlights: 'highlights',
	deletions: 'tombstones',
	feeds: 'feeds',
	follows: 'follows',
	corrections: 'actorCorrections',
	searches: 'searches',
	collections: 'collections',
} as const satisfies Record<RowsOfPart, string>;

/** The block that begins at a cursor. Nothing is remembered between two: the background may end meanwhile. */
export async function readForBackup(db: Database, cursor: BackupCursor | null): Promise<BackupSlice> {
	const { part, after } = cursor ?? { part: BACKUP_PARTS[0], after: null };
	const following = BACKUP_PARTS[BACKUP_PARTS.indexOf(part) + 1];
	const behind = following ? { part: following, after: null } : null;
	if (part === 'settings') {
		const stored = await rawSettings(db);
		const written = stored === undefined ? null : jsonOf(stored);
		const rows = written === null ? [] : [written];
		const leftOut = stored !== undefined && written === null ? 1 : 0;
		return { part, count: rows.length, rows: arrayOf(rows), leftOut, next: behind };
	}
	const written: string[] = [];
	let length = 0;
	let leftOut = 0;
	let last = after;
	let isFull = false;
	for (;;) {
		const range = last === null ? null : IDBKeyRange.lowerBound(last, true);
		const found: { key: string; row: unknown }[] = await readRows(db, part, range);
		for (const { key, row } of found) {
			const line = row === null ? null : jsonOf(row);
			// with the comma before it, and the brackets
			const grown = length + (line?.length ?? 0) + 1;
			isFull = line !== null && written.length > 0 && grown >= LIMITS.backupBlock;
			if (isFull) break;
			last = key;
			if (line === null || grown >= LIMITS.backupBlock) leftOut++;
			else {
				written.push(line);
				length = grown;
			}
			isFull = length >= BLOCK_LENGTH;
			if (isFull) break;
		}
		const isLast = found.length < READ_AT_ONCE;
		if (!isLast && !isFull) continue;
		const isWhole = isLast && last === (found.at(-1)?.key ?? last);
		return {
			part,
			count: written.length,
			rows: arrayOf(written),
			leftOut,
			next: isWhole ? behind : { part, after: last },
		};
	}
}

/** Rows as a backup has them; null for one that cannot be read. */
async function readRows(db: Database, part: RowsOfPart, range: IDBKeyRange | null) {
	const name = STORES[part];
	const transaction = db.transaction([name, 'analyses', 'articleVersions', 'collectionEntries']);
	const store = transaction.objectStore(name);
	const [keys, rows] = await Promise.all([
		store.getAllKeys(range, READ_AT_ONCE),
		store.getAll(range, READ_AT_ONCE) as Promise<unknown[]>,
	]);
	if (part === 'collections') {
		const entries = transaction.objectStore('collectionEntries');
		const within = await Promise.all(keys.map((key) => entries.getAll(IDBKeyRange.bound([key], [key, []]))));
		return keys.map((key, place) => {
			const { row } = checkCollection(rows[place]);
			const highlights = soundRows(within[place] ?? [], checkCollectionEntry).map(({ highlight }) => highlight);
			return { key, row: row && { ...row, highlights } };
		});
	}
	if (part !== 'articles') return keys.map((key, place) => ({ key, row: rowForBackup(part, rows[place]) }));
	const [analyses, versions] = await Promise.all(
		(['analyses', 'articleVersions'] as const).map((beside) =>
			Promise.all(keys.map((key): Promise<unknown> => transaction.objectStore(beside).get(key))),
		),
	);
	return keys.map((key, place) => ({ key, row: articleForBackup(rows[place], analyses?.[place], versions?.[place]) }));
}

/** An article with what was found in it and the texts it had before, where it has any. */
function articleForBackup(row: unknown, analysis: unknown, versions: unknown): unknown {
	const stored = checkArticle(row).row;
	if (!stored) return null;
	const earlier = checkVersions(versions).row?.versions ?? [];
	return {
		stored,
		analysis: checkAnalysis(analysis, stored.article.text.length).row,
		...(earlier.length > 0 && { versions: earlier }),
	};
}

function rowForBackup(part: RowsOfPart, row: unknown): unknown {
	switch (part) {
		case 'coverage': {
			const entry = checkCoverage(row).row;
			if (!entry) return null;
			// of the index, which is made anew where it is taken in
			const { number: _, ...written } = entry;
			return written;
		}
		case 'highlights': {
			if (!checkHighlight(row).row) return null;
			const { sequence: _, ...written } = row as Parameters<typeof recordOf>[0] & { sequence?: number; clocks?: never };
			return recordOf(written, written.clocks);
		}
		case 'deletions': {
			const { id, deletedAt } = row as { id: unknown; deletedAt: unknown };
			return { id, deletedAt };
		}
		case 'feeds':
			return checkFeed(row).row;
		case 'follows':
			return checkFollow(row).row;
		case 'corrections':
			return checkCorrection(row).row;
		case 'searches':
			return checkSearch(row).row;
		default:
			return row ?? null;
	}
}

function arrayOf(rows: readonly string[]): string {
	return `[${rows.join(',')}]`;
}
