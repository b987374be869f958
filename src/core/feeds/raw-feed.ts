import type { parseFeed } from 'feedsmith';
import { resolveAddress } from './resolve-address.ts';
import { typedText } from './typed-text.ts';

/** A feed of any format, as feedsmith gives it. */
export type AnyFeed = ReturnType<typeof parseFeed<string>>;
type FeedOf<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed'];

/** What an entry says before it is mended: addresses may be relative, texts hold markup, dates are as written. */
export interface RawEntry {
	id?: string | undefined;
	links: (string | undefined)[];
	title?: string | undefined;
	texts: (string | undefined)[];
	dates: (string | undefined)[];
	authors: (string | undefined)[];
	/** The outlet that a feed of several takes it from. */
	outlet?: string | undefined;
	language?: string | undefined;
	base?: string | undefined;
}

export interface RawFeed {
	title?: string | undefined;
	siteUrl?: string | undefined;
	language?: string | undefined;
	/** What relative addresses are relative to. */
	base: string;
	/** Minutes after which the publisher wants to be asked again. */
	interval?: number | undefined;
	entries: RawEntry[];
}

/** Brings the four formats to one shape. */
export function readAnyFeed(parsed: AnyFeed, url: string): RawFeed {
	if (parsed.format === 'rss') return readRss(parsed.feed, url);
	if (parsed.format === 'atom') return readAtom(parsed.feed, url);
	if (parsed.format === 'rdf') return readRdf(parsed.feed, url);
	return readJson(parsed.feed, url);
}

function readRss(feed: FeedOf<'rss'>, url: string): RawFeed {
	const site = feed.link ?? linkOf(feed.atom?.links);
	return {
		title: feed.title ?? feed.dc?.titles?.[0],
		siteUrl: site,
		language: feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0],
		base: resolveAddress(feed.xml?.base ?? site, url) ?? url,
		interval: feed.ttl ?? minutesOf(feed.sy),
		entries: (feed.items ?? []).map((item) => ({
			id: item.guid?.value,
			links: [
				// what stands in front of it counts clicks
				item.prism?.urls?.[0],
				item.link,
				linkOf(item.atom?.links),
				item.guid?.isPermaLink === false ? undefined : asAddress(item.guid?.value),
			],
			title: item.title ?? item.dc?.titles?.[0] ?? item.itunes?.title ?? item.media?.title?.value,
			texts: [
				item.description,
				item.content?.encoded,
				...(item.dc?.descriptions ?? []),
				mediaText(item.media),
				item.itunes?.summary,
				item.itunes?.subtitle,
			],
			dates: [
				item.pubDate,
				item.dc?.dates?.[0],
				item.atom?.published,
				item.dcterms?.issued?.[0],
				item.dcterms?.created?.[0],
				item.atom?.updated,
				item.dcterms?.modified?.[0],
			],
			authors: [
				...(item.dc?.creators ?? []),
				...(item.authors ?? []).map(({ name }) => name),
				...(item.atom?.authors ?? []).map(({ name }) => name),
				...(item.dc?.creators || item.authors ? [] : [item.itunes?.author]),
			],
			outlet: item.source?.title,
			language: item.xml?.lang ?? item.dc?.languages?.[0],
			base: item.xml?.base,
		})),
	};
}

function readAtom(feed: FeedOf<'atom'>, url: string): RawFeed {
	return {
		title: typedText(feed.title),
		siteUrl: linkOf(feed.links),
		language: feed.xml?.lang ?? feed.title?.xml?.lang ?? feed.dc?.languages?.[0],
		base: resolveAddress(feed.xml?.base, url) ?? url,
		interval: minutesOf(feed.sy),
		entries: (feed.entries ?? []).map((entry) => ({
			id: entry.id,
			links: [linkOf(entry.links), asAddress(entry.id), pageOf(entry.content)],
			title: typedText(entry.title) ?? entry.media?.title?.value,
			texts: [typedText(entry.summary), typedText(entry.content), mediaText(entry.media)],
			dates: [
				entry.published,
				entry.dc?.dates?.[0],
				entry.dcterms?.issued?.[0],
				entry.updated,
				entry.dcterms?.modified?.[0],
			],
			authors: (entry.authors ?? entry.source?.authors ?? feed.authors ?? []).map(({ name }) => name),
			outlet: entry.source?.title?.value,
			language: entry.title?.xml?.lang ?? entry.content?.xml?.lang ?? entry.summary?.xml?.lang ?? entry.xml?.lang,
			base: entry.xml?.base,
		})),
	};
}

function readRdf(feed: FeedOf<'rdf'>, url: string): RawFeed {
	return {
		title: feed.title ?? feed.dc?.titles?.[0],
		siteUrl: feed.link,
		language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
		base: resolveAddress(feed.link, url) ?? url,
		interval: minutesOf(feed.sy),
		entries: (feed.items ?? []).map((item) => ({
			id: item.rdf?.about,
			links: [item.link, asAddress(item.rdf?.about)],
			title: item.title ?? item.dc?.titles?.[0],
			texts: [item.description, item.content?.encoded, ...(item.dc?.descriptions ?? [])],
			dates: [item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.dcterms?.created?.[0], item.dcterms?.modified?.[0]],
			authors: item.dc?.creators ?? [],
			language: item.dc?.languages?.[0] ?? item.xml?.lang,
			base: item.xml?.base,
		})),
	};
}

function readJson(feed: FeedOf<'json'>, url: string): RawFeed {
	return {
		title: feed.title,
		siteUrl: feed.home_page_url,
		language: feed.language,
		base: url,
		entries: (feed.items ?? []).map((item) => ({
			id: item.id,
			links: [item.url, item.external_url, asAddress(item.id)],
			title: item.title,
			texts: [item.summary, item.content_text, item.content_html],
			dates: [item.date_published, item.date_modified],
			authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
			language: item.language,
		})),
	};
}

/** What media:description says, of the entry or of a group of its pictures. */
function mediaText(
	media: { description?: { value?: string }; groups?: { description?: { value?: string } }[] } | undefined,
): string | undefined {
	return media?.description?.value ?? media?.groups?.find(({ description }) => description)?.description?.value;
}

const PERIODS: Readonly<Record<string, number>> = {
	hourly: 60,
	daily: 1_440,
	weekly: 10_080,
	monthly: 43_200,
	yearly: 525_600,
};

/** RSS's syndication module: so many times in a period. */
function minutesOf(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | undefined {
	const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
	return period && period / Math.max(1, sy?.updateFrequency ?? 1);
}

/** A publisher's name for an entry, where it is an address as well. */
function asAddress(id: string | undefined): string | undefined {
	return resolveAddress(id) ?? undefined;
}

/** Where an entry's text is, if it is a page of its own. */
function pageOf(content: { src?: string; type?: string } | undefined): string | undefined {
	return content?.type?.includes('html') ? content.src : undefined;
}

/** The link to the page itself, among those of an Atom element. */
function linkOf(links: { href?: string; rel?: string; type?: string }[] = []): string | undefined {
	const pages = links.filter(({ rel }) => !rel || /^(?:.*\/)?alternate$/i.test(rel.trim()));
	return (pages.find(({ type }) => !type || type.includes('html')) ?? pages[0])?.href;
}
