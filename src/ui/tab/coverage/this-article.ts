import { hostOf } from '../../../core/addresses/host-of.ts';
import type { StoryArticle } from '../../../core/coverage/outlet-coverage.ts';
import type { ArticleView } from '../../../messages/tabs.ts';

/** The article being read, as one of its story. */
export function thisArticle({ articleId, article }: Pick<ArticleView, 'articleId' | 'article'>): StoryArticle {
	return {
		id: articleId,
		url: article.url,
		title: article.title,
		outlet: article.publisher ?? hostOf(article.url),
		via: null,
		country: null,
		publishedAt: article.publishedAt,
		agency: article.agency,
		source: 'library',
		origin: articleId,
		topics: [],
	};
}
