import type { Article, ExtractedArticle } from '../article.ts';
import { resolveAddress } from '../feeds/resolve-address.ts';
import { isBorrowedName, type KnownOutlets } from '../outlets/known-outlets.ts';
import { hostOf } from './host-of.ts';
import { chooseCanonical } from './identity.ts';

/**
 * The article of a page as its own site's: under its own address, without user name or password, and under the name of its host where it
 * takes a name that is another's.
 * @param url where it was shown, as the browser says
 */
export function ownArticle({ article, declared }: ExtractedArticle, url: string, known: KnownOutlets): Article {
	const host = hostOf(url);
	const isBorrowed = article.publisher !== null && host !== '' && isBorrowedName(article.publisher, host, known);
	return {
		...article,
		url: resolveAddress(url) ?? url,
		canonicalUrl: resolveAddress(chooseCanonical(url, declared) ?? undefined),
		publisher: isBorrowed ? host : article.publisher,
	};
}
