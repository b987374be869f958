import { Failure } from '../problem.ts';
import type { UnreadableProblem } from './feed-problem.ts';

type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap';

/** An article as a feed announces it. All texts are plain: markup taken out, white space collapsed. */
export interface FeedEntry {
	/** The publisher's name for it, or its address. */
	id: string;
	/** Absolute, http or https. */
	url: string;
	/** The first words, where the feed gives no title. */
	title: string;
	/** As much of the text as the feed gives, cut at 4,000 code units; empty when it gives none. */
	summary: string;
	/** ISO 8601, UTC; null when the feed gives no date that can be read. */
	publishedAt: string | null;
	authors: string[];
	/** BCP 47; null when unknown. */
	language: string | null;
}

export interface ParsedFeed {
	/** Never empty: the host, where the feed has no title. */
	title: string;
	siteUrl: string | null;
	format: FeedFormat;
	/** In the feed's order, each id once. */
	entries: FeedEntry[];
}

/** Content that is no feed we read. */
export class UnreadableFeed extends Failure {
	override readonly name = 'UnreadableFeed';
	override readonly problem: UnreadableProblem;

	constructor(code: UnreadableProblem['code']) {
		super({ code });
		this.problem = { code };
	}
}
