import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Analysis, Article, ArticleId } from '../core/article.ts';
import type { CoverageDocument } from '../core/coverage/coverage-document.ts';
import type { PolledFeed } from '../core/feeds/feed-poll.ts';
import type { Highlight } from '../core/highlights/highlight.ts';

/** An article the reader opened. Times are ISO 8601, UTC. */
export interface StoredArticle {
	id: ArticleId;
	article: Article;
	/** Changes when the text does, so that the analysis is made anew. */
	textFingerprint: string;
	firstOpenedAt: string;
	lastOpenedAt: string;
}

/** What one version of the analysis said about one text of an article. */
export interface StoredAnalysis {
	articleId: ArticleId;
	analyserVersion: number;
	textFingerprint: string;
	analysis: Analysis;
}

/** An article that related coverage draws on: opened by the reader, or an entry of a feed, or both. */
export interface StoredCoverage {
	id: ArticleId;
	document: CoverageDocument;
	/** Names of the actors, where the article was analysed. */
	actors: string[];
	isOpened: boolean;
	/** Addresses of the feeds that brought it. */
	feeds: string[];
	/** When it was published or, where that is unknown, first seen: ISO 8601, UTC. Retention and queries go by it. */
	datedAt: string;
}

/** A subscribed feed; named by its address. Times are ISO 8601, UTC. */
export interface StoredFeed extends PolledFeed {
	title: string;
	siteUrl: string | null;
	addedAt: string;
	/** In the feed when it was last read. */
	entryCount: number;
	/** Date of its newest entry, where entries have dates. */
	newestAt: string | null;
}

export interface SidelightSchema extends DBSchema {
	articles: { key: string; value: StoredArticle; indexes: { lastOpenedAt: string } };
	analyses: { key: string; value: StoredAnalysis };
	coverage: { key: string; value: StoredCoverage; indexes: { datedAt: string } };
	highlights: { key: string; value: Highlight; indexes: { articleId: string; createdAt: string } };
	feeds: { key: string; value: StoredFeed; indexes: { nextPollAt: string } };
}

export type Database = IDBPDatabase<SidelightSchema>;

export const DATABASE_NAME = 'sidelight';
/** Raised with every step below. */
const DATABASE_VERSION = 1;

/**
 * Opens the database, bringing an older one forward step by step. A released step is never edited.
 * @param onLost called when the browser closes the connection (another version wants the database, or the disk failed)
 */
export function openDatabase(onLost: () => void = () => {}): Promise<Database> {
	return openDB<SidelightSchema>(DATABASE_NAME, DATABASE_VERSION, {
		upgrade(db, oldVersion) {
			if (oldVersion < 1) {
				db.createObjectStore('articles', { keyPath: 'id' }).createIndex('lastOpenedAt', 'lastOpenedAt');
				db.createObjectStore('analyses', { keyPath: 'articleId' });
				db.createObjectStore('coverage', { keyPath: 'id' }).createIndex('datedAt', 'datedAt');
				const highlights = db.createObjectStore('highlights', { keyPath: 'id' });
				highlights.createIndex('articleId', 'articleId');
				highlights.createIndex('createdAt', 'createdAt');
				db.createObjectStore('feeds', { keyPath: 'url' }).createIndex('nextPollAt', 'nextPollAt');
			}
		},
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			onLost();
		},
		terminated: onLost,
	});
}
