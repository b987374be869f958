import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { QueryCache } from '../../../src/background/state/query-cache.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database, StoreName } from '../../../src/storage/database-schema.ts';
import { writeAtOnce } from '../../../src/storage/write-at-once.ts';

let db: Database;
let answers: QueryCache<string>;
const work = vi.fn(async () => 'the stories');

beforeEach(async () => {
	db = await openDatabase();
	answers = new QueryCache();
	work.mockClear();
});

const store = (...stores: StoreName[]) => writeAtOnce(db, stores, async () => {});

test('what two ask at once is worked out once', async () => {
	expect(await Promise.all([answers.answer(db, 'today', work), answers.answer(db, 'today', work)])).toEqual([
		'the stories',
		'the stories',
	]);
	expect(work).toHaveBeenCalledTimes(1);
});

test.each<[string, StoreName[], number]>([
	['an article', ['articles', 'analyses', 'coverage', 'coverageSegments', 'coverageBlocks'], 2],
	['coverage', ['coverage'], 2],
	['a highlight', ['highlights'], 1],
	['merged segments of the index', ['coverageSegments', 'coverageBlocks'], 1],
])('after %s was stored', async (_, stores, times) => {
	await answers.answer(db, 'today', work);
	await store(...stores);
	await answers.answer(db, 'today', work);
	expect(work).toHaveBeenCalledTimes(times);
});

test('another question is worked out by itself', async () => {
	await answers.answer(db, 'today', work);
	await answers.answer(db, 'tomorrow', work);
	expect(work).toHaveBeenCalledTimes(2);
});

test('what failed is tried again', async () => {
	await expect(answers.answer(db, 'today', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
	expect(await answers.answer(db, 'today', work)).toBe('the stories');
});
