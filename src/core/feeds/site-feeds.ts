import { leadsIntoPrivate } from '../addresses/is-private-host.ts';
import { LIMITS } from '../limits.ts';
import type { ListedFeed } from './parse-opml.ts';
import { cutAtWord, plainText } from './plain-text.ts';
import { resolveAddress } from './resolve-address.ts';

/** Feed links stand in a page's head; what comes later is not looked at. Code units. */
const LONGEST_HEAD = 500_000;
const MOST_SITEMAPS = 20;

const LINK = /<(link|a|base)\b(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
/** A name is looked for from its first letter only, so that a long one without a value is read once. */
const ATTRIBUTE = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const FEED_TYPE = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+(?:xml|json)/i;
/** Said of feeds, and of much else. */
const LOOSE_TYPE = /^(?:text|application)\/(?:xml|json)\b/i;
const FEED_WORDS = /\b(?:rss|atom|feeds?|rdf)\b/i;
/** Addresses of feeds that a page only links to. */
const FEED_ADDRESS = /(?:\/(?:feed|rss|atom)\/?|\.(?:rss|atom|rdf)|\/(?:rss|atom|feed|index)\.xml)$/i;
/** What readers say to articles is no news. */
const COMMENTS = /\bcomments?\b/i;
/** Where feeds stand that no page names, the commonest first. */
const USUAL_PATHS = ['/feed', '/rss.xml', '/rss', '/feed.xml', '/atom.xml'];

/**
 * The feeds that a page's HTML names (`link rel=alternate`, else links in its text), none of them in a private network unless the page is in one,
 * those of comments last. Read without a DOM, which a service worker has not.
 * @param url where the page came from
 */
export function feedsNamedByHtml(html: string, url: string): ListedFeed[] {
	const named = new Map<string, ListedFeed>();
	const linked = new Map<string, ListedFeed>();
	let base = url;
	for (const [tag, element = ''] of withoutComments(html.slice(0, LONGEST_HEAD)).matchAll(LINK)) {
		const attributes = attributesOf(tag);
		if (/^base$/i.test(element)) {
			base = resolveAddress(attributes.href, url) ?? base;
			continue;
		}
		const isNamed = /^link$/i.test(element) && namesFeed(attributes);
		const feeds = isNamed ? named : linked;
		if (!isNamed && !(/^a$/i.test(element) && FEED_ADDRESS.test((attributes.href ?? '').split(/[?#]/)[0] ?? '')))
			continue;
		const address = resolveAddress(attributes.href, base);
		if (!address || feeds.has(address) || leadsIntoPrivate(url, address)) continue;
		if (feeds.size === LIMITS.links) continue;
		const title =
			cutAtWord(attributes.title ?? '', LIMITS.feedTitle) || cutAtWord(new URL(address).host, LIMITS.feedTitle);
		feeds.set(address, { url: address, title, siteUrl: url });
	}
	const feeds = [...(named.size > 0 ? named : linked).values()];
	const isOfComments = ({ url: address, title }: ListedFeed) =>
		Number(COMMENTS.test(title) || COMMENTS.test(new URL(address).pathname));
	return feeds.sort((a, b) => isOfComments(a) - isOfComments(b));
}

/** Addresses of a site at which a feed may stand that none of its pages names. */
export function usualFeedAddresses(url: string): string[] {
	return USUAL_PATHS.flatMap((path) => resolveAddress(path, url) ?? []);
}

function namesFeed({ rel = '', type = '', title = '', href = '' }: Record<string, string | undefined>): boolean {
	const isFeed = /(?:^|\s)feed(?:\s|$)/i.test(rel);
	if (!isFeed && !/(?:^|\s)alternate(?:\s|$)/i.test(rel)) return false;
	return isFeed || FEED_TYPE.test(type) || (LOOSE_TYPE.test(type) && (FEED_WORDS.test(title) || FEED_WORDS.test(href)));
}

/** What stands in a comment is not offered to anybody. In one pass. */
function withoutComments(html: string): string {
	let kept = '';
	let from = 0;
	for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
		const end = html.indexOf('-->', at + 4);
		if (end < 0) break;
		kept += html.slice(from, at);
		from = end + 3;
	}
	return kept + html.slice(from);
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
