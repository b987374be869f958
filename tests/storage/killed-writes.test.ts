import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import {
	COVERAGE_STORES,
	type CoverageEntry,
	deleteCoverage,
	putCoverage,
} from '../../src/storage/coverage/coverage.ts';
import { mergeIndex } from '../../src/storage/coverage/maintain-coverage-index.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/database-schema.ts';
import { writeAtOnce } from '../../src/storage/write-at-once.ts';
import { inventCoverage } from '../../tools/fakes/invented-coverage.ts';
import { seededRandom } from '../../tools/seeded-random.ts';
import { checkCoverageIndex, readStoredIndex } from '../../tools/soak/check-coverage-index.ts';
import { killAfterWrites } from '../fakes/killed-writes.ts';

const BATCHES = 24;
const BATCH = 5;
const COVERAGE = inventCoverage(BATCHES * BATCH, 3);

const keep = (db: Database, entries: CoverageEntry[]) =>
	writeAtOnce(db, [...COVERAGE_STORES], (transaction) => putCoverage(transaction, entries));

const removeFirst = (db: Database, count: number) =>
	writeAtOnce(db, [...COVERAGE_STORES], async (transaction) =>
		deleteCoverage(transaction, await transaction.objectStore('coverage').getAll(undefined, count)),
	);

let revive = () => {};
afterEach(() => revive());

test.each(Array.from({ length: 10 }, (_, seed) => seed))(
	'killed at random moment %i of its writes, the index loses nothing that was confirmed, doubles nothing and opens again',
	async (seed) => {
		const random = seededRandom(seed);
		let db = await openDatabase();
		await Promise.all([...db.objectStoreNames].map((name) => db.clear(name)));
		const confirmed = new Set<string>();
		for (let batch = 0; batch < BATCHES; ) {
			revive = killAfterWrites(Math.floor(random() * 160));
			try {
				while (batch < BATCHES) {
					const next = COVERAGE.slice(batch * BATCH, (batch + 1) * BATCH);
					await keep(db, next);
					for (const { id } of next) confirmed.add(id);
					batch++;
					await mergeIndex(db, false);
				}
			} catch (error) {
				expect(error).toBeInstanceOf(DOMException);
			}
			revive();
			db.close();
			db = await openDatabase();
			const stored = await readStoredIndex(db);
			expect(checkCoverageIndex(stored)).toEqual([]);
			expect(new Set(stored.coverage.map(({ id }) => id))).toEqual(confirmed);
		}
		await removeFirst(db, 30);
		while (await mergeIndex(db, true));
		expect(checkCoverageIndex(await readStoredIndex(db))).toEqual([]);
		db.close();
	},
);
