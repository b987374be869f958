import type { ArticleId } from '../../core/article.ts';
import { articleNoteId, headlinePassage, isArticleNote } from '../../core/highlights/article-note.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import { Failure } from '../../core/problem.ts';
import { findArticle } from '../../storage/articles/articles.ts';
import {
	changeHighlight,
	deleteHighlight,
	highlightsOfArticle,
	keepHighlight,
} from '../../storage/highlights/highlights.ts';
import { citedArticle } from '../highlights/save-highlight.ts';
import type { Clock, Library } from '../state/ports.ts';

interface NoteArticlePorts {
	clock: Clock;
	library: Library;
}

/**
 * Keeps the reader's note on a whole article: a highlight of its headline, made with the first words and gone with the last, where it has no tags.
 * @throws Failure where nothing is kept of the article
 */
export async function noteArticle(
	{ clock, library }: NoteArticlePorts,
	articleId: ArticleId,
	note: string,
): Promise<Highlight | undefined> {
	const db = await library.database();
	const now = clock.now().toISOString();
	const highlights = await highlightsOfArticle(db, articleId);
	const kept = highlights.find(isArticleNote);
	if (kept && note.trim() === '' && (kept.tags ?? []).length === 0) return deleteHighlight(db, kept.id, now);
	if (kept) return changeHighlight(db, kept.id, { note }, now);
	if (note.trim() === '') return undefined;
	const stored = await findArticle(db, articleId);
	const [first] = highlights;
	const head = stored
		? {
				articleId: stored.id,
				url: stored.article.canonicalUrl ?? stored.article.url,
				articleTitle: stored.article.title,
				outlet: stored.article.publisher,
				cited: citedArticle(stored.article, stored.firstOpenedAt ?? now),
			}
		: first;
	if (!head) throw new Failure({ code: 'highlight-gone' });
	const { url, articleTitle, outlet, cited } = head;
	return keepHighlight(db, {
		id: articleNoteId(head.articleId),
		articleId: head.articleId,
		url,
		articleTitle,
		outlet,
		...headlinePassage(articleTitle),
		colour: 'yellow',
		note,
		...(cited && { cited }),
		createdAt: now,
		modifiedAt: now,
	});
}
