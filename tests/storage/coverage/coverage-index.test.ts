import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
	COVERAGE_STORES,
	type CoverageEntry,
	deleteCoverage,
	putCoverage,
} from '../../../src/storage/coverage/coverage.ts';
import { readSketches } from '../../../src/storage/coverage/coverage-sketches.ts';
import { indexWaiting, mergeIndex } from '../../../src/storage/coverage/maintain-coverage-index.ts';
import { searchCoverage } from '../../../src/storage/coverage/search-coverage.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { writeAtOnce } from '../../../src/storage/write-at-once.ts';
import { inventCoverage } from '../../../tools/fakes/invented-coverage.ts';
import { checkCoverageIndex, readStoredIndex } from '../../../tools/soak/check-coverage-index.ts';

let db: Database;

beforeEach(async () => {
	db = await openDatabase();
	await Promise.all([...db.objectStoreNames].map((name) => db.clear(name)));
});

async function keep(entries: CoverageEntry[]): Promise<void> {
	await writeAtOnce(db, [...COVERAGE_STORES], (transaction) => putCoverage(transaction, entries));
}

async function remove(entries: CoverageEntry[]): Promise<void> {
	await writeAtOnce(db, [...COVERAGE_STORES], async (transaction) => {
		const ids = new Set(entries.map(({ id }) => id));
		const stored = (await transaction.objectStore('coverage').getAll()).filter(({ id }) => ids.has(id));
		await deleteCoverage(transaction, stored);
	});
}

async function problems(): Promise<string[]> {
	return checkCoverageIndex(await readStoredIndex(db));
}

/** Ids of what is found for an entry's own words, best first. */
async function find({ document }: CoverageEntry): Promise<string[]> {
	const { ranked } = await searchCoverage(db, document, { since: '2026-01-01T00:00:00Z' }, 10);
	const entries = await db.getAll('coverage');
	return ranked.map(({ number }) => entries.find((entry) => entry.number === number)?.id ?? '');
}

const COVERAGE = inventCoverage(120, 1);
const [FIRST, SECOND] = COVERAGE as [CoverageEntry, CoverageEntry];

describe('the coverage index', () => {
	test('finds every entry by its own words, however it was taken in', async () => {
		for (let start = 0; start < COVERAGE.length; start += 7) await keep(COVERAGE.slice(start, start + 7));
		for (const entry of COVERAGE.slice(0, 20)) expect((await find(entry))[0]).toBe(entry.id);
		while (await mergeIndex(db, false));
		for (const entry of COVERAGE.slice(0, 20)) expect((await find(entry))[0]).toBe(entry.id);
		expect(await problems()).toEqual([]);
	});

	test('stays few segments while it grows', async () => {
		for (const entry of COVERAGE) {
			await keep([entry]);
			while (await mergeIndex(db, false));
		}
		expect(await db.count('coverageSegments')).toBeLessThan(20);
		expect(await problems()).toEqual([]);
	});

	test('takes in the same entries again without growing', async () => {
		await keep(COVERAGE);
		const blocks = await db.count('coverageBlocks');
		await keep(COVERAGE);
		expect(await db.count('coverageBlocks')).toBe(blocks);
		expect(await problems()).toEqual([]);
	});

	test('knows an entry by its new words once its text has changed', async () => {
		await keep(COVERAGE);
		const changed = { ...FIRST, document: { ...FIRST.document, title: 'zebra quartz', text: 'umbrella xylophone' } };
		await keep([changed]);
		expect((await find(changed))[0]).toBe(FIRST.id);
		expect(await find(FIRST)).not.toContain(FIRST.id);
		expect(await problems()).toEqual([]);
	});

	test('forgets what was deleted, and after a thorough merge every word of it', async () => {
		const secret = { ...SECOND, document: { ...SECOND.document, title: 'zebra quartz' } };
		await keep([FIRST, secret, ...COVERAGE.slice(2)]);
		const words = async () =>
			(await db.getAll('coverageBlocks')).map((block) => String.fromCharCode(...block)).join('');
		expect(await words()).toContain('zebra');
		await remove([secret]);
		expect(await find(secret)).not.toContain(SECOND.id);
		while (await mergeIndex(db, true));
		expect(await words()).not.toContain('zebra');
		expect(await problems()).toEqual([]);
	});

	test('holds nothing once all entries are deleted', async () => {
		for (let start = 0; start < COVERAGE.length; start += 40) await keep(COVERAGE.slice(start, start + 40));
		await remove(COVERAGE);
		expect([await db.count('coverageSegments'), await db.count('coverageBlocks')]).toEqual([0, 0]);
	});

	test('leaves out what is dated before or after the days asked for', async () => {
		await keep(COVERAGE);
		const { ranked } = await searchCoverage(
			db,
			FIRST.document,
			{ since: '2026-03-03T00:00:00Z', until: '2026-03-04T12:00:00Z' },
			100,
		);
		const entries = await db.getAll('coverage');
		const dates = ranked.map(({ number }) => entries.find((entry) => entry.number === number)?.datedAt ?? '');
		expect(dates.length).toBeGreaterThan(0);
		expect(dates.every((date) => date >= '2026-03-03' && date < '2026-03-05')).toBe(true);
	});

	test('keeps what is deleted while a merge is under way deleted', async () => {
		for (let start = 0; start < 80; start += 10) await keep(COVERAGE.slice(start, start + 10));
		await Promise.all([mergeIndex(db, false), remove(COVERAGE.slice(5, 25))]);
		expect(await problems()).toEqual([]);
	});

	test('takes in what was stored before there was an index', async () => {
		await Promise.all(COVERAGE.map((entry) => db.put('coverage', { ...entry, number: -1 })));
		while (await indexWaiting(db));
		expect(await problems()).toEqual([]);
	});

	test('knows copies without their texts', async () => {
		await keep([...COVERAGE, { ...FIRST, id: 'copy.example/1' }]);
		const entries = await db.getAll('coverage');
		const numbers = [FIRST.id, 'copy.example/1', SECOND.id].map(
			(id) => entries.find((entry) => entry.id === id)?.number ?? -1,
		);
		const [one, copy, other] = await readSketches(db, numbers);
		expect(one?.length).toBeGreaterThan(0);
		expect(copy).toEqual(one);
		expect(other).not.toEqual(one);
	});
});
