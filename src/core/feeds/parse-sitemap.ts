import { XMLParser } from 'fast-xml-parser';
import { leadsIntoPrivate } from '../addresses/is-private-host.ts';
import { LIMITS } from '../limits.ts';
import { compareTimes } from './compare-times.ts';
import { mendDate } from './mend-date.ts';
import { mendLanguage } from './mend-language.ts';
import { type FeedEntry, type ParsedFeed, UnreadableFeed } from './parsed-feed.ts';
import { cutAtWord, plainText } from './plain-text.ts';
import { resolveAddress } from './resolve-address.ts';

/** A site map that an index names. */
export interface ListedSitemap {
	url: string;
	/** ISO 8601, UTC; null where the index does not say. */
	modifiedAt: string | null;
}

interface UrlElement {
	loc?: string;
	lastmod?: string;
	news?: NewsElement | NewsElement[];
}
interface NewsElement {
	publication?: { name?: string; language?: string };
	publication_date?: string;
	title?: string;
}
interface SitemapDocument {
	urlset?: { url?: UrlElement[] };
	sitemapindex?: { sitemap?: UrlElement[] };
}

/** A news site map holds the last two days, at most 1,000 articles (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
const MOST_ENTRIES = 1_000;

/** Only the five entities of XML and numeric ones are replaced; content that declares others never comes here (check-content.ts). */
const PARSER = new XMLParser({
	ignoreAttributes: true,
	removeNSPrefix: true,
	parseTagValue: false,
	isArray: (name) => name === 'url' || name === 'sitemap',
});

/**
 * Reads a news site map (sitemaps.org 0.9 with the sitemap-news 0.9 extension): the newest articles first.
 * @param content checked by `checkFeedContent`
 * @param url where the content came from
 * @throws UnreadableFeed
 */
export function parseNewsSitemap(content: string, url: string): ParsedFeed {
	const elements = listOf(parseXml(content).urlset?.url);
	const articles = elements.flatMap((element) => {
		const news = Array.isArray(element.news) ? element.news[0] : element.news;
		const entry = news && readArticle(element, news, url);
		return entry ? [{ entry, outlet: textOf(news.publication?.name) }] : [];
	});
	if (articles.length === 0 && elements.length > 0) {
		throw new UnreadableFeed('sitemap-without-news');
	}
	const byUrl = new Map(articles.map(({ entry }) => [entry.url, entry]));
	const newestFirst = [...byUrl.values()].sort((a, b) => compareTimes(b.publishedAt, a.publishedAt));
	return {
		title:
			cutAtWord(articles.find(({ outlet }) => outlet !== '')?.outlet ?? '', LIMITS.feedTitle) ||
			cutAtWord(new URL(url).host, LIMITS.feedTitle),
		siteUrl: new URL('/', url).href,
		language: newestFirst[0]?.language ?? null,
		format: 'sitemap',
		interval: null,
		entries: newestFirst.slice(0, MOST_ENTRIES),
	};
}

/**
 * Reads the index of a site's maps.
 * @throws UnreadableFeed
 */
export function parseSitemapIndex(content: string, url: string): ListedSitemap[] {
	const maps = listOf(parseXml(content).sitemapindex?.sitemap).flatMap(({ loc, lastmod }) => {
		const address = resolveAddress(textOf(loc), url);
		return address && !leadsIntoPrivate(url, address) ? [{ url: address, modifiedAt: mendDate(textOf(lastmod)) }] : [];
	});
	if (maps.length === 0) throw new UnreadableFeed('no-sitemaps');
	return maps;
}

function parseXml(content: string): SitemapDocument {
	try {
		return PARSER.parse(content) as SitemapDocument;
	} catch {
		throw new UnreadableFeed('broken-sitemap');
	}
}

function readArticle({ loc, lastmod }: UrlElement, news: NewsElement, base: string): FeedEntry | null {
	const url = resolveAddress(textOf(loc), base);
	const title = cutAtWord(textOf(news.title), LIMITS.title);
	if (!url || !title || leadsIntoPrivate(base, url)) return null;
	return {
		id: url,
		url,
		title,
		summary: '',
		publishedAt: mendDate(textOf(news.publication_date)) ?? mendDate(textOf(lastmod)),
		authors: [],
		outlet: null,
		language: mendLanguage(textOf(news.publication?.language)),
	};
}

/** An element that holds text alone is a string; any other is taken as empty. */
function textOf(element: unknown): string {
	return typeof element === 'string' ? plainText(element) : '';
}

/** An element without content is an empty string. */
function listOf(elements: UrlElement[] | undefined): UrlElement[] {
	return (elements ?? []).filter((element) => typeof element === 'object');
}
