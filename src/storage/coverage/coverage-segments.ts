import { describeDocument, type IndexedText } from '../../core/coverage/index/indexed-document.ts';
import type { Segment } from '../../core/coverage/index/segment.ts';
import { packTerms, unpackTerms } from '../../core/coverage/index/term-list.ts';
import { Tombstones } from '../../core/coverage/index/tombstones.ts';
import { writeSegment } from '../../core/coverage/index/write-segment.ts';
import { soundRows } from '../check-shape.ts';
import type { BlockKey, Database, StoredSegment, WriteTransaction } from '../database-schema.ts';
import { checkSegment } from './coverage-shape.ts';

/** The stores of the coverage index. */
export const INDEX_STORES = ['coverageSegments', 'coverageBlocks'] as const;

type BlockKind = BlockKey[1];

/** What the index takes in of an entry. */
interface Indexable {
	document: IndexedText;
	/** ISO 8601, UTC. */
	datedAt: string;
}

/** All segments, by rising number of their documents. */
export async function listSegments(db: Database | WriteTransaction): Promise<StoredSegment[]> {
	const segments =
		'getAll' in db ? await db.getAll('coverageSegments') : await db.objectStore('coverageSegments').getAll();
	return soundRows(segments, checkSegment).sort((a, b) => a.first - b.first);
}

/**
 * Takes entries into the index, as a segment of their own, within the caller's transaction.
 * @returns their numbers
 */
export async function appendToIndex(transaction: WriteTransaction, entries: readonly Indexable[]): Promise<number[]> {
	if (entries.length === 0) return [];
	const segments = await listSegments(transaction);
	const first = (segments.at(-1)?.last ?? -1) + 1;
	const documents = entries.map(({ document, datedAt }, place) => describeDocument(first + place, document, datedAt));
	await putSegment(transaction, writeSegment(documents));
	return documents.map(({ number }) => number);
}

/** Marks numbers as no longer there; a segment that holds nothing else goes at once. Within the caller's transaction. */
export async function removeFromIndex(transaction: WriteTransaction, numbers: readonly number[]): Promise<void> {
	if (numbers.length === 0) return;
	for (const segment of await listSegments(transaction)) {
		const inside = numbers.filter((number) => number >= segment.first && number <= segment.last);
		if (inside.length === 0) continue;
		const tombstones = new Tombstones(segment, segment.tombstones);
		const deleted = segment.deleted + inside.filter((number) => tombstones.mark(number)).length;
		if (deleted >= segment.documents) await deleteSegment(transaction, segment.id);
		else await transaction.objectStore('coverageSegments').put({ ...segment, deleted, tombstones: tombstones.bits });
	}
}

/** Stores a segment under a name of its own. */
export async function putSegment(
	transaction: WriteTransaction,
	segment: Segment,
	tombstones = new Tombstones(segment),
	deleted = 0,
): Promise<void> {
	const { documents, first, last } = segment;
	const id = crypto.randomUUID();
	const blocks = transaction.objectStore('coverageBlocks');
	const kinds: [BlockKind, Uint8Array[]][] = [
		['columns', [segment.columns]],
		['terms', [packTerms(segment.firstTerms)]],
		['page', segment.pages],
		['long', segment.longPostings],
		['sketches', segment.sketches],
	];
	const record = { id, documents, first, last, deleted, tombstones: tombstones.bits };
	await Promise.all([
		...kinds.flatMap(([kind, bytes]) => bytes.map((block, place) => blocks.put(block, [id, kind, place]))),
		transaction.objectStore('coverageSegments').put(record),
	]);
}

export async function deleteSegment(transaction: WriteTransaction, id: string): Promise<void> {
	await Promise.all([
		transaction.objectStore('coverageSegments').delete(id),
		transaction.objectStore('coverageBlocks').delete(blocksOf(id)),
	]);
}

/** A whole segment as it was written. */
export async function readSegment(db: Database, { id, documents, first, last }: StoredSegment): Promise<Segment> {
	const read = (kind: BlockKind) => db.getAll('coverageBlocks', blocksOf(id, kind)) as Promise<Segment['pages']>;
	const [columns, terms, pages, longPostings, sketches] = await Promise.all([
		read('columns'),
		read('terms'),
		read('page'),
		read('long'),
		read('sketches'),
	]);
	const empty = new Uint8Array(0);
	return {
		documents,
		first,
		last,
		columns: columns[0] ?? empty,
		firstTerms: unpackTerms(terms[0] ?? empty),
		pages,
		longPostings,
		sketches,
	};
}

/** The keys of a segment's blocks, of one kind or all. */
export function blocksOf(id: string, kind?: BlockKind): IDBKeyRange {
	const start = kind === undefined ? [id] : [id, kind];
	// an array sorts after every string and number
	return IDBKeyRange.bound(start, [...start, []]);
}
