import { parseFeed as parseAnyFeed } from 'feedsmith';
import { checkFeedContent } from './check-content.ts';
import { mendDate } from './mend-date.ts';
import { type FeedEntry, type ParsedFeed, UnreadableFeed } from './parsed-feed.ts';
import { cutAtWord, plainText } from './plain-text.ts';
import { type AnyFeed, type RawEntry, type RawFeed, readAnyFeed } from './raw-feed.ts';
import { resolveAddress } from './resolve-address.ts';

const MOST_ENTRIES = 500;
const LONGEST_TITLE = 500;
const LONGEST_SUMMARY = 4_000;

/**
 * Reads RSS, Atom, RDF or JSON Feed, taking them as they come: relative addresses are resolved, markup is taken out, dates are
 * mended; an entry without an address or a title is left out. Works without a DOM.
 * @param url where the content came from
 * @throws UnreadableFeed with a sentence for the reader
 */
export function parseFeed(content: string, url: string): ParsedFeed {
	const parsed = parseKnownFormat(checkFeedContent(content));
	const raw = readAnyFeed(parsed, url);
	const entries = new Map<string, FeedEntry>();
	for (const each of raw.entries) {
		const entry = mendEntry(each, raw);
		if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
	}
	return {
		title: cutAtWord(plainText(raw.title ?? ''), LONGEST_TITLE) || new URL(url).host,
		siteUrl: resolveAddress(raw.siteUrl, url),
		format: parsed.format,
		entries: [...entries.values()],
	};
}

function parseKnownFormat(content: string): AnyFeed {
	const options = { maxItems: MOST_ENTRIES };
	try {
		return parseAnyFeed(content, options);
	} catch {
		try {
			return parseAnyFeed(closeEarly(content), options);
		} catch {
			const kind = content.startsWith('{') ? 'data that is not a feed' : 'a feed too broken to be read';
			throw new UnreadableFeed(`This address gives ${kind}.`);
		}
	}
}

/** Ends a feed after its last whole entry: what was cut off on the way has good entries still. */
function closeEarly(content: string): string {
	const end = Math.max(content.lastIndexOf('</item>'), content.lastIndexOf('</entry>'));
	if (end < 0) return content;
	const whole = content.slice(0, content.indexOf('>', end) + 1);
	const root = /^<([\w:-]+)/.exec(content)?.[1] ?? '';
	return `${whole}${/rss$/i.test(root) ? '</channel>' : ''}</${root}>`;
}

function mendEntry(raw: RawEntry, feed: RawFeed): FeedEntry | null {
	const base = resolveAddress(raw.base, feed.base) ?? feed.base;
	const url = firstOf(raw.links, (link) => resolveAddress(link, base));
	const title = cutAtWord(plainText(raw.title ?? ''), LONGEST_TITLE);
	if (!url || !title) return null;
	const texts = raw.texts.map((text) => plainText(text ?? ''));
	const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
	return {
		id: raw.id?.trim() || url,
		url,
		title,
		summary: longest === title ? '' : cutAtWord(longest, LONGEST_SUMMARY),
		publishedAt: firstOf(raw.dates, mendDate),
		authors: [...new Set(raw.authors.map((author) => plainText(author ?? '')).filter((author) => author !== ''))],
		language: mendLanguage(raw.language) ?? mendLanguage(feed.language),
	};
}

/** The first that can be read. */
function firstOf(raw: (string | undefined)[], read: (text: string) => string | null): string | null {
	for (const text of raw) {
		const value = text?.trim() ? read(text.trim()) : null;
		if (value !== null) return value;
	}
	return null;
}

function mendLanguage(raw: string | undefined): string | null {
	try {
		return (raw && Intl.getCanonicalLocales(raw.trim().replaceAll('_', '-'))[0]) || null;
	} catch {
		return null;
	}
}
