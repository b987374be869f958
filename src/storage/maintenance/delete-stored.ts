import { siteOfArticle } from '../../core/addresses/identity.ts';
import type { ArticleId } from '../../core/article.ts';
import type { StoredKind } from '../../core/retention/kept-use.ts';
import { COVERAGE_STORES, deleteCoverage } from '../coverage/coverage.ts';
import { type Database, writeAtOnce } from '../database.ts';
import { buryHighlight, HIGHLIGHT_STORES } from '../highlights/highlight-rows.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';

/** Deletes all of one kind. Articles with highlights stay as long as these do. */
export function deleteKind(db: Database, kind: StoredKind, now: Date): Promise<void> {
	return deleteWhere(db, now, {
		articles: () => kind === 'articles',
		coverage: () => kind === 'coverage',
		highlights: () => kind === 'highlights',
	});
}

/** Deletes all that was kept of a site: its articles, what was found in them, its reports among the coverage, and highlights. */
export function deleteSite(db: Database, site: string, now: Date): Promise<void> {
	const isOfSite = (id: ArticleId) => siteOfArticle(id) === site;
	return deleteWhere(db, now, { articles: isOfSite, coverage: isOfSite, highlights: isOfSite });
}

/** Which rows go, by the article they belong to. */
type Choice = Record<StoredKind, (id: ArticleId) => boolean>;

async function deleteWhere(db: Database, now: Date, goes: Choice): Promise<void> {
	await writeAtOnce(db, ['articles', 'analyses', ...HIGHLIGHT_STORES, ...COVERAGE_STORES], async (transaction) => {
		const highlights = transaction.objectStore('highlights');
		const writer = await ReplicaWriter.open(transaction, now);
		for await (const cursor of highlights.index('articleId').iterate()) {
			if (goes.highlights(String(cursor.key))) await buryHighlight(transaction, writer, String(cursor.primaryKey));
		}
		await writer.close();
		const coverage = transaction.objectStore('coverage');
		const gone = new Set((await coverage.getAllKeys()).filter((id) => goes.coverage(id)));
		let isAnyGone = false;
		for (const id of await transaction.objectStore('articles').getAllKeys()) {
			if (!goes.articles(id) || (await highlights.index('articleId').count(id)) > 0) continue;
			for (const store of ['articles', 'analyses', 'identities'] as const)
				await transaction.objectStore(store).delete(id);
			gone.add(id);
			isAnyGone = true;
		}
		for (const id of gone) {
			const entry = await coverage.get(id);
			if (entry) await deleteCoverage(transaction, [entry]);
		}
		if (isAnyGone) await transaction.objectStore('libraryIndex').clear();
	});
}
