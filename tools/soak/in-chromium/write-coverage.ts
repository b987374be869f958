/** Runs in a worker of Chromium: writes coverage without end, to be killed, and says afterwards what is stored. */
import { openDB } from 'idb';
import { COVERAGE_STORES, deleteCoverage, putCoverage } from '../../../src/storage/coverage/coverage.ts';
import { mergeIndex } from '../../../src/storage/coverage/maintain-coverage-index.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { writeAtOnce } from '../../../src/storage/write-at-once.ts';
import { inventCoverage } from '../../fakes/invented-coverage.ts';
import { seededRandom } from '../../seeded-random.ts';
import { checkCoverageIndex, readStoredIndex } from '../check-coverage-index.ts';

const BATCH = 20;
/** More than this is pruned to half, so that a check stays quick. */
const MOST_ENTRIES = 400;

/** What was confirmed to be stored, in a database of its own: noted after each write, struck off before each deletion. */
const openConfirmed = () => openDB('confirmed', 1, { upgrade: (db) => void db.createObjectStore('ids') });

/** Begins to write, merge and prune, and answers at once. */
export function start(seed: number): void {
	void writeOn(seed);
}

async function writeOn(seed: number): Promise<void> {
	const db = await openDatabase();
	const confirmed = await openConfirmed();
	const random = seededRandom(seed);
	const stores = [...COVERAGE_STORES];
	for (let batch = 0; ; batch++) {
		const entries = inventCoverage(BATCH, seed * 10_000 + batch);
		await writeAtOnce(db, stores, (transaction) => putCoverage(transaction, entries));
		for (const { id } of entries) await confirmed.put('ids', true, id);
		if ((await db.count('coverage')) > MOST_ENTRIES) {
			const old = await db.getAll('coverage', undefined, MOST_ENTRIES / 2);
			for (const { id } of old) await confirmed.delete('ids', id);
			await writeAtOnce(db, stores, (transaction) => deleteCoverage(transaction, old));
		}
		const isThorough = random() < 0.3;
		while (await mergeIndex(db, isThorough));
	}
}

/** What is wrong with what is stored, one sentence each, and how much there is. */
export async function check(): Promise<{ faults: string[]; entries: number; segments: number }> {
	const db = await openDatabase();
	const stored = await readStoredIndex(db);
	const known = new Set(stored.coverage.map(({ id }) => id));
	const lost = (await (await openConfirmed()).getAllKeys('ids')).filter((id) => !known.has(String(id)));
	return {
		faults: [...checkCoverageIndex(stored), ...lost.map((id) => `${id} was confirmed and is lost`)],
		entries: stored.coverage.length,
		segments: stored.segments.length,
	};
}
