import { parseFeed as parseAnyFeed } from 'feedsmith';
import { hostOf } from '../addresses/host-of.ts';
import { leadsIntoPrivate } from '../addresses/is-private-host.ts';
import { FEED_TAIL } from '../languages/en/feed-phrases.ts';
import { LIMITS } from '../limits.ts';
import { LOOK_UP_HOSTS } from '../look-ups/look-up-source.ts';
import { parseByline } from '../metadata/byline.ts';
import { foldCase } from '../text/fold-case.ts';
import { withoutControls } from '../text/without-controls.ts';
import { checkFeedContent } from './check-content.ts';
import { compareTimes } from './compare-times.ts';
import { hasEndlessTag } from './has-endless-tag.ts';
import { withKnownElements } from './known-elements.ts';
import { mendDate } from './mend-date.ts';
import { mendLanguage } from './mend-language.ts';
import { parseNewsSitemap } from './parse-sitemap.ts';
import { type FeedEntry, type ParsedFeed, UnreadableFeed } from './parsed-feed.ts';
import { cutAtWord, plainText } from './plain-text.ts';
import { type AnyFeed, type RawEntry, type RawFeed, readAnyFeed } from './raw-feed.ts';
import { resolveAddress } from './resolve-address.ts';

/** Entries that are kept: the newest, wherever they stand. */
const MOST_ENTRIES = 500;
/** Minutes. */
const A_YEAR = 525_600;
/** What stands for a title where there is none. */
const LONGEST_FIRST_WORDS = 100;

const ENTRY_START = /<(?:item|entry)[\s>]/i;
/** References that were escaped once more than they should have been. */
const ESCAPED_AGAIN = /&(?:amp|quot|apos|nbsp|#x?[\da-f]{1,6});/i;

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
	return {
		title: cutAtWord(plainText(raw.title ?? ''), LIMITS.feedTitle) || cutAtWord(new URL(url).host, LIMITS.feedTitle),
		siteUrl: resolveAddress(raw.siteUrl, url),
		language: mendLanguage(raw.language),
		format: parsed.format,
		interval: raw.interval !== undefined && raw.interval > 0 ? Math.ceil(Math.min(raw.interval, A_YEAR)) : null,
		entries: entriesOf(raw, url),
	};
}

function entriesOf(raw: RawFeed, url: string): FeedEntry[] {
	const entries = new Map<string, FeedEntry>();
	for (const each of newestOf(raw.entries)) {
		const entry = mendEntry(each, raw);
		if (!entry || leadsIntoPrivate(url, entry.url)) continue;
		// one publisher's name for two addresses is a slip of the software
		const key = `${entry.id} ${entry.url}`;
		const known = entries.get(key);
		if (!known || compareTimes(known.publishedAt, entry.publishedAt) < 0) entries.set(key, entry);
	}
	return [...entries.values()];
}

/** The newest entries in the feed's order; of those without a date the first. */
function newestOf(raw: readonly RawEntry[]): readonly RawEntry[] {
	if (raw.length <= MOST_ENTRIES) return raw;
	const dated = raw.map((entry, place) => ({ place, date: firstOf(entry.dates, mendDate) }));
	const newest = dated.sort((a, b) => compareTimes(b.date, a.date) || a.place - b.place).slice(0, MOST_ENTRIES);
	const kept = new Set(newest.map(({ place }) => place));
	return raw.filter((_, place) => kept.has(place));
}

function parseKnownFormat(content: string): AnyFeed {
	if (content.startsWith('{')) {
		const feed = parseOrNull(content);
		if (feed) return feed;
		throw new UnreadableFeed('data-no-feed');
	}
	const xml = withKnownElements(content);
	const feed = parseOrNull(xml);
	const written = wholeEntries(xml);
	if (feed && countEntries(feed) >= written.length) return feed;
	const mended = parseOrNull(withoutBrokenEntries(xml, written));
	const best = mended && (!feed || countEntries(mended) > countEntries(feed)) ? mended : feed;
	if (best) return best;
	throw new UnreadableFeed('broken-feed');
}

function parseOrNull(content: string): AnyFeed | null {
	if (!content.startsWith('{') && hasEndlessTag(content)) return null;
	try {
		return parseAnyFeed(content, { maxItems: LIMITS.feedEntries });
	} catch {
		return null;
	}
}

function countEntries(parsed: AnyFeed): number {
	return (parsed.format === 'atom' ? parsed.feed.entries : parsed.feed.items)?.length ?? 0;
}

/** The feed with those of its entries that can be read by themselves: one with broken mark-up, or cut off, spoils no others. */
function withoutBrokenEntries(content: string, entries: readonly string[]): string {
	const [rootTag = '', root = ''] = /^<([\w:-]+)[^>]*>/.exec(content) ?? [];
	const head = content.slice(0, Math.max(0, content.search(ENTRY_START)));
	const isInChannel = /<channel[\s>]/i.test(head) && !/<\/channel>/i.test(head);
	const tail = `${isInChannel ? '</channel>' : ''}</${root}>`;
	const readable = entries.filter(
		(entry) => parseOrNull(`${rootTag}${isInChannel ? '<channel>' : ''}${entry}${tail}`) !== null,
	);
	return readable.length > 0 ? head + readable.join('') + tail : '';
}

/** What stands from the beginning of an entry to its end, in one pass. */
function wholeEntries(content: string): string[] {
	const lower = foldCase(content);
	const entries: string[] = [];
	let from = 0;
	while (entries.length < LIMITS.feedEntries) {
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
	const isGoogles = url !== null && hostOf(url) === LOOK_UP_HOSTS['google-news'];
	const texts = raw.texts.map((text) => plainText(text ?? '').replace(FEED_TAIL, ''));
	// Google News lists other outlets' headlines there
	const longest = isGoogles ? '' : texts.reduce((best, text) => (text.length > best.length ? text : best), '');
	const outlet = cutAtWord(plainText(raw.outlet ?? ''), LIMITS.name);
	const title =
		cutAtWord(withoutOutlet(titleText(raw.title ?? ''), outlet), LIMITS.title) ||
		cutAtWord(longest, LONGEST_FIRST_WORDS);
	if (!url || !title) return null;
	return {
		id: guidOf(raw.id) ?? url,
		url,
		title,
		summary: longest === title ? '' : cutAtWord(longest, LIMITS.feedSummary),
		publishedAt: firstOf(raw.dates, mendDate),
		authors: [...new Set(raw.authors.flatMap((author) => namesIn(author ?? '')))].slice(0, LIMITS.authors),
		outlet: outlet || null,
		language: mendLanguage(raw.language) ?? mendLanguage(feed.language),
	};
}

/** A headline as its reader is to see it, though its references were escaped twice over. */
function titleText(html: string): string {
	const text = plainText(html);
	return ESCAPED_AGAIN.test(text) ? plainText(text) : text;
}

/** Feeds that gather others' news put the outlet behind each headline. */
function withoutOutlet(title: string, outlet: string): string {
	const ending = ` - ${outlet}`;
	return outlet !== '' && title.endsWith(ending) ? title.slice(0, -ending.length) : title;
}

/** The persons of an author's field, or what it says where it names none. */
function namesIn(written: string): string[] {
	const text = plainText(written);
	const { authors } = parseByline(text);
	return authors.length > 0 ? authors : isName(text) ? [text] : [];
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
