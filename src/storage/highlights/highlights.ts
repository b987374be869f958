import type { ArticleId } from '../../core/article.ts';
import type { Highlight, ReadersChange } from '../../core/highlights/highlight.ts';
import type { RecordField } from '../../core/highlights/highlight-record.ts';
import { isSamePassage, joinNotes } from '../../core/highlights/same-passage.ts';
import { Failure } from '../../core/problem.ts';
import { currentArticleId } from '../articles/identities.ts';
import { soundRows } from '../check-shape.ts';
import type { Database, StoredHighlight } from '../database-schema.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { buryHighlight, HIGHLIGHT_STORES, putHighlight } from './highlight-rows.ts';
import { checkHighlight, highlightChange, newHighlight } from './highlight-shape.ts';

/**
 * Keeps a highlight; keeping the same id again changes nothing, and keeping the same passage of the article again gives the one that is
 * kept, in the colour chosen last and with both notes. Resolves once it is on the disk.
 * @throws Error with a sentence for the reader where it is out of shape, or a row that cannot be read has its id
 */
export async function keepHighlight(db: Database, highlight: Highlight): Promise<Highlight> {
	const { privateTabId: _, ...checked } = newHighlight(highlight);
	return writeAtOnce(db, [...HIGHLIGHT_STORES], async (transaction) => {
		const highlights = transaction.objectStore('highlights');
		const added = {
			...checked,
			articleId: await currentArticleId(transaction.objectStore('identities'), checked.articleId),
		};
		const earlier = await highlights.get(added.id);
		const kept = earlier && checkHighlight(earlier).row;
		if (kept) return kept;
		if (earlier) throw new Failure({ code: 'passage-unreadable' });
		const others: StoredHighlight[] = await highlights.index('articleId').getAll(added.articleId);
		const same = others.find((row) => {
			const other = checkHighlight(row).row;
			return other !== null && isSamePassage(other, added);
		});
		const { colour, note, modifiedAt } = added;
		const writer = await ReplicaWriter.open(transaction, new Date(modifiedAt));
		const stored = same ? { ...same, colour, note: joinNotes(same.note, note), modifiedAt } : added;
		await putHighlight(transaction, writer, stored, same, ['colour', 'note']);
		await writer.close();
		return checkHighlight(stored).row ?? stored;
	});
}

/**
 * Changes a highlight; does nothing when it is gone, or cannot be read. Resolves once the change is on the disk.
 * @throws Error with a sentence for the reader where the change is out of shape
 */
export async function changeHighlight(
	db: Database,
	id: string,
	change: ReadersChange,
	modifiedAt: string,
): Promise<Highlight | undefined> {
	const checked = highlightChange(change);
	return writeAtOnce(db, [...HIGHLIGHT_STORES], async (transaction) => {
		const kept = await transaction.objectStore('highlights').get(id);
		if (!kept || !checkHighlight(kept).row) return undefined;
		const writer = await ReplicaWriter.open(transaction, new Date(modifiedAt));
		const fields = Object.keys(checked) as RecordField[];
		const changed = await putHighlight(transaction, writer, { ...kept, ...checked, modifiedAt }, kept, fields);
		await writer.close();
		return checkHighlight(changed).row ?? undefined;
	});
}

/** @param deletedAt ISO 8601, UTC */
export function deleteHighlight(db: Database, id: string, deletedAt: string): Promise<Highlight | undefined> {
	return writeAtOnce(db, [...HIGHLIGHT_STORES], async (transaction) => {
		const kept = await transaction.objectStore('highlights').get(id);
		if (!kept) return undefined;
		const writer = await ReplicaWriter.open(transaction, new Date(deletedAt));
		await buryHighlight(transaction, writer, id);
		await writer.close();
		return kept;
	});
}

export async function highlightsOfArticle(db: Database, articleId: ArticleId): Promise<Highlight[]> {
	const { store } = db.transaction('identities');
	const current = await currentArticleId(store, articleId);
	return soundRows(await db.getAllFromIndex('highlights', 'articleId', current), checkHighlight);
}

/** Newest first. */
export async function allHighlights(db: Database): Promise<Highlight[]> {
	// not by the index of dates: what has no date is not in it
	const highlights = soundRows(await db.getAll('highlights'), checkHighlight);
	return highlights.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
}
