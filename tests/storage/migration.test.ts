import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { DATABASE_NAME, openDatabase } from '../../src/storage/database.ts';
import { searchCoverage } from '../../src/storage/search-coverage.ts';
import { indexWaiting } from '../../src/storage/tend-coverage-index.ts';
import { inventCoverage } from '../fakes/invented-coverage.ts';
import { checkCoverageIndex, readStoredIndex } from './check-coverage-index.ts';

test('coverage stored before there was an index is found after the update', async () => {
	const coverage = inventCoverage(450, 7);
	const old = await openDB(DATABASE_NAME, 1, {
		upgrade(db) {
			db.createObjectStore('coverage', { keyPath: 'id' }).createIndex('datedAt', 'datedAt');
		},
	});
	for (const entry of coverage) await old.put('coverage', entry);
	old.close();

	const db = await openDatabase();
	while (await indexWaiting(db));
	const stored = await readStoredIndex(db);
	expect(stored.coverage).toHaveLength(coverage.length);
	expect(checkCoverageIndex(stored)).toEqual([]);
	const asked = coverage[300]?.document ?? { title: '', text: '' };
	const { ranked } = await searchCoverage(db, asked, { since: '2026-01-01T00:00:00Z' }, 1);
	expect(stored.coverage.find(({ number }) => number === ranked[0]?.number)?.document).toEqual(asked);
});
