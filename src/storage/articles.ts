import type { Analysis, Article, ArticleId } from '../core/article.ts';
import { findTextChanges } from '../core/differences/find-text-changes.ts';
import type { Database, StoredArticle, StoredCoverage } from './database.ts';

/** Changes kept of one article, the last ones. They go when the article goes. */
const MOST_CHANGES = 40;

/** An article with what belongs to it, as one write. */
export interface ArticleRecord {
	id: ArticleId;
	article: Article;
	analysis: Analysis;
	analyserVersion: number;
	textFingerprint: string;
	coverage: StoredCoverage;
	/** ISO 8601, UTC. */
	openedAt: string;
}

/** Keeps an opened article, its analysis and its place among the coverage: all of it, or nothing. */
export async function keepArticle(db: Database, record: ArticleRecord): Promise<void> {
	const { id, article, analysis, analyserVersion, textFingerprint, openedAt } = record;
	const transaction = db.transaction(['articles', 'analyses', 'coverage'], 'readwrite');
	const articles = transaction.objectStore('articles');
	const coverage = transaction.objectStore('coverage');
	const [earlier, known] = await Promise.all([articles.get(id), coverage.get(id)]);
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
		coverage.put({ ...record.coverage, feeds: known?.feeds ?? [] }),
		transaction.done,
	]);
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
