import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { LibraryInMemory } from '../../../src/background/library/library-in-memory.ts';
import { type SearchLibraryPorts, searchLibrary } from '../../../src/background/library/search-library.ts';
import { EVERYTHING } from '../../../src/core/library/library-query.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { changeHighlight, deleteHighlight, keepHighlight } from '../../../src/storage/highlights/highlights.ts';
import { highlight } from '../../fakes/tab-views.ts';

const NOW = '2026-03-14T09:00:00.000Z';
const ARTICLE = { articleId: 'ledger.example/grid', url: 'https://ledger.example/grid' };
let db: Database;
let ports: SearchLibraryPorts;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openDatabase();
	const library = { database: async () => db } as SearchLibraryPorts['library'];
	const ui = { tellInterface: () => {} } as unknown as SearchLibraryPorts['ui'];
	ports = { library, ui, knownLibrary: new LibraryInMemory() };
	for (const [id, words] of [
		['h1', 'The grid vote passed'],
		['h2', 'The grid vote was close'],
	] as const)
		await keepHighlight(db, highlight(id, words, { ...ARTICLE, createdAt: NOW, modifiedAt: NOW }));
	const isRead = async () => (await searchLibrary(ports, EVERYTHING, 0, 10)).isWhole;
	await vi.waitFor(async () => expect(await isRead()).toBe(true));
});
const rows = async (words: string) => (await searchLibrary(ports, { ...EVERYTHING, words }, 0, 10)).rows;

test('what a letter more finds of what was found before is told without asking the database', async () => {
	await rows('grid');
	const asked = vi.spyOn(db, 'transaction');
	const read = vi.spyOn(db, 'get');
	expect((await rows('grid vo')).map((row) => row?.id).sort()).toEqual(['h1', 'h2']);
	expect(asked).not.toHaveBeenCalled();
	expect(read).not.toHaveBeenCalled();
});

test('a row that was shown and was changed, or deleted, since is not shown as it was', async () => {
	await rows('grid');
	await changeHighlight(db, 'h1', { note: 'Ask Ines Calder' }, NOW);
	expect((await rows('grid')).find((row) => row?.id === 'h1')?.note).toBe('Ask Ines Calder');
	await deleteHighlight(db, 'h1', NOW);
	expect((await rows('grid')).map((row) => row?.id)).toEqual(['h2']);
});
