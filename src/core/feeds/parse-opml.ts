import { LIMITS } from '../limits.ts';
import { decodeReferences } from '../text/character-references.ts';
import { checkOpmlContent } from './check-content.ts';
import { feedAddress } from './feed-address.ts';
import { UnreadableFeed } from './parsed-feed.ts';
import { cutAtWord, plainText } from './plain-text.ts';
import { resolveAddress } from './resolve-address.ts';

/** A feed that a list names. */
export interface ListedFeed {
	url: string;
	/** Never empty: the host, where the list has no title. */
	title: string;
	siteUrl: string | null;
	/** The folders it stands in, from the outermost; missing where it stands in none. */
	folders?: string[];
}

/** What begins at "<" and holds no outlines of the list: skipped to its end. */
const SKIPPED: readonly (readonly [opening: string, closing: string])[] = [
	['<!--', '-->'],
	['<![CDATA[', ']]>'],
];
const OUTLINE = /<(?:[\w-]+:)?outline(?=[\s/>])/iy;
/** What stands in a tag: an attribute with its value, a name without one, or a sign that makes no sense there. */
const PART = /\s*(?:([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?|["'=]|\/(?!>))/y;

/**
 * Reads the feeds of an OPML file, those in its folders too, each once. Outlines are read as they come: folders may be as deep as they
 * like, and of a file that was cut off everything whole is read.
 * @throws UnreadableFeed
 */
export function parseOpml(content: string): ListedFeed[] {
	if (content.length > LIMITS.opml) throw new UnreadableFeed('feed-list-too-large');
	const xml = checkOpmlContent(content);
	const feeds = new Map<string, ListedFeed>();
	/** Titles of the outlines that are open; of feeds null. */
	const open: (string | null)[] = [];
	for (let at = xml.indexOf('<'); at >= 0 && feeds.size < LIMITS.opmlFeeds; ) {
		const { attributes, end } = readTag(xml, at);
		const feed = attributes && listedFeed(attributes);
		if (feed && !feeds.has(feed.url)) {
			const folders = open.slice(0, MOST_FOLDERS).filter((title) => title !== null);
			feeds.set(feed.url, folders.length > 0 ? { ...feed, folders } : feed);
		}
		if (attributes && !isClosed(xml, end)) open.push(feed ? null : titleOf(attributes) || null);
		else if (isClosing(xml, at)) open.pop();
		at = xml.indexOf('<', end);
	}
	if (feeds.size === 0) throw new UnreadableFeed('feed-list-empty');
	return [...feeds.values()];
}

/** Folders within folders that are kept. */
const MOST_FOLDERS = 10;
const SELF_CLOSING = /\s*\/>/y;
const CLOSING = /<\/(?:[\w-]+:)?outline(?=[\s>])/iy;

type Attributes = ReadonlyMap<string, string>;

/** What stands at a "<": the attributes where it is an outline, and where to go on. */
function readTag(xml: string, at: number): { attributes: Attributes | null; end: number } {
	for (const [opening, closing] of SKIPPED) {
		if (!xml.startsWith(opening, at)) continue;
		const end = xml.indexOf(closing, at + opening.length);
		return { attributes: null, end: end < 0 ? xml.length : end + closing.length };
	}
	OUTLINE.lastIndex = at;
	if (!OUTLINE.test(xml)) return { attributes: null, end: at + 1 };
	const attributes = new Map<string, string>();
	PART.lastIndex = OUTLINE.lastIndex;
	let end = OUTLINE.lastIndex;
	for (let found = PART.exec(xml); found; found = PART.exec(xml)) {
		const [, name, double, single] = found;
		const value = double ?? single;
		if (name !== undefined && value !== undefined) attributes.set(name.toLowerCase(), value);
		end = PART.lastIndex;
	}
	return { attributes, end };
}

function listedFeed(attributes: Attributes): ListedFeed | null {
	const isFeed = /^(?:rss|atom|feed)$/i.test(attributes.get('type') ?? '');
	// lists of OPML 1.0 name the address "url", which of other outlines is a page
	const url = addressOf(attributes.get('xmlurl') ?? (isFeed ? attributes.get('url') : undefined));
	if (!url) return null;
	const title = titleOf(attributes);
	const siteUrl = resolveAddress(decodeReferences(attributes.get('htmlurl') ?? ''));
	return { url, title: title || cutAtWord(new URL(url).host, LIMITS.feedTitle), siteUrl };
}

function titleOf(attributes: Attributes): string {
	return cutAtWord(plainText(attributes.get('title')?.trim() || attributes.get('text') || ''), LIMITS.feedTitle);
}

/** Whether a tag whose attributes end there closes itself. */
function isClosed(xml: string, end: number): boolean {
	SELF_CLOSING.lastIndex = end;
	return SELF_CLOSING.test(xml);
}

function isClosing(xml: string, at: number): boolean {
	CLOSING.lastIndex = at;
	return CLOSING.test(xml);
}

function addressOf(raw = ''): string | null {
	// "feed:" stands before an address or in place of its "http:"
	const address = decodeReferences(raw)
		.trim()
		.replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
		.replace(/^feed:/i, 'http:');
	return address === '' ? null : feedAddress(address);
}
