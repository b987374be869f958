import type { parseFeed } from 'feedsmith';
import { resolveAddress } from './resolve-address.ts';

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
	language?: string | undefined;
	base?: string | undefined;
}

export interface RawFeed {
	title?: string | undefined;
	siteUrl?: string | undefined;
	language?: string | undefined;
	/** What relative addresses are relative to. */
	base: string;
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
		title: feed.title,
		siteUrl: site,
		language: feed.language ?? feed.dc?.languages?.[0],
		base: resolveAddress(feed.xml?.base ?? site, url) ?? url,
		entries: (feed.items ?? []).map((item) => ({
			id: item.guid?.value,
			links: [
				item.link,
				linkOf(item.atom?.links),
				item.guid?.isPermaLink === false ? undefined : asAddress(item.guid?.value),
			],
			title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value,
			texts: [item.description, item.content?.encoded, item.media?.description?.value],
			dates: [item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.dcterms?.issued?.[0], item.atom?.updated],
			authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)],
			language: item.xml?.lang ?? item.dc?.languages?.[0],
			base: item.xml?.base,
		})),
	};
}

function readAtom(feed: FeedOf<'atom'>, url: string): RawFeed {
	return {
		title: feed.title?.value,
		siteUrl: linkOf(feed.links),
		language: feed.xml?.lang,
		base: resolveAddress(feed.xml?.base, url) ?? url,
		entries: (feed.entries ?? []).map((entry) => ({
			id: entry.id,
			links: [linkOf(entry.links), asAddress(entry.id)],
			title: entry.title?.value,
			texts: [entry.summary?.value, entry.content?.value, entry.media?.description?.value],
			dates: [entry.published, entry.dc?.dates?.[0], entry.updated],
			authors: (entry.authors ?? feed.authors ?? []).map(({ name }) => name),
			language: entry.xml?.lang,
			base: entry.xml?.base,
		})),
	};
}

function readRdf(feed: FeedOf<'rdf'>, url: string): RawFeed {
	return {
		title: feed.title,
		siteUrl: feed.link,
		language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
		base: resolveAddress(feed.link, url) ?? url,
		entries: (feed.items ?? []).map((item) => ({
			id: item.rdf?.about,
			links: [item.link, asAddress(item.rdf?.about)],
			title: item.title,
			texts: [item.description, item.content?.encoded],
			dates: [item.dc?.dates?.[0], item.dcterms?.issued?.[0]],
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

/** A publisher's name for an entry, where it is an address as well. */
function asAddress(id: string | undefined): string | undefined {
	return resolveAddress(id) ?? undefined;
}

/** The link to the page itself, among those of an Atom element. */
function linkOf(links: { href?: string; rel?: string; type?: string }[] = []): string | undefined {
	const pages = links.filter(({ rel }) => !rel || rel === 'alternate');
	return (pages.find(({ type }) => !type || type.includes('html')) ?? pages[0])?.href;
}
