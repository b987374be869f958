import type { ArticleId } from '../../core/article.ts';
import type { GroupDocument } from '../../core/groups/group-document.ts';
import { GroupRoom } from '../../core/groups/group-room.ts';
import { LATEST_CLOCK } from '../../core/replication/hybrid-time.ts';
import type { Database, StoredShared } from '../database-schema.ts';
import { valuesIn } from '../values-in.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { checkedGroupDocument } from './checked-group-document.ts';
import { forgetGroupValues } from './group-values.ts';

/** Passages of one article that are shown, over all groups. */
const MOST_OF_ARTICLE = 500;

/** A document under its name in a group's database. */
export interface SharedDocument {
	_id: string;
	document: GroupDocument;
}

/** What groups say, as it was read last: whoever shows it asks often, and looking at thousands of documents takes a while. Writing forgets it. */
const known = new WeakMap<Database, Map<string, Promise<SharedDocument[]>>>();

/** All that a group says, as far as it was heard. */
export function sharedOfGroup(db: Database, group: string): Promise<readonly SharedDocument[]> {
	const ofDatabase = known.get(db) ?? new Map<string, Promise<SharedDocument[]>>();
	known.set(db, ofDatabase);
	const reading = ofDatabase.get(group) ?? db.getAll('shared', ofGroup(group)).then((rows) => sound(rows));
	ofDatabase.set(group, reading);
	reading.catch(() => ofDatabase.delete(group));
	return reading;
}

/** What groups say of an article, by any of its names. */
export async function sharedOfArticle(
	db: Database,
	articleIds: readonly ArticleId[],
): Promise<(SharedDocument & { group: string })[]> {
	const found = await Promise.all(
		[...new Set(articleIds)].map((id) => db.getAllFromIndex('shared', 'articleId', id, MOST_OF_ARTICLE)),
	);
	return sound(found.flat().slice(0, MOST_OF_ARTICLE));
}

/** How much of a group is kept. Counted once for a round, since all of it is read for that. */
export async function roomOfGroup(db: Database, group: string): Promise<GroupRoom> {
	const room = new GroupRoom();
	for (const { _id, document } of await sharedOfGroup(db, group)) room.takes(_id, document);
	return room;
}

/**
 * Takes in what a group says now. What there is no room for goes, whatever it said before.
 * @param gone names of documents that are there no longer
 * @param room of the group
 * @returns how many there was no room for
 */
export async function takeShared(
	db: Database,
	group: string,
	documents: readonly SharedDocument[],
	gone: readonly string[],
	room: GroupRoom,
): Promise<number> {
	if (documents.length + gone.length === 0) return 0;
	const refused = await writeAtOnce(db, ['shared'], async (transaction) => {
		const store = transaction.objectStore('shared');
		for (const _id of gone) {
			room.letGo(_id);
			await store.delete([group, _id]);
		}
		let count = 0;
		for (const { _id, document } of documents) {
			if (!room.takes(_id, document)) {
				count++;
				await store.delete([group, _id]);
				continue;
			}
			const articleId = document.kind === 'passage' ? document.content.highlight.articleId : undefined;
			await store.put({ group, _id, document, ...(articleId !== undefined && { articleId }) });
		}
		return count;
	});
	known.get(db)?.delete(group);
	return refused;
}

/** What a group no longer has goes: everything but what was just heard of it. */
export async function keepShared(db: Database, group: string, heard: ReadonlySet<string>): Promise<void> {
	await writeAtOnce(db, ['shared'], async (transaction) => {
		const store = transaction.objectStore('shared');
		for (const key of await store.getAllKeys(ofGroup(group))) if (!heard.has(key[1])) await store.delete(key);
	});
	known.get(db)?.delete(group);
}

/** Nothing of a group is left, at once: a background that is killed leaves none of what it said behind. */
export async function forgetGroup(db: Database, group: string): Promise<void> {
	await writeAtOnce(db, ['values', 'shared'], async (transaction) => {
		await forgetGroupValues(valuesIn(transaction), group);
		await transaction.objectStore('shared').delete(ofGroup(group));
	});
	known.get(db)?.delete(group);
}

function ofGroup(group: string): IDBKeyRange {
	return IDBKeyRange.bound([group], [group, []]);
}

/** What was stored is looked at as what came was. */
function sound<Row extends StoredShared>(rows: readonly Row[]): Row[] {
	return rows.flatMap((row) => {
		const document = checkedGroupDocument(row._id, row.document, LATEST_CLOCK);
		return document ? [{ ...row, document }] : [];
	});
}
