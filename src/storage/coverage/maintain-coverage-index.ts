import { chooseMerge } from '../../core/coverage/index/choose-merge.ts';
import { mergeSegments } from '../../core/coverage/index/merge-segments.ts';
import { Tombstones } from '../../core/coverage/index/tombstones.ts';
import { type Database, NOT_INDEXED, type StoredCoverage } from '../database-schema.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { COVERAGE_STORES, putCoverage } from './coverage.ts';
import { deleteSegment, INDEX_STORES, listSegments, putSegment, readSegment } from './coverage-segments.ts';
import { checkCoverage } from './coverage-shape.ts';
import { askIndex } from './mend-coverage-index.ts';

/** Entries taken in at once; a worker killed meanwhile loses no more than these. */
const TAKEN_AT_ONCE = 200;

/** Takes in what was stored before there was an index. @returns whether there may be more */
export async function indexWaiting(db: Database): Promise<boolean> {
	// asked before every question, and nearly always in vain
	if ((await db.getKeyFromIndex('coverage', 'number', NOT_INDEXED)) === undefined) return false;
	let taken = 0;
	await writeAtOnce(db, [...COVERAGE_STORES], async (transaction) => {
		const waiting: StoredCoverage[] = [];
		for await (const { value } of transaction.objectStore('coverage').index('number').iterate(NOT_INDEXED)) {
			// what cannot be read is passed over, and must not keep others waiting
			if (checkCoverage(value).row) waiting.push(value);
			if (waiting.length === TAKEN_AT_ONCE) break;
		}
		await putCoverage(transaction, waiting);
		taken = waiting.length;
	});
	return taken === TAKEN_AT_ONCE;
}

/**
 * Merges segments where that is due. The bytes are read and merged outside the transaction that switches to them: what was deleted
 * meanwhile is marked there, and when one of the segments has gone the merge is dropped.
 * @param isThorough whether nothing of a deleted document may be left
 * @returns whether something was merged, so that there may be more to do
 */
export function mergeIndex(db: Database, isThorough: boolean): Promise<boolean> {
	return askIndex(db, () => mergeOnce(db, isThorough), false);
}

async function mergeOnce(db: Database, isThorough: boolean): Promise<boolean> {
	const before = chooseMerge(await listSegments(db), isThorough);
	if (!before) return false;
	const wanted = new Set(before.map(({ id }) => id));
	const segments = await Promise.all(before.map((segment) => readSegment(db, segment)));
	const merged = mergeSegments(
		segments.map((segment, place) => {
			const tombstones = new Tombstones(segment, before[place]?.tombstones);
			return { segment, isDeleted: (number) => tombstones.has(number) };
		}),
	);

	await writeAtOnce(db, [...INDEX_STORES], async (transaction) => {
		const now = (await listSegments(transaction)).filter(({ id }) => wanted.has(id));
		if (now.length < before.length) return;
		if (merged) {
			const tombstones = new Tombstones(merged);
			for (const segment of now) tombstones.markAll(new Tombstones(segment, segment.tombstones));
			const deleted = now.reduce((sum, segment, place) => sum + segment.deleted - (before[place]?.deleted ?? 0), 0);
			await putSegment(transaction, merged, tombstones, deleted);
		}
		await Promise.all(now.map(({ id }) => deleteSegment(transaction, id)));
	});
	return true;
}
