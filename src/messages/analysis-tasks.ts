import type { AnalysisInput } from '../core/analyse/analysis-input.ts';
import type { Analysis } from '../core/article.ts';
import type { UnreadableProblem } from '../core/feeds/feed-problem.ts';
import type { ListedFeed } from '../core/feeds/parse-opml.ts';
import type { ParsedFeed } from '../core/feeds/parsed-feed.ts';
import type { Source } from '../core/feeds/read-source.ts';
import type { ReadImport } from '../core/imports/read-import.ts';
import type { FoundArticle, LookUpSource } from '../core/look-ups/look-up-source.ts';
import type { Problem } from '../core/problem.ts';
import type { Entry } from '../core/topics/topics-of-entry.ts';

/** What the thread that analyses does for the background: all work on what is untrusted and may be big. */
export interface AnalysisTasks {
	/** Answers what it has after some seconds, and says that it is partial. */
	analyse(input: AnalysisInput): Analysis;
	/** What a subscribed address gives. */
	readSource(content: string, url: string): Source | UnreadableContent;
	parseFeed(content: string, url: string): { kind: 'feed'; feed: ParsedFeed } | UnreadableContent;
	/** Ids of the topics of each entry. */
	topicsOfEntries(entries: Entry[]): string[][];
	feedsNamedByHtml(html: string, url: string): ListedFeed[];
	sitemapsNamedByRobots(text: string, url: string): ListedFeed[];
	/** These three reject with a problem that the reader is told. */
	readImport(content: string): ReadImport;
	parseOpml(content: string): ListedFeed[];
	parseLookUp(source: LookUpSource, body: string): FoundArticle[];
}

/** Content that is no feed we read. */
export interface UnreadableContent {
	kind: 'unreadable';
	problem: UnreadableProblem;
}

/** A task on its way to the thread that analyses. */
export interface TaskMessage {
	id: number;
	method: keyof AnalysisTasks;
	args: unknown[];
}

/** What that thread says of a task: it has begun, it loads what the task needs of ours, or what came of it. */
export interface TaskReport {
	id: number;
	state: 'begun' | 'loading' | { value: unknown } | { error: Problem };
}
