import { NEVER_DELETED, RECORD_FIELDS } from '../../core/highlights/highlight-record.ts';
import { textFingerprint } from '../../core/text/text-fingerprint.ts';
import { currentArticleId } from '../articles/identities.ts';
import type { Database, StoredHighlight, WriteTransaction } from '../database-schema.ts';
import { ReplicaWriter } from '../replica/replica-writer.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { buryHighlight, HIGHLIGHT_STORES, putHighlight } from './highlight-rows.ts';

/** Days after which a change can be undone no more, and what a highlight was before it goes. */
const DAYS_TO_UNDO = { change: 1, import: 1 };
/** Days that a deletion is known: another copy of the library that comes later brings the highlight back. */
const DAYS_OF_TOMBSTONES = 400;
const DAY = 24 * 60 * 60_000;

/** Names a change of many highlights that can be undone as a whole. It begins with its kind and its time, by which it is let go. */
export function newUndo(kind: keyof typeof DAYS_TO_UNDO, now: Date): string {
	return `${kind} ${now.toISOString()} ${crypto.randomUUID()}`;
}

/**
 * Keeps what a highlight was before a change to it, in the transaction of the change.
 * @param before undefined where there was none
 * @param after undefined where it went
 */
export async function keepForUndo(
	transaction: WriteTransaction,
	undo: string,
	before: StoredHighlight | undefined,
	after: StoredHighlight | undefined,
): Promise<void> {
	const id = (before ?? after)?.id;
	if (id === undefined) return;
	const undos = transaction.objectStore('undos');
	// of a highlight that one change meets twice, the first time counts
	const known = await undos.get([undo, id]);
	await undos.put({ undo, id, before: known ? known.before : (before ?? null), after: fingerprintOf(after) });
}

/**
 * Puts back every highlight that a change changed, as a writing of now. What was changed again since stays as it is.
 * @returns how many were put back; none where it is too late
 */
export function undoChange(db: Database, undo: string, now: string): Promise<StoredHighlight[]> {
	return writeAtOnce(db, [...HIGHLIGHT_STORES], async (transaction) => {
		const highlights = transaction.objectStore('highlights');
		const writer = await ReplicaWriter.open(transaction, new Date(now));
		const range = IDBKeyRange.bound([undo, ''], [undo, '\uffff']);
		const done: StoredHighlight[] = [];
		for (const { id, before, after } of await transaction.objectStore('undos').getAll(range)) {
			const current = await highlights.get(id);
			if (fingerprintOf(current) !== after) continue;
			if (before === null) await buryHighlight(transaction, writer, id, NEVER_DELETED);
			else {
				const articleId = await currentArticleId(transaction.objectStore('identities'), before.articleId);
				await putHighlight(transaction, writer, { ...before, articleId }, current, RECORD_FIELDS);
			}
			done.push(before ?? (current as StoredHighlight));
		}
		await transaction.objectStore('undos').delete(range);
		await writer.close();
		return done;
	});
}

/** Lets go of what is kept for undoing, and of deletions, when their time is over. */
export async function forgetChanges(transaction: WriteTransaction, now: Date): Promise<void> {
	for (const [kind, days] of Object.entries(DAYS_TO_UNDO)) {
		const last = new Date(now.getTime() - days * DAY).toISOString();
		await transaction.objectStore('undos').delete(IDBKeyRange.bound([`${kind} `], [`${kind} ${last}`]));
	}
	const tombstones = transaction.objectStore('tombstones');
	const oldest = new Date(now.getTime() - DAYS_OF_TOMBSTONES * DAY).toISOString();
	let isUnheard = false;
	for await (const cursor of tombstones.index('deletedAt').iterate(IDBKeyRange.upperBound(oldest))) {
		isUnheard ||= cursor.value.deletedAt === NEVER_DELETED;
		await cursor.delete();
	}
	// one that was young may not have been heard of yet by who searches the library
	if (isUnheard) await transaction.objectStore('libraryIndex').clear();
}

/** Changes with whatever of a highlight a change can change. */
function fingerprintOf(highlight: StoredHighlight | undefined): string | null {
	if (!highlight) return null;
	const { quote, position, colour, note, tags = [], articleTitle, url } = highlight;
	return textFingerprint(JSON.stringify([quote, position.start, position.end, colour, note, tags, articleTitle, url]));
}
