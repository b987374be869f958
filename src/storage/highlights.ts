import type { ArticleId } from '../core/article.ts';
import type { Highlight } from '../core/highlights/highlight.ts';
import type { Database } from './database.ts';

/** Keeps a highlight; keeping the same id again changes nothing. Resolves once it is on the disk. */
export async function keepHighlight(db: Database, highlight: Highlight): Promise<Highlight> {
	const transaction = db.transaction('highlights', 'readwrite', { durability: 'strict' });
	const kept = await transaction.store.get(highlight.id);
	if (!kept) await transaction.store.put(highlight);
	await transaction.done;
	return kept ?? highlight;
}

/** Changes a highlight; does nothing when it is gone. Resolves once the change is on the disk. */
export async function changeHighlight(
	db: Database,
	id: string,
	change: Partial<Pick<Highlight, 'colour' | 'note'>>,
	modifiedAt: string,
): Promise<Highlight | undefined> {
	const transaction = db.transaction('highlights', 'readwrite', { durability: 'strict' });
	const kept = await transaction.store.get(id);
	const changed = kept && { ...kept, ...change, modifiedAt };
	if (changed) await transaction.store.put(changed);
	await transaction.done;
	return changed;
}

export async function deleteHighlight(db: Database, id: string): Promise<Highlight | undefined> {
	const transaction = db.transaction('highlights', 'readwrite', { durability: 'strict' });
	const kept = await transaction.store.get(id);
	await transaction.store.delete(id);
	await transaction.done;
	return kept;
}

export function highlightsOfArticle(db: Database, articleId: ArticleId): Promise<Highlight[]> {
	return db.getAllFromIndex('highlights', 'articleId', articleId);
}

/** Newest first. */
export async function allHighlights(db: Database): Promise<Highlight[]> {
	return (await db.getAllFromIndex('highlights', 'createdAt')).reverse();
}
