import type { Article, ExtractedArticle } from '../article.ts';
import { chooseCanonical } from '../identity.ts';

/**
 * The article of a page as its own site's.
 * @param url where it was shown, as the browser says
 */
export function ownArticle({ article, declared }: ExtractedArticle, url: string): Article {
	return { ...article, url, canonicalUrl: chooseCanonical(url, declared) };
}
