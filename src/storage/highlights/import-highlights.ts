import { type HighlightChange, type HighlightRecord, RECORD_FIELDS } from '../../core/highlights/highlight-record.ts';
import type { ReadImport } from '../../core/imports/read-import.ts';
import { problemOf } from '../../core/problem.ts';
import { isHybridTime } from '../../core/replication/hybrid-time.ts';
import type { Database } from '../database-schema.ts';
import { highlightReplica } from './highlight-replica.ts';
import { newHighlight } from './highlight-shape.ts';
import { underStoredIds } from './under-stored-ids.ts';
import { newUndo } from './undo-change.ts';

/** What came, or would come, of an import (messages/library.ts has it for the interface). */
interface ImportResult extends Pick<ReadImport, 'format'> {
	added: number;
	changed: number;
	unchanged: number;
	/** By their places in the file, counted from 1, and the fields that are not as they must be. */
	refused: { place: number; field: string }[];
	refusedMore: number;
	/** Null where nothing was stored. */
	undo: string | null;
}

/** Refused ones that are named one by one. */
const MOST_NAMED = 20;

/**
 * Takes in what a file brings, all of it that may be stored, or nothing. Taken in again it changes nothing.
 * @param isDry only tells what would come of it
 */
export async function importHighlights(
	db: Database,
	{ format, records }: ReadImport,
	now: Date,
	isDry: boolean,
): Promise<ImportResult> {
	const refused: ImportResult['refused'] = [];
	const sound = new Map<string, HighlightChange>();
	for (const [place, record] of (await underStoredIds(db, records)).entries()) {
		const checked = checkRecord(record, now);
		if (typeof checked === 'string') refused.push({ place: place + 1, field: checked });
		else sound.set(checked.id, { kept: checked, ...(record?.isRetold && { isRetold: true }) });
	}
	const undo = isDry ? null : newUndo('import', now);
	const { added, changed } = await highlightReplica(db, () => now).take([...sound.values()], undo, isDry);
	return {
		format,
		added: added.length,
		changed: changed.length,
		unchanged: sound.size - added.length - changed.length,
		refused: refused.slice(0, MOST_NAMED),
		refusedMore: Math.max(0, refused.length - MOST_NAMED),
		undo: added.length + changed.length > 0 ? undo : null,
	};
}

/** The record as it may be stored, or the field that is not as it must be. */
function checkRecord(record: HighlightRecord | null, now: Date): HighlightRecord | string {
	if (record === null) return 'words';
	try {
		const clocks = record.clocks;
		const wrong = RECORD_FIELDS.find((field) => !isHybridTime(clocks?.[field], now));
		if (wrong) return `clocks.${wrong}`;
		const { privateTabId: _, ...highlight } = newHighlight(record);
		return {
			...highlight,
			clocks: Object.fromEntries(RECORD_FIELDS.map((field) => [field, clocks[field]])) as typeof clocks,
		};
	} catch (error) {
		const problem = problemOf(error) as { code: string; values?: { field?: string } };
		return problem.values?.field ?? problem.code;
	}
}
