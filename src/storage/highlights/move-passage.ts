import type { Highlight, PassageSelectors } from '../../core/highlights/highlight.ts';
import type { RecordField } from '../../core/highlights/highlight-record.ts';
import { isSamePassage, joinedInto } from '../../core/highlights/same-passage.ts';
import type { Database } from '../database-schema.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { buryHighlight, HIGHLIGHT_STORES, putHighlight } from './highlight-rows.ts';
import { checkHighlight, newPassage } from './highlight-shape.ts';
import { keepForUndo, newUndo } from './undo-change.ts';

/** A highlight with another passage, and the name by which that is undone. */
export interface MovedPassage {
	highlight: Highlight;
	undo: string;
}

/**
 * Gives a highlight another passage of its article. One that has that passage already goes into it, with its note and its tags. Undefined where
 * the highlight is gone, or cannot be read.
 * @param now ISO 8601, UTC
 * @throws Failure where the passage may not be stored
 */
export async function movePassage(
	db: Database,
	id: string,
	passage: PassageSelectors,
	now: string,
): Promise<MovedPassage | undefined> {
	const checked = newPassage(passage);
	return writeAtOnce(db, [...HIGHLIGHT_STORES], async (transaction) => {
		const highlights = transaction.objectStore('highlights');
		const stored = await highlights.get(id);
		if (!stored || !checkHighlight(stored).row) return undefined;
		const undo = newUndo('change', new Date(now));
		const writer = await ReplicaWriter.open(transaction, new Date(now));
		const others = await highlights.index('articleId').getAll(stored.articleId);
		const same = others.filter((row) => row.id !== id && checkHighlight(row).row && isSamePassage(row, checked));
		let moved = { ...stored, ...checked, modifiedAt: now };
		for (const other of same) {
			moved = { ...moved, ...joinedInto(moved, other) };
			await buryHighlight(transaction, writer, other.id);
			await keepForUndo(transaction, undo, other, undefined);
		}
		const fields: RecordField[] = same.length > 0 ? ['passage', 'note', 'tags'] : ['passage'];
		const after = await putHighlight(transaction, writer, moved, stored, fields);
		await keepForUndo(transaction, undo, stored, after);
		await writer.close();
		return { highlight: checkHighlight(after).row ?? after, undo };
	});
}
