import { keepSince, type Retention } from '../core/retention.ts';
import type { Database } from './database.ts';

/** Lets go of what is older than the reader wants kept. Articles with highlights stay as long as these do. */
export async function prune(db: Database, retention: Retention, now: Date): Promise<void> {
	const transaction = db.transaction(['articles', 'analyses', 'coverage', 'highlights'], 'readwrite');
	const highlights = transaction.objectStore('highlights');
	const oldHighlights = keepSince(now, retention.highlightDays);
	if (oldHighlights) {
		for await (const cursor of highlights.index('createdAt').iterate(IDBKeyRange.upperBound(oldHighlights))) {
			await cursor.delete();
		}
	}
	const oldArticles = keepSince(now, retention.articleDays);
	if (oldArticles) {
		const articles = transaction.objectStore('articles').index('lastOpenedAt');
		for await (const cursor of articles.iterate(IDBKeyRange.upperBound(oldArticles))) {
			const { id } = cursor.value;
			if ((await highlights.index('articleId').count(id)) > 0) continue;
			await transaction.objectStore('analyses').delete(id);
			await cursor.delete();
		}
	}
	const coverage = transaction.objectStore('coverage').index('datedAt');
	const oldCoverage = keepSince(now, retention.coverageDays);
	if (oldCoverage) {
		for await (const cursor of coverage.iterate(IDBKeyRange.upperBound(oldCoverage))) await cursor.delete();
	}
	await transaction.done;
}
