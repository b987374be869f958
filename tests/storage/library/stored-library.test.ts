import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { LibraryInMemory } from '../../../src/background/library/library-in-memory.ts';
import { EVERYTHING } from '../../../src/core/library/library-query.ts';
import { timeOfDate } from '../../../src/core/replication/hybrid-time.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { changeHighlights } from '../../../src/storage/highlights/change-highlights.ts';
import { highlightReplica } from '../../../src/storage/highlights/highlight-replica.ts';
import { changeHighlight, deleteHighlight, keepHighlight } from '../../../src/storage/highlights/highlights.ts';
import { prune } from '../../../src/storage/maintenance/prune.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';
import { highlight } from '../../fakes/tab-views.ts';

const NOW = '2026-03-14T09:00:00.000Z';
let db: Database;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openDatabase();
});
const keep = (number: number) =>
	keepHighlight(
		db,
		highlight(`h${number}`, `Passage ${number} of the grid`, {
			articleId: 'harbourledger.example/grid',
			url: 'https://harbourledger.example/grid',
			createdAt: new Date(Date.parse(NOW) + number).toISOString(),
			modifiedAt: NOW,
			position: { type: 'TextPositionSelector', start: number * 100, end: number * 100 + 20 },
		}),
	);
/** What a worker finds that has the index in memory, or has just woken. */
async function found(memory: LibraryInMemory, words = '', kind = EVERYTHING.kind): Promise<string[]> {
	let isGrown = () => {};
	const grown = new Promise<void>((resolve) => {
		isGrown = resolve;
	});
	const index = await memory.index(db, () => isGrown());
	if (!memory.isWhole) await grown;
	return index.find({ ...EVERYTHING, kind, words }).ids;
}

test('what is kept, changed and deleted is found as it is, by a worker that knows the library and by one that has just woken', async () => {
	for (const number of [1, 2, 3]) await keep(number);
	const memory = new LibraryInMemory();
	expect(await found(memory)).toEqual(['h3', 'h2', 'h1']);
	await keep(4);
	await deleteHighlight(db, 'h2', NOW);
	await changeHighlight(db, 'h1', { note: 'A question of money' }, NOW);
	for (const each of [memory, new LibraryInMemory()]) {
		expect(await found(each)).toEqual(['h4', 'h3', 'h1']);
		expect(await found(each, 'money')).toEqual(['h1']);
	}
});

test('a stored index that is spoilt, or lacks what was put beside us, is read anew', async () => {
	await keep(1);
	await found(new LibraryInMemory());
	const { sequence: _, ...row } = (await db.get('highlights', 'h1')) ?? {};
	await db.put('highlights', { ...row, id: 'h9' } as never);
	expect(await found(new LibraryInMemory())).toEqual(['h1', 'h9']);
	const stored = (await db.get('libraryIndex', 'index')) as { packed: { texts: string } };
	await db.put('libraryIndex', { ...stored, packed: { ...stored.packed, texts: '' } }, 'index');
	expect(await found(new LibraryInMemory())).toEqual(['h1', 'h9']);
});

test('what was let go for its age is not found', async () => {
	await keep(1);
	const memory = new LibraryInMemory();
	await found(memory);
	await prune(db, { articleDays: null, coverageDays: null, highlightDays: 30 }, new Date('2026-06-14T09:00:00.000Z'));
	expect(await found(memory)).toEqual([]);
});

test('an article that was let go is not listed, though its coverage went long before', async () => {
	const id = 'harbourledger.example/port';
	const article = sampleArticle({ url: `https://${id}`, canonicalUrl: `https://${id}` });
	await db.put('articles', { id, article, textFingerprint: 'x', firstOpenedAt: NOW, lastOpenedAt: NOW });
	const memory = new LibraryInMemory();
	expect(await found(memory, '', 'articles')).toEqual([id]);
	await prune(db, { articleDays: 30, coverageDays: 14, highlightDays: null }, new Date('2026-06-14T09:00:00.000Z'));
	expect(await found(memory, '', 'articles')).toEqual([]);
});

test.each<[string, (db: Database) => Promise<unknown>]>([
	['alone', (from) => deleteHighlight(from, 'h1', NOW)],
	['among many', (from) => changeHighlights(from, ['h1', 'h2'], { isDeleted: true }, NOW)],
	[
		'by another machine',
		(from) =>
			highlightReplica(from, () => new Date(NOW)).take(
				[{ deleted: { id: 'h1', deletedAt: timeOfDate('2026-03-14T10:00:00.000Z') } }],
				null,
			),
	],
	[
		'for its age',
		(from) =>
			prune(from, { articleDays: null, coverageDays: null, highlightDays: 30 }, new Date('2026-06-14T09:00:00.000Z')),
	],
])('the words of a highlight that is deleted %s stay nowhere on the disk', async (_, remove) => {
	for (const number of [1, 2, 3]) await keep(number);
	const memory = new LibraryInMemory();
	await found(memory);
	const stored = async () => JSON.stringify(await db.getAll('libraryIndex'));
	await vi.waitFor(async () => expect(await stored()).toContain('passage 1 of'), 10_000);
	await remove(db);
	expect(await stored()).not.toContain('passage 1 of');
	const left = await found(memory);
	expect(await found(memory)).toEqual(left);
	// the worker that wakes next has it as it is, once nothing was asked for a moment
	await vi.waitFor(async () => {
		for (const id of left) expect(await stored()).toContain(id);
	}, 10_000);
	expect(await stored()).not.toContain('passage 1 of');
	expect(await found(new LibraryInMemory())).toEqual(left);
});
