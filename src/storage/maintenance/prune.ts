import { NEVER_DELETED } from '../../core/highlights/highlight-record.ts';
import { keepSince, type Retention } from '../../core/retention/retention.ts';
import { COVERAGE_STORES, deleteCoverage } from '../coverage/coverage.ts';
import type { Database, StoredCoverage } from '../database-schema.ts';
import { buryHighlight, HIGHLIGHT_STORES } from '../highlights/highlight-rows.ts';
import { checkHighlight } from '../highlights/highlight-shape.ts';
import { forgetChanges } from '../highlights/undo-change.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { writeAtOnce } from '../write-at-once.ts';

/**
 * Lets go of what is older than the reader wants kept. Articles with highlights stay as long as these do; an article that goes takes
 * its whole text out of the coverage as well.
 */
export async function prune(db: Database, retention: Retention, now: Date): Promise<void> {
	await writeAtOnce(
		db,
		['articles', 'analyses', 'articleVersions', ...HIGHLIGHT_STORES, ...COVERAGE_STORES],
		async (transaction) => {
			await forgetChanges(transaction, now);
			const highlights = transaction.objectStore('highlights');
			const oldHighlights = keepSince(now, retention.highlightDays);
			if (oldHighlights) {
				const writer = await ReplicaWriter.open(transaction, now);
				for await (const cursor of highlights.index('createdAt').iterate(IDBKeyRange.upperBound(oldHighlights))) {
					// what cannot be read has no age
					const { row } = checkHighlight(cursor.value);
					// a note that was written since is as young as it
					// nor do other machines let go of what is too old for this one
					if (row && row.modifiedAt <= oldHighlights) await buryHighlight(transaction, writer, row.id, NEVER_DELETED);
				}
				await writer.close();
			}
			const oldArticles = keepSince(now, retention.articleDays);
			if (oldArticles) {
				const articles = transaction.objectStore('articles').index('lastOpenedAt');
				const coverage = transaction.objectStore('coverage');
				const gone: StoredCoverage[] = [];
				let isAnyGone = false;
				for await (const cursor of articles.iterate(IDBKeyRange.upperBound(oldArticles))) {
					const { id } = cursor.value;
					if ((await highlights.index('articleId').count(id)) > 0) continue;
					const entry = await coverage.get(id);
					if (entry) gone.push(entry);
					for (const store of ['analyses', 'articleVersions', 'identities'] as const)
						await transaction.objectStore(store).delete(id);
					await cursor.delete();
					isAnyGone = true;
				}
				await deleteCoverage(transaction, gone);
				if (isAnyGone) await transaction.objectStore('libraryIndex').clear();
			}
			const oldCoverage = keepSince(now, retention.coverageDays);
			if (oldCoverage) {
				const byDate = transaction.objectStore('coverage').index('datedAt');
				await deleteCoverage(transaction, await byDate.getAll(IDBKeyRange.upperBound(oldCoverage)));
			}
		},
	);
}
