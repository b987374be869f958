import { leadsIntoPrivate } from '../addresses/is-private-host.ts';
import { LIMITS } from '../limits.ts';
import type { ListedFeed } from './parse-opml.ts';
import { cutAtWord, plainText } from './plain-text.ts';
import { resolveAddress } from './resolve-address.ts';

/** Feed links stand in a page's head; what comes later is not looked at. Code units. */
const LONGEST_HEAD = 500_000;
const MOST_SITEMAPS = 20;

const LINK = /<link\b(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
/** A name is looked for from its first letter only, so that a long one without a value is read once. */
const ATTRIBUTE = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i;

/**
 * The feeds that a page's HTML names, none of them in a private network unless the page is in one (`link rel=alternate`), read without a DOM, which a service worker has not.
 * @param url where the page came from
 */
export function feedsNamedByHtml(html: string, url: string): ListedFeed[] {
	const feeds = new Map<string, ListedFeed>();
	for (const [tag] of html.slice(0, LONGEST_HEAD).matchAll(LINK)) {
		const { rel, type, href, title } = attributesOf(tag);
		if (!/(?:^|\s)alternate(?:\s|$)/i.test(rel ?? '') || !FEED_TYPE.test(type ?? '')) continue;
		const address = resolveAddress(href, url);
		if (!address || feeds.has(address) || leadsIntoPrivate(url, address)) continue;
		if (feeds.size === LIMITS.links) break;
		const name = cutAtWord(title ?? '', LIMITS.feedTitle) || cutAtWord(new URL(address).host, LIMITS.feedTitle);
		feeds.set(address, { url: address, title: name, siteUrl: url });
	}
	return [...feeds.values()];
}

/**
 * The site maps that a robots.txt names (https://www.sitemaps.org/protocol.html#submit_robots), those named after news first.
 * @param url where it came from
 */
export function sitemapsNamedByRobots(text: string, url: string): ListedFeed[] {
	const addresses = [...text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].flatMap(([, address]) => {
		const resolved = resolveAddress(address, url);
		return resolved && !leadsIntoPrivate(url, resolved) ? [resolved] : [];
	});
	const isNews = (address: string) => Number(/news/i.test(new URL(address).pathname));
	return [...new Set(addresses)]
		.sort((a, b) => isNews(b) - isNews(a))
		.slice(0, MOST_SITEMAPS)
		.map((address) => ({
			url: address,
			title: cutAtWord(new URL(address).pathname.slice(1), LIMITS.feedTitle),
			siteUrl: new URL('/', url).href,
		}));
}

function attributesOf(tag: string): Record<string, string | undefined> {
	return Object.fromEntries(
		[...tag.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
			name.toLowerCase(),
			plainText(values.find((value) => value !== undefined) ?? ''),
		]),
	);
}
