import type { IDBPTransaction } from 'idb';
import { type DocumentColumns, readColumns } from '../../core/coverage/index/document-columns.ts';
import { unpackTerms } from '../../core/coverage/index/term-list.ts';
import type { Database, SidelightSchema, StoredSegment } from '../database-schema.ts';

/** What is read of a segment once in a worker's life: it never changes. */
export interface SegmentHead {
	columns: DocumentColumns;
	firstTerms: string[];
}

export type IndexReading = IDBPTransaction<SidelightSchema, ('coverageSegments' | 'coverageBlocks')[], 'readonly'>;

/** Stands for the head of a segment that is not there. */
export const NO_HEAD: SegmentHead = {
	columns: { numbers: new Uint32Array(0), days: new Int32Array(0), lengths: new Float32Array(0) },
	firstTerms: [],
};

/** Heads read so far, by segment; forgotten with the database's connection. */
const known = new WeakMap<Database, ReadonlyMap<string, SegmentHead>>();

export function startReadingIndex(db: Database): IndexReading {
	return db.transaction(['coverageSegments', 'coverageBlocks']);
}

/** The heads of all segments of the index, in their order. */
export async function readHeads(
	db: Database,
	transaction: IndexReading,
	segments: readonly StoredSegment[],
): Promise<SegmentHead[]> {
	const earlier = known.get(db);
	const blocks = transaction.objectStore('coverageBlocks');
	const heads = await Promise.all(
		segments.map(async ({ id }): Promise<SegmentHead> => {
			const head = earlier?.get(id);
			if (head) return head;
			const [columns, terms] = await Promise.all([blocks.get([id, 'columns', 0]), blocks.get([id, 'terms', 0])]);
			return columns && terms ? { columns: readColumns(columns), firstTerms: unpackTerms(terms) } : NO_HEAD;
		}),
	);
	known.set(db, new Map(segments.map(({ id }, place) => [id, heads[place] ?? NO_HEAD])));
	return heads;
}
