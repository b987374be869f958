import { normaliseUrl, siteOfArticle } from '../addresses/identity.ts';
import { siteOfAddress } from '../addresses/site-of.ts';
import type { ArticleId } from '../article.ts';
import { LOOK_UP_NAMES, type LookUpSource } from '../look-ups/look-up-source.ts';

/** Who says something of an article, where that is not the article's own site. */
export interface Voice {
	/** As the reader knows it: the feed's title, "GDELT". */
	name: string;
	/** The feed's address, or who was asked. */
	source: string;
}

/** What is known of an article, and by whom. */
export interface SaidEntry {
	id: ArticleId;
	document: { outlet: string };
	/** Null: its own site says so. Missing in what was stored before this was noted. */
	saidBy?: Voice | null;
	isOpened: boolean;
	feeds: readonly string[];
	foundBy?: readonly LookUpSource[];
}

/**
 * Whether a feed speaks for the site of an article: it is of that site, or the directory of outlets says that it is that outlet's.
 * @param directory sites by the addresses of their feeds (`normaliseUrl`)
 */
export function isOwnFeed(feedUrl: string, id: ArticleId, directory: ReadonlyMap<string, string>): boolean {
	const site = siteOfArticle(id);
	return site !== '' && (siteOfAddress(feedUrl) === site || directory.get(normaliseUrl(feedUrl)) === site);
}

/** Who says what is known of an article; null where that is its own site. */
export function voiceOf({ id, document, saidBy, isOpened, feeds, foundBy = [] }: SaidEntry): Voice | null {
	if (isOpened) return null;
	if (saidBy !== undefined) return saidBy;
	const site = siteOfArticle(id);
	const [feed] = feeds;
	if (feeds.some((url) => siteOfAddress(url) === site)) return null;
	if (feed) return { name: document.outlet, source: feed };
	const [source] = foundBy;
	return source ? { name: LOOK_UP_NAMES[source], source } : null;
}

/**
 * Whether something new that is said of an article takes the place of what is known of it. The outlet's own words win over others'
 * whichever came first; of others, who spoke first is heard until they bring it no more.
 */
export function replacesWords(known: SaidEntry, saidBy: Voice | null): boolean {
	if (known.isOpened) return false;
	if (saidBy === null) return true;
	const voice = voiceOf(known);
	if (voice === null) return false;
	const sources: readonly string[] = [...known.feeds, ...(known.foundBy ?? [])];
	return voice.source === saidBy.source || !sources.includes(voice.source);
}
