import { rootOf } from '../highlights/popover/unshadowed.ts';

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^application\/json;.*feed/i;

/** The feeds a page names (`link rel=alternate`), each address once, in page order. */
export function findFeedLinks(document: Document, url: string): { url: string; title: string }[] {
	const root = rootOf(document);
	const feeds = new Map<string, { url: string; title: string }>();
	for (const link of root?.querySelectorAll('link[rel~="alternate" i][href]') ?? []) {
		if (!FEED_TYPE.test(link.getAttribute('type')?.trim() ?? '')) continue;
		const href =
			link
				.getAttribute('href')
				?.trim()
				.replace(/^feed:(?:\/\/)?(?=https?:)/, '')
				.replace(/^feed:/, 'https:') ?? '';
		if (!URL.canParse(href, url)) continue;
		const address = new URL(href, url);
		if (!/^https?:$/.test(address.protocol) || feeds.has(address.href)) continue;
		const title = link.getAttribute('title')?.replace(/\s+/g, ' ').trim();
		feeds.set(address.href, { url: address.href, title: title || address.hostname });
	}
	return [...feeds.values()];
}
