import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ActorCorrection } from '../core/actors/actor-correction.ts';
import type { Analysis, Article, ArticleId } from '../core/article.ts';
import type { Collection, CollectionEntry } from '../core/collections/collection.ts';
import type { CoverageDocument } from '../core/coverage/coverage-document.ts';
import type { TextChange } from '../core/coverage/differences/text-change.ts';
import type { SegmentEntry } from '../core/coverage/index/segment.ts';
import type { Voice } from '../core/coverage/voice.ts';
import type { PolledFeed } from '../core/feeds/feed-poll.ts';
import type { Follow } from '../core/follows/follow.ts';
import type { GroupDocument } from '../core/groups/group-document.ts';
import type { Highlight } from '../core/highlights/highlight.ts';
import type { RecordClocks, Tombstone } from '../core/highlights/highlight-record.ts';
import type { ArticleVersion } from '../core/library/article-versions.ts';
import type { SavedSearch } from '../core/library/saved-search.ts';
import type { LookUpSource } from '../core/look-ups/look-up-source.ts';

/** An article the reader opened. Times are ISO 8601, UTC. */
export interface StoredArticle {
	id: ArticleId;
	article: Article;
	/** Changes when the text does, so that the analysis is made anew. */
	textFingerprint: string;
	firstOpenedAt: string;
	lastOpenedAt: string;
	/** What its outlet changed between the readings, oldest first; missing where nothing was seen to change. */
	changes?: TextChange[];
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
	/** Ids of its topics and of those above them; of a feed's entry told from headline and lead. */
	topics: string[];
	/** Who says what `document` says, where that is not the article's own site; missing in rows from before this was noted. */
	saidBy?: Voice | null;
	isOpened: boolean;
	/** Addresses of the feeds that brought it. */
	feeds: string[];
	/** Whom the reader asked that found it. */
	foundBy?: LookUpSource[];
	/** When it was published or, where that is unknown, first seen: ISO 8601, UTC. Retention and queries go by it. */
	datedAt: string;
	/** Its number in the index (see coverage-index.ts), or NOT_INDEXED. */
	number: number;
	/** Of a feed's entry that arrived as news about something followed, until the reader opens or dismisses it. */
	followNews?: FollowNewsMark;
}

interface FollowNewsMark {
	/** Keys of what it is about, of what the reader follows. */
	keys: string[];
	/** ISO 8601, UTC. */
	arrivedAt: string;
	/** The reader was shown it. */
	isSeen: boolean;
}

/** Number of an entry that was stored before there was an index. */
export const NOT_INDEXED = -1;

/** A segment of the coverage index; all of these together say what the index holds. Its bytes are in `coverageBlocks`. */
export interface StoredSegment extends SegmentEntry {
	/** Which of its documents are no longer there. */
	tombstones: Uint8Array;
}

/** Names a block of a segment: the segment, what the block holds, and which of these it is. */
export type BlockKey = [segment: string, kind: 'columns' | 'terms' | 'page' | 'long' | 'sketches', place: number];

/** A subscribed feed; named by its address. Times are ISO 8601, UTC. */
export interface StoredFeed extends PolledFeed {
	title: string;
	/** The reader, or a list of theirs, gave it its title. */
	isNamed?: true;
	/** The folders of the reader's list it stands in, from the outermost. */
	folders?: string[];
	siteUrl: string | null;
	addedAt: string;
	/** In the feed when it was last read. */
	entryCount: number;
	/** Date of its newest entry, where entries have dates. */
	newestAt: string | null;
	/** Where else it may be found: asked in this order while no address of it has worked. */
	otherUrls?: string[];
}

/** A highlight as it is stored; one without clocks was last written at `modifiedAt`. */
export interface StoredHighlight extends Highlight {
	clocks?: RecordClocks;
	/** The number of its last change (replica.ts). */
	sequence?: number;
}

interface StoredTombstone extends Tombstone {
	sequence: number;
}

/** Under which addresses an article was read, and which names it had. */
export interface StoredIdentity {
	id: ArticleId;
	/** Names it had before, or has at other addresses: what is asked for by one of them is this article. */
	aliases: ArticleId[];
	/** The last first. */
	addresses: string[];
	/** Site and number, where its address has a number that no other article has; else its id. */
	number: string;
}

/** Texts that an article had when it was read before, oldest first. */
export interface StoredVersions {
	articleId: ArticleId;
	versions: ArticleVersion[];
}

/** A highlight as it was before a change that can be undone as a whole. */
interface StoredUndo {
	/** Names the change. */
	undo: string;
	id: string;
	/** Null where there was none. */
	before: StoredHighlight | null;
	/** A fingerprint of what the change made of it, null where it went; one that was changed again since is left as it is. */
	after: string | null;
}

/** What a group's database says, as far as it is sound: never among the reader's own. */
export interface StoredShared {
	/** The reader's name for the group (group-values.ts), and the document's id there. */
	group: string;
	_id: string;
	document: GroupDocument;
	/** Of a passage. */
	articleId?: ArticleId;
}

export interface SidelightSchema extends DBSchema {
	articles: { key: string; value: StoredArticle; indexes: { lastOpenedAt: string } };
	analyses: { key: string; value: StoredAnalysis };
	/** Texts that articles had before; one row for each article that has any. */
	articleVersions: { key: string; value: StoredVersions };
	coverage: {
		key: string;
		value: StoredCoverage;
		indexes: { datedAt: string; followNews: string; number: number; feeds: string };
	};
	coverageSegments: { key: string; value: StoredSegment };
	coverageBlocks: { key: BlockKey; value: Uint8Array };
	highlights: {
		key: string;
		value: StoredHighlight;
		indexes: { articleId: string; createdAt: string; sequence: number };
	};
	tombstones: { key: string; value: StoredTombstone; indexes: { sequence: number; deletedAt: string } };
	undos: { key: [undo: string, id: string]; value: StoredUndo };
	identities: { key: string; value: StoredIdentity; indexes: { aliases: string; number: string } };
	/** What the library is searched by (stored-library.ts). Emptied where something goes that no change tells of. */
	libraryIndex: { key: string; value: unknown };
	/** Highlights as the version before the last upgrade left them, until what came of them has opened twice. */
	highlightsBefore: { key: number; value: unknown };
	feeds: { key: string; value: StoredFeed; indexes: { nextPollAt: string } };
	follows: { key: string; value: Follow };
	actorCorrections: { key: string; value: ActorCorrection };
	searches: { key: string; value: SavedSearch };
	collections: { key: string; value: Collection };
	collectionEntries: { key: [collection: string, highlight: string]; value: CollectionEntry };
	shared: { key: [group: string, id: string]; value: StoredShared; indexes: { articleId: string } };
	/** Single values by name, such as the settings; each is declared in a file of its own (stored-value.ts). */
	values: { key: string; value: unknown };
	/** What is being worked on now, counted before it begins: what killed the worker is not tried again by itself. */
	attempts: { key: string; value: StoredAttempt };
}

/** Work on something untrusted that was begun and not ended. */
export interface StoredAttempt {
	/** "article:" or "feed:" and what it is. */
	key: string;
	/** How often it was begun without an end. */
	count: number;
	/** ISO 8601, UTC. */
	startedAt: string;
	/** It took too long once: it is begun again only when the reader asks. */
	isGivenUp: boolean;
}

export type Database = IDBPDatabase<SidelightSchema>;
export type StoreName = StoreNames<SidelightSchema>;
export type WriteTransaction = IDBPTransaction<SidelightSchema, StoreName[], 'readwrite'>;
