import { checkFeedContent } from './check-content.ts';
import { chooseSitemaps } from './choose-sitemaps.ts';
import { parseFeed } from './parse-feed.ts';
import { parseSitemapIndex } from './parse-sitemap.ts';
import type { ParsedFeed } from './parsed-feed.ts';

/** What a subscribed address gives: articles, or the site maps in which to look for them. */
export type Source = { kind: 'feed'; feed: ParsedFeed } | { kind: 'sitemap-index'; urls: string[] };

/**
 * Reads what a subscribed address gives.
 * @param url where the content came from
 * @throws UnreadableFeed
 */
export function readSource(content: string, url: string): Source {
	const { kind, text } = checkFeedContent(content);
	if (kind !== 'sitemap-index') return { kind: 'feed', feed: parseFeed(content, url) };
	return { kind, urls: chooseSitemaps(parseSitemapIndex(text, url), url).map((map) => map.url) };
}
