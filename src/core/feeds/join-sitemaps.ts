import type { FeedEntry, ParsedFeed } from './parsed-feed.ts';

/** The site maps of one index as one feed, each article once. Null where there are none. */
export function joinSitemaps(feeds: readonly ParsedFeed[]): ParsedFeed | null {
	const [first] = feeds;
	if (!first) return null;
	const entries = new Map<string, FeedEntry>();
	for (const entry of feeds.flatMap((feed) => feed.entries)) if (!entries.has(entry.id)) entries.set(entry.id, entry);
	return { ...first, entries: [...entries.values()] };
}
