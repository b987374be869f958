import { articleIdOf, siteOfArticle } from '../../core/addresses/identity.ts';
import type { ArticleId } from '../../core/article.ts';
import type { StoredKind } from '../../core/retention/kept-use.ts';
import { addressAttempted } from '../attempts/attempts.ts';
import { COVERAGE_STORES, deleteCoverage, putCoverage } from '../coverage/coverage.ts';
import { checkCoverage } from '../coverage/coverage-shape.ts';
import type { Database, WriteTransaction } from '../database-schema.ts';
import { buryHighlight, HIGHLIGHT_STORES } from '../highlights/highlight-rows.ts';
import { forgetRemovedCoverage } from '../removals.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { rowAsideName } from '../set-row-aside.ts';
import { writeAtOnce } from '../write-at-once.ts';

/**
 * Deletes all of one kind. Articles with highlights stay as long as these do; what a feed brought stays without the text that was opened.
 * @returns ids of the articles that went
 */
export function deleteKind(db: Database, kind: StoredKind, now: Date): Promise<Set<ArticleId>> {
	return deleteWhere(db, now, {
		articles: () => kind === 'articles',
		coverage: () => kind === 'coverage',
		highlights: () => kind === 'highlights',
	});
}

/**
 * Deletes all that was kept of a site: its articles, what was found in them, its reports among the coverage, and highlights.
 * @returns ids of the articles that went
 */
export function deleteSite(db: Database, site: string, now: Date): Promise<Set<ArticleId>> {
	const isOfSite = (id: ArticleId) => siteOfArticle(id) === site;
	return deleteWhere(db, now, { articles: isOfSite, coverage: isOfSite, highlights: isOfSite });
}

/** Which rows go, by the article they belong to. */
type Choice = Record<StoredKind, (id: ArticleId) => boolean>;

function deleteWhere(db: Database, now: Date, goes: Choice): Promise<Set<ArticleId>> {
	const stores = [
		'articles',
		'analyses',
		'articleVersions',
		'attempts',
		'highlightsBefore',
		...HIGHLIGHT_STORES,
		...COVERAGE_STORES,
	] as const;
	return writeAtOnce(db, [...stores], async (transaction) => {
		const highlights = transaction.objectStore('highlights');
		const writer = await ReplicaWriter.open(transaction, now);
		for await (const cursor of highlights.index('articleId').iterate()) {
			if (goes.highlights(String(cursor.key))) await buryHighlight(transaction, writer, String(cursor.primaryKey));
		}
		await writer.close();
		// nor is it kept to be brought back
		for await (const cursor of transaction.objectStore('undos').iterate()) {
			if (cursor.value.before && goes.highlights(cursor.value.before.articleId)) await cursor.delete();
		}
		const gone = new Set<ArticleId>();
		for (const id of await transaction.objectStore('articles').getAllKeys()) {
			if (!goes.articles(id) || (await highlights.index('articleId').count(id)) > 0) continue;
			for (const store of ['articles', 'analyses', 'articleVersions', 'identities'] as const)
				await transaction.objectStore(store).delete(id);
			gone.add(id);
		}
		await deleteReports(transaction, gone, goes);
		await deleteTraces(transaction, goes);
		if (gone.size > 0) await transaction.objectStore('libraryIndex').clear();
		return gone;
	});
}

/** Deletes the coverage that is chosen, and that of articles that went: of what a feed brought, what was read of it. */
async function deleteReports(transaction: WriteTransaction, gone: Set<ArticleId>, goes: Choice): Promise<void> {
	const coverage = transaction.objectStore('coverage');
	for (const id of await coverage.getAllKeys()) {
		if (!goes.coverage(id) && !gone.has(id)) continue;
		const entry = await coverage.get(id);
		if (!entry) continue;
		const known = goes.coverage(id) ? null : checkCoverage(entry).row;
		if (!known || known.feeds.length === 0) await deleteCoverage(transaction, [entry]);
		else if (known.isOpened) {
			const document = { ...known.document, text: '' };
			await putCoverage(transaction, [{ ...known, document, actors: [], topics: [], isOpened: false }]);
		}
	}
	await forgetRemovedCoverage(transaction, (id) => goes.coverage(id) || gone.has(id));
}

/** Deletes what was put aside of articles and highlights on the way, and the addresses of pages that work was begun on. */
async function deleteTraces(transaction: WriteTransaction, goes: Choice): Promise<void> {
	const attempts = transaction.objectStore('attempts');
	for (const key of await attempts.getAllKeys()) {
		const url = addressAttempted(key);
		if (url !== null && goes.articles(articleIdOf({ url, canonicalUrl: null }))) await attempts.delete(key);
	}
	const values = transaction.objectStore('values');
	for (const store of ['articles', 'articleVersions'] as const) {
		const aside = rowAsideName(store, '');
		for (const key of await values.getAllKeys(IDBKeyRange.bound(aside, `${aside}\uffff`)))
			if (goes.articles(key.slice(aside.length))) await values.delete(key);
	}
	for await (const cursor of transaction.objectStore('highlightsBefore').iterate()) {
		// one that names no article goes with all highlights
		const { articleId } = (cursor.value ?? {}) as { articleId?: unknown };
		if (goes.highlights(typeof articleId === 'string' ? articleId : '')) await cursor.delete();
	}
}
