import type { ArticleId } from '../../core/article.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import { isSamePassage, joinNotes } from '../../core/highlights/same-passage.ts';
import { Failure } from '../../core/problem.ts';
import { soundRows } from '../check-shape.ts';
import { type Database, writeAtOnce } from '../database.ts';
import { checkHighlight, highlightChange, newHighlight } from './highlight-shape.ts';

/**
 * Keeps a highlight; keeping the same id again changes nothing, and keeping the same passage of the article again gives the one that is
 * kept, in the colour chosen last and with both notes. Resolves once it is on the disk.
 * @throws Error with a sentence for the reader where it is out of shape, or a row that cannot be read has its id
 */
export async function keepHighlight(db: Database, highlight: Highlight): Promise<Highlight> {
	const { privateTabId: _, ...added } = newHighlight(highlight);
	return writeAtOnce(db, ['highlights'], async (transaction) => {
		const highlights = transaction.objectStore('highlights');
		const earlier = await highlights.get(added.id);
		const kept = earlier && checkHighlight(earlier).row;
		if (kept) return kept;
		if (earlier) throw new Failure({ code: 'passage-unreadable' });
		const others: unknown[] = await highlights.index('articleId').getAll(added.articleId);
		const same = others.find((row): row is Highlight => {
			const other = checkHighlight(row).row;
			return other !== null && isSamePassage(other, added);
		});
		const { colour, note, modifiedAt } = added;
		const stored = same ? { ...same, colour, note: joinNotes(same.note, note), modifiedAt } : added;
		await highlights.put(stored);
		return stored;
	});
}

/**
 * Changes a highlight; does nothing when it is gone, or cannot be read. Resolves once the change is on the disk.
 * @throws Error with a sentence for the reader where the change is out of shape
 */
export async function changeHighlight(
	db: Database,
	id: string,
	change: Partial<Pick<Highlight, 'colour' | 'note'>>,
	modifiedAt: string,
): Promise<Highlight | undefined> {
	const checked = highlightChange(change);
	return writeAtOnce(db, ['highlights'], async (transaction) => {
		const highlights = transaction.objectStore('highlights');
		const kept = await highlights.get(id);
		const changed = kept && checkHighlight(kept).row ? { ...kept, ...checked, modifiedAt } : undefined;
		if (changed) await highlights.put(changed);
		return changed;
	});
}

export function deleteHighlight(db: Database, id: string): Promise<Highlight | undefined> {
	return writeAtOnce(db, ['highlights'], async (transaction) => {
		const highlights = transaction.objectStore('highlights');
		const kept = await highlights.get(id);
		await highlights.delete(id);
		return kept;
	});
}

export async function highlightsOfArticle(db: Database, articleId: ArticleId): Promise<Highlight[]> {
	return soundRows(await db.getAllFromIndex('highlights', 'articleId', articleId), checkHighlight);
}

/** Newest first. */
export async function allHighlights(db: Database): Promise<Highlight[]> {
	// not by the index of dates: what has no date is not in it
	const highlights = soundRows(await db.getAll('highlights'), checkHighlight);
	return highlights.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
}
