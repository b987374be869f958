import type { Said } from '../said.ts';

/** What content is that is no feed we read. */
interface UnreadableContents {
	'empty-answer': null;
	'web-page': null;
	/** A list of feeds (OPML) where a feed was to be. */
	'feed-list': null;
	'no-feed': null;
	/** Data in JSON, which is no feed. */
	'data-no-feed': null;
	'broken-feed': null;
	/** It declares entities of its own, which are not read because they can do harm. */
	'own-entities': null;
	/** A list of site maps within another. */
	'nested-sitemaps': null;
	'sitemap-without-news': null;
	'no-sitemaps': null;
	'broken-sitemap': null;
	/** A list of site maps of which none could be fetched. */
	'sitemaps-unfetched': null;
	'no-feed-list': null;
	'feed-list-too-large': null;
	'feed-list-empty': null;
}

export type UnreadableProblem = Said<UnreadableContents>;

/** Why a feed brings nothing. It is stored with the feed. */
export interface FeedProblems extends UnreadableContents {
	'feed-not-granted': null;
	/** It leads to another site, which may not be asked. */
	'feed-moved': { to: string };
	/** It leads to a place that the browser does not name: another site, or itself. */
	'feed-moved-unknown': null;
	'feed-took-too-long': null;
	'feed-gone': null;
	'feed-not-found': null;
	'feed-refused': { status: number };
	'feed-busy': null;
	'feed-in-trouble': { status: number };
	'feed-answered': { status: number };
	'feed-too-large': null;
	'feed-in-private-network': null;
	'feed-too-slow': null;
	'feed-unreachable': null;
}

export type FeedProblem = Said<FeedProblems>;
