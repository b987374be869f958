import { UnreadableFeed } from './parsed-feed.ts';
import { readProlog } from './read-prolog.ts';

/** What content says it is. */
export type ContentKind = 'feed' | 'json' | 'news-sitemap' | 'sitemap-index';

const KINDS: ReadonlyMap<string, ContentKind> = new Map([
	['rss', 'feed'],
	['feed', 'feed'],
	['rdf', 'feed'],
	['channel', 'feed'],
	['entry', 'feed'],
	['urlset', 'news-sitemap'],
	['sitemapindex', 'sitemap-index'],
]);
/** What some servers print before a feed (warnings of their own programs) is skipped up to this many code units. */
const LONGEST_PREFACE = 4_096;

/**
 * Makes sure that content can be given to a parser: it is a feed or a site map, and it declares no entities, which could name files
 * or grow without bound (https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing).
 * @returns what it is, and the content from its first mark-up on, without a document type
 * @throws UnreadableFeed
 */
export function checkFeedContent(content: string): { kind: ContentKind; text: string } {
	const text = content.replace(/^[\uFEFF\s\0]+/, '');
	if (text === '') throw new UnreadableFeed('empty-answer');
	if (text.startsWith('{')) return { kind: 'json', text };
	const { root, xml } = readXml(text);
	const kind = KINDS.get(root);
	// a site map quotes no articles: entities that are declared further in are declared all the same
	if (kind?.includes('sitemap') && /<!entity\s/i.test(xml)) throw entities();
	if (kind) return { kind, text: xml };
	if (root === 'html' || /^<(?:html|body|div|head)\b/i.test(text)) {
		throw new UnreadableFeed('web-page');
	}
	if (root === 'opml') throw new UnreadableFeed('feed-list');
	throw new UnreadableFeed('no-feed');
}

/**
 * The same for an OPML file.
 * @throws UnreadableFeed
 */
export function checkOpmlContent(content: string): string {
	const { root, xml } = readXml(content.replace(/^[\uFEFF\s\0]+/, ''));
	if (root !== 'opml') throw new UnreadableFeed('no-feed-list');
	return xml;
}

/** The name of the root element in lower case without its prefix, and the XML from there on. */
function readXml(text: string): { root: string; xml: string } {
	const begin = /<(?:\?xml|!doctype|!--|(?:\w+:)?(?:rss|feed|rdf|html|opml|urlset|sitemapindex)\b)/i;
	const at = text.slice(0, LONGEST_PREFACE).search(begin);
	const xml = text.slice(Math.max(0, at));
	const { end, hasSubset } = readProlog(xml);
	const root = /^<(?:[\w-]+:)?([\w-]+)/.exec(xml.slice(end))?.[1]?.toLowerCase() ?? '';
	// in the prolog only: a passage about entities in an article's text is no declaration
	if (hasSubset && root !== 'html') {
		throw entities();
	}
	return { root, xml: xml.slice(end) };
}

function entities(): UnreadableFeed {
	return new UnreadableFeed('own-entities');
}
