import type { Article, ArticleId, Quote } from '../../article.ts';
import type { CoverageDocument } from '../coverage-document.ts';

/** An article as it is compared with others of its story. */
export interface ComparedArticle {
	id: ArticleId;
	url: string;
	outlet: string;
	title: string;
	/** The whole text, or a feed's summary. */
	text: string;
	isSummary: boolean;
	/** What is said in it, where it was analysed. */
	quotes: Quote[];
}

/** An opened article. */
export function wholeArticle(id: ArticleId, article: Article, outlet: string, quotes: Quote[]): ComparedArticle {
	const { title, text } = article;
	return { id, url: article.canonicalUrl ?? article.url, outlet, title, text, isSummary: false, quotes };
}

/** An entry of a feed. Its title tells as much as its summary, and is compared with it. */
export function feedEntry({ id, url, outlet, title, text }: CoverageDocument): ComparedArticle {
	return { id, url, outlet, title, text: `${title}\n${text}`, isSummary: true, quotes: [] };
}
