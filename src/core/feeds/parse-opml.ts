import { parseOpml as parseOutlines } from 'feedsmith';
import { checkOpmlContent } from './check-content.ts';
import { UnreadableFeed } from './parsed-feed.ts';
import { plainText } from './plain-text.ts';
import { resolveAddress } from './resolve-address.ts';

/** A feed that a list names. */
export interface ListedFeed {
	url: string;
	/** Never empty: the host, where the list has no title. */
	title: string;
	siteUrl: string | null;
}

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOutlines>['body']>['outlines']>[number];

const MOST_FEEDS = 2_000;
const DEEPEST = 20;

/**
 * Reads the feeds of an OPML file, those in its folders too, each once.
 * @throws UnreadableFeed with a sentence for the reader
 */
export function parseOpml(content: string): ListedFeed[] {
	const feeds = new Map<string, ListedFeed>();
	const read = (outlines: Outline[], depth: number) => {
		for (const outline of outlines) {
			const feed = listedFeed(outline);
			if (feed && !feeds.has(feed.url) && feeds.size < MOST_FEEDS) feeds.set(feed.url, feed);
			if (depth < DEEPEST) read(outline.outlines ?? [], depth + 1);
		}
	};
	read(parseBody(checkOpmlContent(content)), 0);
	if (feeds.size === 0) throw new UnreadableFeed('This list names no feeds.');
	return [...feeds.values()];
}

function parseBody(content: string): Outline[] {
	try {
		return parseOutlines(content).body?.outlines ?? [];
	} catch {
		throw new UnreadableFeed('This list of feeds is too broken to be read.');
	}
}

function listedFeed({ xmlUrl, htmlUrl, title, text }: Outline): ListedFeed | null {
	const url = webAddress(xmlUrl);
	if (!url) return null;
	return { url, title: plainText(title ?? text ?? '') || new URL(url).host, siteUrl: webAddress(htmlUrl) };
}

function webAddress(raw = ''): string | null {
	// "feed:" stands before an address or in place of its "http:"
	const address = raw
		.trim()
		.replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
		.replace(/^feed:/i, 'http:');
	return resolveAddress(address);
}
