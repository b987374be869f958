import type { FeedProblem } from '../core/feeds/feed-problem.ts';
import type { FeedStatus } from '../core/feeds/feed-status.ts';
import type { ExportedFile } from '../core/highlights/exported-file.ts';

export interface FeedView {
	/** The address it is fetched from; names the feed. */
	url: string;
	title: string;
	siteUrl: string | null;
	status: FeedStatus;
	/** Where something is wrong. */
	problem: FeedProblem | null;
	/** ISO 8601, UTC. */
	lastSuccessAt: string | null;
	entryCount: number;
}

/** A feed to subscribe to. */
export interface NewFeed {
	url: string;
	/** What it is called until it has been read. */
	title?: string | undefined;
	/** Where else it may be found: asked in this order while no address of it has worked. */
	otherUrls?: string[];
	/** The folders of the reader's list it stands in, from the outermost. */
	folders?: string[];
}

/** A feed that a page, a site or a file names. */
export interface FeedLink {
	url: string;
	title: string;
	isSubscribed: boolean;
	/** Of a list: the folders it stands in there. */
	folders?: string[];
}

/** What the interface may ask of feeds. */
export interface FeedMethods {
	listFeeds(): FeedView[];
	/** The feeds that the page in the tab names. */
	findFeeds(tabId: number): FeedLink[];
	/** The feeds that a site's page names, and the site maps in its robots.txt. The caller has asked for the host's permission. */
	findSiteFeeds(url: string): FeedLink[];
	/** Subscribes and fetches at once. The caller has asked for the host's permission. */
	addFeed(url: string): FeedView;
	/** Subscribes to many, which are then fetched a few at a time; answers the addresses of those that are new. */
	addFeeds(feeds: NewFeed[]): string[];
	/** Unsubscribes from them and lets go of what they alone brought. Answers the name of the removal, for `undoRemoval`. */
	removeFeeds(urls: string[]): string;
	pollFeed(url: string): FeedView;
	/** Addresses named by an OPML file. Rejects when it is none. */
	readOpml(content: string): FeedLink[];
	/** The subscribed feeds as an OPML file. */
	exportFeeds(): ExportedFile;
}
