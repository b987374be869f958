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
	/** ISO 8601: a moment in UTC, or the day alone ("2026-03-02"); null when the feed gives no date that can be read. */
	publishedAt: string | null;
	authors: string[];
	/** The outlet that a feed of several takes it from, as the feed calls it; null where it names none. */
	outlet: string | null;
	/** BCP 47; null when unknown. */
	language: string | null;
}

export interface ParsedFeed {
	/** Never empty: the host, where the feed has no title. */
	title: string;
	siteUrl: string | null;
	/** BCP 47, as the feed declares it for all of its entries; null where it does not. */
	language: string | null;
	format: FeedFormat;
	/** Minutes after which the publisher wants to be asked again; null where it does not say. */
	interval: number | null;
	/** In the feed's order; what stands there twice once, the newer of both. */
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
