import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
import {
	type Collection,
	type CollectionEntry,
	collection,
	collectionEntry,
} from '../../core/collections/collection.ts';
import { feedAddress } from '../../core/feeds/feed-address.ts';
import type { Follow } from '../../core/follows/follow.ts';
import { type SavedSearch, savedSearch } from '../../core/library/saved-search.ts';
import { LIMITS } from '../../core/limits.ts';
import { timeOfDate } from '../../core/replication/hybrid-time.ts';
import type { LedgerRow } from '../../core/replication/ledger.ts';
import type { ReplicaKind, ReplicaRecord } from '../../core/replication/replica-record.ts';
import { withRules } from '../../core/sites/change-rules.ts';
import { isSoundRule } from '../../core/sites/is-sound-rule.ts';
import { SITE_MODES, type SiteMode } from '../../core/sites/site-mode.ts';
import { sitePatternOf, sitePatternText } from '../../core/sites/site-pattern.ts';
import { declaredIn, restoredFeed } from '../backup/restored-shapes.ts';
import { type Checked, soundRows } from '../check-shape.ts';
import { checkCollection, checkCollectionEntry } from '../collections/collections.ts';
import { CorrectionSchema, checkCorrection } from '../corrections/correction-shape.ts';
import type { StoredFeed, WriteTransaction } from '../database-schema.ts';
import { checkFeed } from '../feeds/feed-shape.ts';
import { takeOutFeeds } from '../feeds/feeds.ts';
import { newFeed } from '../feeds/new-feed.ts';
import { checkFollow, FollowSchema } from '../follows/follow-shape.ts';
import { takeOutFollow } from '../follows/follows.ts';
import { checkSearch } from '../searches/searches.ts';
import { inspectSettings, readSettings, writeSettings } from '../settings/settings.ts';
import { valuesIn } from '../values-in.ts';

/** What has no clocks where it is stored, and is told to other machines by a ledger. */
export type LedgerKindName = Exclude<ReplicaKind, 'highlights'>;

interface StoredRows {
	/** What can be read. */
	rows: Map<string, LedgerRow>;
	/** Of a name that is not among them: whether something is stored by it all the same, or may be. */
	isUnread(id: string): boolean;
}

interface LedgerKind {
	/** Of its records. */
	fields: readonly string[];
	/**
	 * Records, with those of what was deleted, from which on nothing that is new comes from elsewhere: all of them are read at once. Many times what a reader
	 * has.
	 */
	most: number;
	/** Whether what another machine says may be stored. */
	isSound(record: ReplicaRecord, now: Date): boolean;
	/** All that is stored of it. */
	rows(transaction: WriteTransaction): Promise<StoredRows>;
	put(transaction: WriteTransaction, record: ReplicaRecord, now: Date): Promise<void>;
	/** In a transaction that has the stores of the coverage as well. */
	remove(transaction: WriteTransaction, id: string): Promise<void>;
}

/** The stores that a transaction has which reads or writes any of them. */
export const LEDGER_STORES = [
	'values',
	'feeds',
	'follows',
	'actorCorrections',
	'searches',
	'collections',
	'collectionEntries',
] as const;

export const LEDGER_KINDS: Record<LedgerKindName, LedgerKind> = {
	feeds: {
		fields: ['name', 'folders', 'otherUrls'],
		most: 20_000,
		isSound: (record, now) => feedAddress(record.id) === record.id && feedIn(record, now) !== null,
		rows: async (transaction) => {
			const { read, isUnread } = await readRows(transaction, 'feeds', checkFeed);
			const rows = read.map(({ url, title, isNamed, folders, otherUrls, addedAt }): [string, LedgerRow] => [
				url,
				{
					// what the feed calls itself is read from it on every machine
					fields: { name: isNamed ? title : null, folders: folders ?? null, otherUrls: otherUrls ?? [] },
					writtenAt: timeOfDate(addedAt),
				},
			]);
			return { rows: new Map(rows), isUnread };
		},
		put: async (transaction, record, now) => {
			const store = transaction.objectStore('feeds');
			const here = checkFeed(await store.get(record.id)).row;
			const feed = here ? asTold(here, record) : feedIn(record, now);
			if (feed) await store.put(feed);
		},
		remove: async (transaction, id) => void (await takeOutFeeds(transaction, [id])),
	},
	follows: {
		fields: ['follow'],
		most: 20_000,
		isSound: (record) => followIn(record)?.key === record.id,
		rows: async (transaction) => {
			const { read, isUnread } = await readRows(transaction, 'follows', checkFollow);
			const rows = read.map((follow): [string, LedgerRow] => [
				follow.key,
				{ fields: { follow }, writtenAt: timeOfDate(follow.followedAt) },
			]);
			return { rows: new Map(rows), isUnread };
		},
		put: async (transaction, record) => {
			const follow = followIn(record);
			if (follow) await transaction.objectStore('follows').put(follow);
		},
		remove: async (transaction, id) => void (await takeOutFollow(transaction, id)),
	},
	corrections: {
		fields: ['correction'],
		most: 50_000,
		isSound: (record) => correctionIn(record)?.key === record.id,
		rows: async (transaction) => {
			const { read, isUnread } = await readRows(transaction, 'actorCorrections', checkCorrection);
			const rows = read.map((correction): [string, LedgerRow] => [
				correction.key,
				{ fields: { correction }, writtenAt: timeOfDate(correction.correctedAt) },
			]);
			return { rows: new Map(rows), isUnread };
		},
		put: async (transaction, record) => {
			const correction = correctionIn(record);
			if (correction) await transaction.objectStore('actorCorrections').put(correction);
		},
		remove: (transaction, id) => transaction.objectStore('actorCorrections').delete(id),
	},
	searches: {
		fields: ['search'],
		most: 10 * LIMITS.savedSearches,
		isSound: (record) => searchIn(record)?.id === record.id,
		rows: async (transaction) => {
			const { read, isUnread } = await readRows(transaction, 'searches', checkSearch);
			const rows = read.map((search): [string, LedgerRow] => [
				search.id,
				{ fields: { search }, writtenAt: timeOfDate(search.savedAt) },
			]);
			return { rows: new Map(rows), isUnread };
		},
		put: async (transaction, record) => {
			const search = searchIn(record);
			if (search) await transaction.objectStore('searches').put(search);
		},
		remove: (transaction, id) => transaction.objectStore('searches').delete(id),
	},
	rules: {
		fields: ['mode'],
		most: LIMITS.siteRules,
		isSound: ({ id, fields }) => isRule(id, fields.mode),
		rows: async (transaction) => {
			const { settings, isKnown, hasUnreadCopy } = await inspectSettings(valuesIn(transaction));
			// a mode that cannot be read is taken for "off" here, which is nobody's word to other machines
			const rules = isKnown ? settings.rules : [];
			return {
				rows: new Map(rules.map((rule) => [sitePatternText(rule), { fields: { mode: rule.mode }, writtenAt: null }])),
				// the rules of a copy that was set aside are no longer among those that hold, and the reader deleted none of them
				isUnread: () => !isKnown || hasUnreadCopy,
			};
		},
		put: (transaction, { id, fields }) => changeRule(transaction, id, fields.mode as SiteMode),
		remove: (transaction, id) => changeRule(transaction, id, null),
	},
	// a collection by its id, and that a highlight is in it by both ids: what machines put in does not replace each other
	collections: {
		fields: ['what'],
		most: 10 * LIMITS.collectionEntries,
		isSound: (record) => collectionIn(record) !== null || entryIn(record) !== null,
		rows: async (transaction) => {
			const collections = await readRows(transaction, 'collections', checkCollection);
			const entries = await readRows(transaction, 'collectionEntries', checkCollectionEntry);
			const rows = [
				...collections.read.map((what): [string, LedgerRow] => [
					what.id,
					{ fields: { what }, writtenAt: timeOfDate(what.madeAt) },
				]),
				...entries.read.map((what): [string, LedgerRow] => [
					entryId(what),
					{ fields: { what }, writtenAt: timeOfDate(what.addedAt) },
				]),
			];
			return { rows: new Map(rows), isUnread: (id) => collections.isUnread(id) || entries.isUnread(id) };
		},
		put: async (transaction, record) => {
			const [made, entry] = [collectionIn(record), entryIn(record)];
			if (made) await transaction.objectStore('collections').put(made);
			if (entry) await transaction.objectStore('collectionEntries').put(entry);
		},
		remove: async (transaction, id) => {
			const [ofWhich = '', highlight] = id.split(' ');
			if (highlight === undefined) await transaction.objectStore('collections').delete(ofWhich);
			else await transaction.objectStore('collectionEntries').delete([ofWhich, highlight]);
		},
	},
};

type ReadStore = 'feeds' | 'follows' | 'actorCorrections' | 'searches' | 'collections' | 'collectionEntries';

async function readRows<Row>(
	transaction: WriteTransaction,
	name: ReadStore,
	check: (row: unknown) => Checked<Row>,
): Promise<{ read: Row[]; isUnread(id: string): boolean }> {
	const store = transaction.objectStore(name);
	const [rows, keys] = await Promise.all([store.getAll() as Promise<unknown[]>, store.getAllKeys()]);
	const stored = new Set(keys.map((key) => [key].flat().join(' ')));
	return { read: soundRows(rows, check), isUnread: (id) => stored.has(id) };
}

async function changeRule(transaction: WriteTransaction, site: string, mode: SiteMode | null): Promise<void> {
	const values = valuesIn(transaction);
	await writeSettings(values, withRules(await readSettings(values), [{ site, mode }]));
}

function isRule(id: string, mode: unknown): boolean {
	const pattern = sitePatternOf(id);
	const known = SITE_MODES.find((each) => each === mode);
	return known !== undefined && sitePatternText(pattern) === id && isSoundRule({ ...pattern, mode: known });
}

function followIn({ fields }: ReplicaRecord): Follow | null {
	return declaredIn<Follow>(FollowSchema, fields.follow);
}

function correctionIn({ fields }: ReplicaRecord): ActorCorrection | null {
	return declaredIn<ActorCorrection>(CorrectionSchema, fields.correction);
}

function searchIn({ fields }: ReplicaRecord): SavedSearch | null {
	return declaredIn<SavedSearch>(savedSearch, fields.search);
}

function collectionIn({ id, fields }: ReplicaRecord): Collection | null {
	const read = declaredIn<Collection>(collection, fields.what);
	return read?.id === id ? read : null;
}

function entryIn({ id, fields }: ReplicaRecord): CollectionEntry | null {
	const read = declaredIn<CollectionEntry>(collectionEntry, fields.what);
	return read && entryId(read) === id ? read : null;
}

function entryId(entry: CollectionEntry): string {
	return `${entry.collection} ${entry.highlight}`;
}

/** A feed that another machine subscribed to, as one that was never fetched; null where it may not be stored. */
function feedIn(record: ReplicaRecord, now: Date): StoredFeed | null {
	return restoredFeed(asTold(newFeed(record.id, new URL(record.id).hostname, now), record), now);
}

/** A feed with what the reader says of it on any machine. */
function asTold(feed: StoredFeed, { fields }: ReplicaRecord): StoredFeed {
	const { name, folders, otherUrls } = fields as { name: unknown; folders: unknown; otherUrls: unknown };
	const { isNamed: _, folders: __, ...own } = feed;
	return {
		...own,
		...(name !== null && { title: name as string, isNamed: true as const }),
		...(folders !== null && { folders: folders as string[] }),
		otherUrls: otherUrls as string[],
	};
}
