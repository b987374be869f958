import { hostOf } from '../../core/addresses/host-of.ts';
import { articleIdOfLink } from '../../core/addresses/identity.ts';
import type { Analysis, Article, ArticleId } from '../../core/article.ts';
import type { CoverageDocument } from '../../core/coverage/coverage-document.ts';
import { isOwnFeed, type Voice } from '../../core/coverage/voice.ts';
import { compareTimes } from '../../core/feeds/compare-times.ts';
import type { ParsedFeed } from '../../core/feeds/parsed-feed.ts';
import { LOOK_UP_NAMES, type LookUpResult } from '../../core/look-ups/look-up-source.ts';
import { firstSeen, notInFuture } from '../../core/metadata/not-in-future.ts';
import type { KnownOutlets } from '../../core/outlets/known-outlets.ts';
import { isSameName, outletOfFeed, outletOfSource } from '../../core/outlets/outlet-of-feed.ts';
import { topicsWithBroader } from '../../core/topics/topics-of-entry.ts';
import type { CoverageEntry } from './coverage.ts';

/** An entry that a feed or a look-up brought, before it is known what it is about. */
export type BroughtEntry = Omit<CoverageEntry, 'topics' | 'followNews' | 'feeds' | 'isOpened' | 'foundBy'>;

/** How an opened article stands among the coverage. */
export function entryOfArticle(id: ArticleId, article: Article, analysis: Analysis, openedAt: string): CoverageEntry {
	const document = {
		id,
		url: article.canonicalUrl ?? article.url,
		title: article.title,
		text: article.text,
		outlet: article.publisher ?? hostOf(article.url),
		agency: article.agency,
		publishedAt: article.publishedAt,
		language: article.language,
	};
	return {
		...newEntry(document, null, firstSeen(openedAt, utc(article.publishedAt) ?? undefined)),
		actors: analysis.actors.map(({ name }) => name),
		topics: topicsWithBroader(analysis.topics),
		isOpened: true,
		feeds: [],
	};
}

/**
 * What a feed says. Of its own site's articles it speaks for the outlet; of any other it says what it likes, and is named for it.
 * @param arrivedAt ISO 8601, UTC
 */
export function entriesOfFeed(
	feed: ParsedFeed,
	feedUrl: string,
	arrivedAt: string,
	known: KnownOutlets,
): BroughtEntry[] {
	const entries = new Map<ArticleId, BroughtEntry>();
	for (const { url, title, summary, publishedAt, language, outlet: source } of feed.entries) {
		const id = articleIdOfLink(url);
		const host = hostOf(`https://${id}`);
		// what it took from elsewhere it carries, even under an address of its own
		const isOwn = isOwnFeed(feedUrl, id, known.siteOfFeed) && (source === null || isSameName(source, feed.title));
		const saidBy = isOwn ? null : { name: feed.title, source: feedUrl };
		const outlet = isOwn ? outletOfFeed(feed.title, host, known) : outletOfSource(source, host, known);
		const document = { id, url, title, text: summary, outlet, agency: null, publishedAt, language };
		const before = entries.get(id);
		// an article that stands there twice was written anew: the newer counts, of two without a date the one in front
		if (before && compareTimes(before.document.publishedAt, publishedAt) >= 0) continue;
		entries.set(id, newEntry(document, saidBy, utc(publishedAt) ?? arrivedAt));
	}
	return [...entries.values()];
}

/** What a source that was asked says. */
export function entriesOfLookUp({ source, askedAt, articles }: LookUpResult): BroughtEntry[] {
	const saidBy = { name: LOOK_UP_NAMES[source], source };
	return articles.map((article) => {
		const id = articleIdOfLink(article.url);
		// Google names the outlet of an address of its own; of any other its host says whose it is
		const outlet = source === 'google-news' ? article.outlet : hostOf(`https://${id}`);
		const document = { id, ...article, outlet, text: '', agency: null };
		return newEntry(document, saidBy, utc(article.publishedAt) ?? askedAt);
	});
}

/**
 * An entry that is dated in the future or not at all is of the moment it was first seen.
 * @param knownAt the date it had before
 */
export function datedWhenSeen(entry: BroughtEntry, now: string, knownAt: string | undefined): BroughtEntry {
	const { document } = entry;
	const seenAt = firstSeen(now, knownAt);
	const publishedAt = document.publishedAt && notInFuture(document.publishedAt, now, seenAt);
	return {
		...entry,
		document: { ...document, publishedAt },
		datedAt: publishedAt === null || entry.datedAt > now ? seenAt : entry.datedAt,
	};
}

/** The one place where an entry is made. */
function newEntry(document: CoverageDocument, saidBy: Voice | null, datedAt: string): BroughtEntry {
	return { id: document.id, document, actors: [], saidBy, datedAt };
}

/** A time in UTC, so that times sort as text; null where it cannot be read. */
function utc(time: string | null): string | null {
	const milliseconds = time ? Date.parse(time) : Number.NaN;
	return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
