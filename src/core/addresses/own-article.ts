import type { Article, ExtractedArticle } from '../article.ts';
import { resolveAddress } from '../feeds/resolve-address.ts';
import { languageOf } from '../languages/language-of.ts';
import type { KnownOutlets } from '../outlets/known-outlets.ts';
import { ownName } from '../outlets/own-name.ts';
import { hostOf } from './host-of.ts';
import { chooseCanonical } from './identity.ts';

/**
 * The article of a page as its own site's: under its own address, without user name or password, and under the name of its host where it
 * takes a name that is another's; in the language that its text tells.
 * @param url where it was shown, as the browser says
 */
export function ownArticle({ article, declared }: ExtractedArticle, url: string, known: KnownOutlets): Article {
	const host = hostOf(url);
	return {
		...article,
		url: resolveAddress(url) ?? url,
		canonicalUrl: resolveAddress(chooseCanonical(url, declared) ?? undefined),
		publisher: ownName(article.publisher, host, known),
		language: languageTold(article),
	};
}

/** As declared, with its region, unless the text is clearly in another. */
function languageTold({ text, language }: Article): string | null {
	const told = languageOf(text, language);
	return told === null || language?.toLowerCase().split('-')[0] === told ? language : told;
}
