import type { Analysis, Article, ArticleId } from '../core/article.ts';
import { findTextChanges } from '../core/differences/find-text-changes.ts';
import { COVERAGE_STORES, type CoverageEntry, putCoverage } from './coverage.ts';
import { type Database, type StoredArticle, writeAtOnce } from './database.ts';

/** Changes kept of one article, the last ones. They go when the article goes. */
const MOST_CHANGES = 40;

/** An article with what belongs to it, as one write. */
export interface ArticleRecord {
	id: ArticleId;
	article: Article;
	analysis: Analysis;
	analyserVersion: number;
	textFingerprint: string;
	coverage: CoverageEntry;
	/** ISO 8601, UTC. */
	openedAt: string;
}

/** Keeps an opened article, its analysis and its place among the coverage: all of it, or nothing. */
export async function keepArticle(db: Database, record: ArticleRecord): Promise<void> {
	const { id, article, analysis, analyserVersion, textFingerprint, openedAt } = record;
	await writeAtOnce(db, ['articles', 'analyses', ...COVERAGE_STORES], async (transaction) => {
		const articles = transaction.objectStore('articles');
		const [earlier, known] = await Promise.all([articles.get(id), transaction.objectStore('coverage').get(id)]);
		const isChanged = earlier !== undefined && earlier.textFingerprint !== textFingerprint;
		const found = isChanged ? findTextChanges(earlier.article, article, openedAt) : [];
		const changes = [...(earlier?.changes ?? []), ...found].slice(-MOST_CHANGES);
		await Promise.all([
			articles.put({
				id,
				article,
				textFingerprint,
				firstOpenedAt: earlier?.firstOpenedAt ?? openedAt,
				lastOpenedAt: openedAt,
				...(changes.length > 0 ? { changes } : {}),
			}),
			transaction.objectStore('analyses').put({ articleId: id, analyserVersion, textFingerprint, analysis }),
			putCoverage(transaction, [
				{
					...record.coverage,
					feeds: known?.feeds ?? [],
					...(known?.foundBy ? { foundBy: known.foundBy } : {}),
				},
			]),
		]);
	});
}

export function findArticle(db: Database, id: ArticleId): Promise<StoredArticle | undefined> {
	return db.get('articles', id);
}

/** The analysis of exactly this text by exactly this version; else undefined. */
export async function findAnalysis(
	db: Database,
	id: ArticleId,
	analyserVersion: number,
	textFingerprint: string,
): Promise<Analysis | undefined> {
	const stored = await db.get('analyses', id);
	const isCurrent = stored?.analyserVersion === analyserVersion && stored.textFingerprint === textFingerprint;
	return isCurrent ? stored.analysis : undefined;
}

/** What the publisher of a site calls itself, by an article of the site that the reader opened; null where none was. */
export async function findPublisher(db: Database, host: string): Promise<string | null> {
	// ids begin with the host and a slash, which 0 follows
	const stored = await db.get('articles', IDBKeyRange.bound(`${host}/`, `${host}0`, false, true));
	return stored?.article.publisher ?? null;
}
