import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { ActorCorrection } from '../core/actors/actor-correction.ts';
import type { Analysis, Article, ArticleId } from '../core/article.ts';
import type { CoverageDocument } from '../core/coverage/coverage-document.ts';
import type { TextChange } from '../core/coverage/differences/text-change.ts';
import type { SegmentEntry } from '../core/coverage/index/segment.ts';
import type { Voice } from '../core/coverage/voice.ts';
import type { PolledFeed } from '../core/feeds/feed-poll.ts';
import type { Follow } from '../core/follows/follow.ts';
import type { Highlight } from '../core/highlights/highlight.ts';
import type { RecordClocks, Tombstone } from '../core/highlights/highlight-record.ts';
import type { LookUpSource } from '../core/look-ups/look-up-source.ts';
import { Failure, openingProblem } from '../core/problem.ts';
import { TAKE_OVER_PENDING } from './settings/take-over-local.ts';

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

export interface SidelightSchema extends DBSchema {
	articles: { key: string; value: StoredArticle; indexes: { lastOpenedAt: string } };
	analyses: { key: string; value: StoredAnalysis };
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

export const DATABASE_NAME = 'sidelight';
/** Raised with every step below. */
const DATABASE_VERSION = 6;

/** Milliseconds to wait for another copy of us to let go of the database. */
const PATIENCE = 10_000;

/**
 * Opens the database, bringing an older one forward step by step. A released step is never edited.
 * @param onLost called when the browser closes the connection (another version wants the database, or the disk failed)
 * @throws Failure; nothing is deleted then
 */
export async function openDatabase(onLost: () => void = () => {}): Promise<Database> {
	const wait = patience();
	const opening = openConnection(onLost, wait.begin);
	try {
		const db = await Promise.race([opening, wait.isOver]);
		// a disk that is full does not keep the reader from what is there
		await countOpening(db).catch(() => {});
		return db;
	} catch (error) {
		// what opens after all is not waited for any more
		opening.then((db) => db.close()).catch(() => {});
		throw error instanceof ImpatientError ? error : new Failure(openingProblem(error), { cause: error });
	} finally {
		wait.end();
	}
}

/** Deletes the whole database, in whatever form it is. This connection must be closed before. */
export async function removeDatabase(): Promise<void> {
	const wait = patience();
	try {
		await Promise.race([deleteDB(DATABASE_NAME, { blocked: wait.begin }), wait.isOver]);
	} finally {
		wait.end();
	}
}

class ImpatientError extends Failure {
	constructor() {
		super({ code: 'library-busy' });
	}
}

function patience(): { begin(): void; end(): void; isOver: Promise<never> } {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let giveUp = () => {};
	const isOver = new Promise<never>((_, reject) => {
		giveUp = () => reject(new ImpatientError());
	});
	return {
		begin: () => {
			timer = setTimeout(giveUp, PATIENCE);
		},
		end: () => clearTimeout(timer),
		isOver,
	};
}

function openConnection(onLost: () => void, onBlocked: () => void): Promise<Database> {
	return openDB<SidelightSchema>(DATABASE_NAME, DATABASE_VERSION, {
		async upgrade(db, oldVersion, _newVersion, transaction) {
			if (oldVersion < 1) {
				db.createObjectStore('articles', { keyPath: 'id' }).createIndex('lastOpenedAt', 'lastOpenedAt');
				db.createObjectStore('analyses', { keyPath: 'articleId' });
				db.createObjectStore('coverage', { keyPath: 'id' }).createIndex('datedAt', 'datedAt');
				const highlights = db.createObjectStore('highlights', { keyPath: 'id' });
				highlights.createIndex('articleId', 'articleId');
				highlights.createIndex('createdAt', 'createdAt');
				db.createObjectStore('feeds', { keyPath: 'url' }).createIndex('nextPollAt', 'nextPollAt');
			}
			if (oldVersion < 2) {
				db.createObjectStore('follows', { keyPath: 'key' });
				const coverage = transaction.objectStore('coverage');
				coverage.createIndex('followNews', 'followNews.arrivedAt');
				for await (const cursor of coverage.iterate()) await cursor.update({ ...cursor.value, topics: [] });
			}
			if (oldVersion < 3) {
				db.createObjectStore('coverageSegments', { keyPath: 'id' });
				db.createObjectStore('coverageBlocks');
				const coverage = transaction.objectStore('coverage');
				coverage.createIndex('number', 'number');
				for await (const cursor of coverage.iterate()) await cursor.update({ ...cursor.value, number: -1 });
			}
			if (oldVersion < 4) db.createObjectStore('actorCorrections', { keyPath: 'key' });
			if (oldVersion < 5) {
				const values = db.createObjectStore('values');
				if (oldVersion > 0) values.put(true, TAKE_OVER_PENDING);
				db.createObjectStore('attempts', { keyPath: 'key' });
				transaction.objectStore('coverage').createIndex('feeds', 'feeds', { multiEntry: true });
				// a sentence before, a code from here on; the next poll says it anew
				for await (const cursor of transaction.objectStore('feeds').iterate())
					await cursor.update({ ...cursor.value, problem: null });
			}
			if (oldVersion < 6) await giveHighlightsClocks(db, transaction);
		},
		blocked: onBlocked,
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			onLost();
		},
		terminated: onLost,
	});
}

/** Version 6: each highlight has clocks and a number, and what was there before stays beside it for a while. */
async function giveHighlightsClocks(
	db: Database,
	transaction: IDBPTransaction<SidelightSchema, StoreName[], 'versionchange'>,
): Promise<void> {
	const tombstones = db.createObjectStore('tombstones', { keyPath: 'id' });
	tombstones.createIndex('sequence', 'sequence');
	tombstones.createIndex('deletedAt', 'deletedAt');
	db.createObjectStore('undos', { keyPath: ['undo', 'id'] });
	const identities = db.createObjectStore('identities', { keyPath: 'id' });
	identities.createIndex('aliases', 'aliases', { multiEntry: true });
	identities.createIndex('number', 'number');
	db.createObjectStore('libraryIndex');
	const before = db.createObjectStore('highlightsBefore', { autoIncrement: true });
	const highlights = transaction.objectStore('highlights');
	highlights.createIndex('sequence', 'sequence');
	let sequence = 0;
	for await (const cursor of highlights.iterate()) {
		await before.add(cursor.value);
		const at = Date.parse(cursor.value.modifiedAt);
		const time = `${new Date(Number.isNaN(at) ? 0 : at).toISOString()} 0000 000000000000`;
		const clocks = { passage: time, article: time, colour: time, note: time, tags: time };
		await cursor.update({ ...cursor.value, clocks, sequence: ++sequence });
	}
	const values = transaction.objectStore('values');
	if (sequence === 0) return;
	await values.put({ device: crypto.randomUUID().slice(-12), last: null, sequence }, 'replica');
	await values.put(0, OPENINGS);
}

/** How often a library has opened since its last upgrade, while what was there before is kept. */
const OPENINGS = 'openings since upgrade';
const OPENINGS_ASKED = 2;

async function countOpening(db: Database): Promise<void> {
	const openings = await db.get('values', OPENINGS);
	if (typeof openings !== 'number') return;
	await writeAtOnce(db, ['values', 'highlightsBefore'], async (transaction) => {
		const values = transaction.objectStore('values');
		if (openings + 1 < OPENINGS_ASKED) return values.put(openings + 1, OPENINGS);
		await transaction.objectStore('highlightsBefore').clear();
		return values.delete(OPENINGS);
	});
}

/**
 * Does some work in one transaction: all of it is on the disk when the promise resolves, nothing when it rejects.
 * @param work awaits nothing but requests of the transaction, which would end otherwise
 */
export async function writeAtOnce<Result>(
	db: Database,
	stores: StoreName[],
	work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
	const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
	const working = work(transaction).catch((error: unknown) => {
		// undone already where a request failed
		if (transaction.error === null) transaction.abort();
		throw error;
	});
	const [result] = await Promise.all([working, transaction.done]);
	if (stores.some((store) => COVERAGE_SOURCES.has(store))) generations.set(db, coverageGeneration(db) + 1);
	return result;
}

/** What related coverage and its stories are drawn from. The index says the same as the entries. */
const COVERAGE_SOURCES: ReadonlySet<StoreName> = new Set(['articles', 'analyses', 'coverage']);
const generations = new WeakMap<Database, number>();

/** Rises with every write through this connection that may change what coverage is found. */
export function coverageGeneration(db: Database): number {
	return generations.get(db) ?? 0;
}
