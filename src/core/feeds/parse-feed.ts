import { parseFeed as parseAnyFeed } from 'feedsmith';
import { leadsIntoPrivate } from '../addresses/is-private-host.ts';
import { LIMITS } from '../limits.ts';
import { withoutControls } from '../text/without-controls.ts';
import { checkFeedContent } from './check-content.ts';
import { hasEndlessTag } from './has-endless-tag.ts';
import { mendDate } from './mend-date.ts';
import { mendLanguage } from './mend-language.ts';
import { parseNewsSitemap } from './parse-sitemap.ts';
import { type FeedEntry, type ParsedFeed, UnreadableFeed } from './parsed-feed.ts';
import { cutAtWord, plainText } from './plain-text.ts';
import { type AnyFeed, type RawEntry, type RawFeed, readAnyFeed } from './raw-feed.ts';
import { resolveAddress } from './resolve-address.ts';

const MOST_ENTRIES = 500;
/** What stands for a title where there is none. */
const LONGEST_FIRST_WORDS = 100;

const ENTRY_START = /<(?:item|entry)[\s>]/i;

/**
 * Reads RSS, Atom, RDF, JSON Feed or a news site map, taking them as they come: relative addresses are resolved, markup is taken out, dates are
 * mended; an entry without an address or without any words is left out. Works without a DOM.
 * @param url where the content came from
 * @throws UnreadableFeed
 */
export function parseFeed(content: string, url: string): ParsedFeed {
	const { kind, text } = checkFeedContent(content);
	if (kind === 'news-sitemap') return parseNewsSitemap(text, url);
	if (kind === 'sitemap-index') throw new UnreadableFeed('nested-sitemaps');
	const parsed = parseKnownFormat(text);
	const raw = readAnyFeed(parsed, url);
	const entries = new Map<string, FeedEntry>();
	for (const each of raw.entries) {
		const entry = mendEntry(each, raw);
		if (entry && !entries.has(entry.id) && !leadsIntoPrivate(url, entry.url)) entries.set(entry.id, entry);
	}
	return {
		title: cutAtWord(plainText(raw.title ?? ''), LIMITS.feedTitle) || cutAtWord(new URL(url).host, LIMITS.feedTitle),
		siteUrl: resolveAddress(raw.siteUrl, url),
		format: parsed.format,
		entries: [...entries.values()],
	};
}

function parseKnownFormat(content: string): AnyFeed {
	const feed = parseOrNull(content) ?? parseOrNull(withoutBrokenEntries(content));
	if (feed) return feed;
	throw new UnreadableFeed(content.startsWith('{') ? 'data-no-feed' : 'broken-feed');
}

function parseOrNull(content: string): AnyFeed | null {
	if (!content.startsWith('{') && hasEndlessTag(content)) return null;
	try {
		return parseAnyFeed(content, { maxItems: MOST_ENTRIES });
	} catch {
		return null;
	}
}

/** The feed with those of its entries that can be read by themselves: one with broken mark-up, or cut off, spoils no others. */
function withoutBrokenEntries(content: string): string {
	const [rootTag = '', root = ''] = /^<([\w:-]+)[^>]*>/.exec(content) ?? [];
	const head = content.slice(0, Math.max(0, content.search(ENTRY_START)));
	const isInChannel = /<channel[\s>]/i.test(head) && !/<\/channel>/i.test(head);
	const tail = `${isInChannel ? '</channel>' : ''}</${root}>`;
	const readable = wholeEntries(content).filter(
		(entry) => parseOrNull(`${rootTag}${isInChannel ? '<channel>' : ''}${entry}${tail}`) !== null,
	);
	return readable.length > 0 ? head + readable.join('') + tail : '';
}

/** What stands from the beginning of an entry to its end, in one pass. */
function wholeEntries(content: string): string[] {
	const lower = content.toLowerCase();
	const entries: string[] = [];
	let from = 0;
	while (entries.length < MOST_ENTRIES) {
		const start = lower.slice(from).search(ENTRY_START);
		if (start < 0) break;
		const name = lower.startsWith('<item', from + start) ? 'item' : 'entry';
		const end = lower.indexOf(`</${name}>`, from + start);
		if (end < 0) break;
		entries.push(content.slice(from + start, end + name.length + 3));
		from = end + name.length + 3;
	}
	return entries;
}

function mendEntry(raw: RawEntry, feed: RawFeed): FeedEntry | null {
	const base = resolveAddress(raw.base, feed.base) ?? feed.base;
	const url = firstOf(raw.links, (link) => resolveAddress(link, base));
	const texts = raw.texts.map((text) => plainText(text ?? ''));
	const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
	const title = cutAtWord(plainText(raw.title ?? ''), LIMITS.title) || cutAtWord(longest, LONGEST_FIRST_WORDS);
	if (!url || !title) return null;
	return {
		id: guidOf(raw.id) ?? url,
		url,
		title,
		summary: longest === title ? '' : cutAtWord(longest, LIMITS.feedSummary),
		publishedAt: firstOf(raw.dates, mendDate),
		authors: [...new Set(raw.authors.map((author) => plainText(author ?? '')).filter(isName))].slice(0, LIMITS.authors),
		language: mendLanguage(raw.language) ?? mendLanguage(feed.language),
	};
}

/** The publisher's name for an entry; null where there is none, or one that is longer than a name may be. */
function guidOf(raw = ''): string | null {
	const guid = withoutControls(raw).trim();
	return guid !== '' && guid.length <= LIMITS.guid ? guid : null;
}

function isName(text: string): boolean {
	return text !== '' && text.length <= LIMITS.name;
}

/** The first that can be read. */
function firstOf(raw: (string | undefined)[], read: (text: string) => string | null): string | null {
	for (const text of raw) {
		const value = text?.trim() ? read(text.trim()) : null;
		if (value !== null) return value;
	}
	return null;
}
