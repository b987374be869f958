import type { Article, ExtractedArticle } from '../article.ts';
import { resolveAddress } from '../feeds/resolve-address.ts';
import { chooseCanonical } from '../identity.ts';

/**
 * The article of a page as its own site's; no address of it has a user name or password.
 * @param url where it was shown, as the browser says
 */
export function ownArticle({ article, declared }: ExtractedArticle, url: string): Article {
	const canonicalUrl = resolveAddress(chooseCanonical(url, declared) ?? undefined);
	return { ...article, url: resolveAddress(url) ?? url, canonicalUrl };
}
