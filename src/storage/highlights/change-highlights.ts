import type { ChangeOfMany } from '../../core/highlights/change-of-many.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import type { RecordField } from '../../core/highlights/highlight-record.ts';
import { changeTags } from '../../core/highlights/tags.ts';
import type { Database, StoredHighlight } from '../database-schema.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { buryHighlight, HIGHLIGHT_STORES, putHighlight } from './highlight-rows.ts';
import { checkHighlight } from './highlight-shape.ts';
import { keepForUndo, newUndo } from './undo-change.ts';

/** What was done, and the name by which it is undone. */
export interface ChangedMany {
	undo: string;
	/** As they were before. */
	changed: Highlight[];
}

/**
 * Does something to many highlights, all or none. Those that are gone, cannot be read or are that way already are passed over.
 * @param now ISO 8601, UTC
 */
export function changeHighlights(
	db: Database,
	ids: readonly string[],
	change: ChangeOfMany,
	now: string,
): Promise<ChangedMany> {
	return writeAtOnce(db, [...HIGHLIGHT_STORES], async (transaction) => {
		const undo = newUndo('change', new Date(now));
		const writer = await ReplicaWriter.open(transaction, new Date(now));
		const changed: Highlight[] = [];
		const highlights = transaction.objectStore('highlights');
		for (const id of new Set(ids)) {
			const stored = await highlights.get(id);
			const highlight = stored && checkHighlight(stored).row;
			if (!stored || !highlight) continue;
			const [next, fields] = applied(stored, change);
			if (!change.isDeleted && fields.length === 0) continue;
			if (change.isDeleted) await buryHighlight(transaction, writer, id);
			const after = change.isDeleted
				? undefined
				: await putHighlight(transaction, writer, { ...next, modifiedAt: now }, stored, fields);
			await keepForUndo(transaction, undo, stored, after);
			changed.push(highlight);
		}
		await writer.close();
		return { undo, changed };
	});
}

/** A highlight as it is wanted, and which of its fields that changes. */
function applied(
	stored: StoredHighlight,
	{ colour = stored.colour, addTags = [], removeTags = [] }: ChangeOfMany,
): [StoredHighlight, RecordField[]] {
	const before = stored.tags ?? [];
	const tags = changeTags(before, addTags, removeTags);
	const fields: RecordField[] = [];
	if (colour !== stored.colour) fields.push('colour');
	if (tags.join('\n') !== before.join('\n')) fields.push('tags');
	return [{ ...stored, colour, tags }, fields];
}
