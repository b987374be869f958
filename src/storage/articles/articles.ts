import { isSameArticle } from '../../core/addresses/same-article.ts';
import type { Analysis, Article, ArticleId } from '../../core/article.ts';
import { findTextChanges } from '../../core/coverage/differences/find-text-changes.ts';
import type { ArticleVersion } from '../../core/library/article-versions.ts';
import { COVERAGE_STORES, type CoverageEntry, putCoverage } from '../coverage/coverage.ts';
import { checkCoverage } from '../coverage/coverage-shape.ts';
import type { Database, StoredArticle } from '../database-schema.ts';
import { setRowAside } from '../set-row-aside.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { checkAnalysis, checkArticle } from './article-shape.ts';
import { currentArticleId, IDENTITY_STORES, noteIdentity } from './identities.ts';
import { checkVersions, keepVersions, versionOf } from './versions.ts';

/** Changes kept of one article, the last ones. They go when the article goes. */
export const MOST_CHANGES = 40;

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
	await writeAtOnce(db, ['articles', 'analyses', ...IDENTITY_STORES, ...COVERAGE_STORES], async (transaction) => {
		await noteIdentity(transaction, id, article, openedAt);
		const articles = transaction.objectStore('articles');
		const [stored, storedCoverage] = await Promise.all([articles.get(id), transaction.objectStore('coverage').get(id)]);
		const earlier = checkArticle(stored).row ?? undefined;
		if (stored && !earlier) await setRowAside(transaction.objectStore('values'), 'articles', id, stored);
		const known = checkCoverage(storedCoverage).row ?? undefined;
		const isChanged = earlier !== undefined && earlier.textFingerprint !== textFingerprint;
		if (isChanged) await keepVersions(transaction, id, [versionOf(earlier)], textFingerprint);
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

/** Undefined where there is none that can be read: it is then read anew. */
export async function findArticle(db: Database, id: ArticleId): Promise<StoredArticle | undefined> {
	const { store } = db.transaction('identities');
	return checkArticle(await db.get('articles', await currentArticleId(store, id))).row ?? undefined;
}

/** Every text that an article was read with and that is kept, oldest first; the last is the one it has now. Empty where none is kept. */
export async function versionsOfArticle(db: Database, id: ArticleId): Promise<ArticleVersion[]> {
	const stored = await findArticle(db, id);
	return stored ? [...(await earlierVersions(db, stored)), versionOf(stored)] : [];
}

/** How many texts an article was read with that are kept. */
export async function countTexts(db: Database, stored: StoredArticle): Promise<number> {
	return (await earlierVersions(db, stored)).length + 1;
}

async function earlierVersions(db: Database, { id, textFingerprint }: StoredArticle): Promise<ArticleVersion[]> {
	const { versions = [] } = checkVersions(await db.get('articleVersions', id)).row ?? {};
	return versions.filter((version) => version.textFingerprint !== textFingerprint);
}

/** The name under which what was read is kept: that of the same article at another address where it is known there, else its own. */
export async function nameOfArticle(db: Database, id: ArticleId, article: Article): Promise<ArticleId> {
	const { store } = db.transaction('identities');
	const current = await currentArticleId(store, id);
	if (current === id) return id;
	const known = checkArticle(await db.get('articles', current)).row;
	return known && isSameArticle(known.article, article) ? current : id;
}

/**
 * The analysis of exactly this text by exactly this version; else undefined.
 * @param textLength of the article, in UTF-16 code units
 */
export async function findAnalysis(
	db: Database,
	id: ArticleId,
	analyserVersion: number,
	textFingerprint: string,
	textLength: number,
): Promise<Analysis | undefined> {
	const stored = checkAnalysis(await db.get('analyses', id), textLength).row;
	const isCurrent = stored?.analyserVersion === analyserVersion && stored.textFingerprint === textFingerprint;
	return isCurrent ? stored?.analysis : undefined;
}

/** What the publisher of a site calls itself, by an article of the site that the reader opened; null where none was. */
export async function findPublisher(db: Database, host: string): Promise<string | null> {
	// ids begin with the host and a slash, which 0 follows
	const stored = await db.get('articles', IDBKeyRange.bound(`${host}/`, `${host}0`, false, true));
	return checkArticle(stored).row?.article.publisher ?? null;
}
