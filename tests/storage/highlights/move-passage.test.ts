import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { PassageSelectors } from '../../../src/core/highlights/highlight.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { highlightReplica } from '../../../src/storage/highlights/highlight-replica.ts';
import { allHighlights, changeHighlight, keepHighlight } from '../../../src/storage/highlights/highlights.ts';
import { movePassage } from '../../../src/storage/highlights/move-passage.ts';
import { undoChange } from '../../../src/storage/highlights/undo-change.ts';
import { highlight } from '../../fakes/tab-views.ts';

const NOW = new Date('2026-03-14T09:00:00.000Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const at = (exact: string, start: number, around = ''): PassageSelectors => ({
	quote: { type: 'TextQuoteSelector', exact, prefix: around, suffix: around },
	position: { type: 'TextPositionSelector', start, end: start + exact.length },
});
const passage = (id: string, exact: string, start: number, change = {}) =>
	highlight(id, exact, {
		articleId: 'ledger.example/grid',
		url: 'https://ledger.example/grid',
		...at(exact, start),
		createdAt: NOW.toISOString(),
		modifiedAt: NOW.toISOString(),
		...change,
	});
const OTHER = at('A crane fell on a quay', 300);
let db: Database;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openDatabase();
	await keepHighlight(db, passage('h1', 'The port reopened', 0, { note: 'mine', tags: ['strike'], colour: 'pink' }));
});

test('another passage takes the place of the words and leaves everything else, and is undone', async () => {
	const before = await allHighlights(db);
	const moved = await movePassage(db, 'h1', OTHER, later(1));
	const [after] = await allHighlights(db);
	expect(after).toEqual({ ...before[0], ...OTHER, modifiedAt: later(1) });
	expect(moved?.highlight).toEqual(after);
	expect(await undoChange(db, moved?.undo ?? '', later(2))).toHaveLength(1);
	expect(await allHighlights(db)).toEqual(before);
});

test('one of the same words goes into it with its note and tags, and comes back by the undo', async () => {
	await keepHighlight(db, passage('h2', 'A crane fell on a quay', 300, { note: 'theirs', tags: ['crane'] }));
	await keepHighlight(db, passage('h3', 'A crane fell on a quay', 900, { note: 'elsewhere' }));
	const before = await allHighlights(db);
	const moved = await movePassage(db, 'h1', OTHER, later(1));
	const after = await allHighlights(db);
	expect(after.map(({ id }) => id).sort()).toEqual(['h1', 'h3']);
	expect(moved?.highlight).toMatchObject({
		...OTHER,
		note: 'mine\n\ntheirs',
		tags: ['strike', 'crane'],
		colour: 'pink',
	});
	expect(await undoChange(db, moved?.undo ?? '', later(2))).toHaveLength(2);
	const sorted = (rows: typeof before) => rows.sort((a, b) => (a.id < b.id ? -1 : 1));
	expect(sorted(await allHighlights(db))).toEqual(sorted(before));
});

test('only its passage is written later: a note of another machine stays, whatever comes first', async () => {
	const told = await highlightReplica(db, () => NOW).changesSince(0, 10);
	await changeHighlight(db, 'h1', { note: 'newer' }, later(1));
	await movePassage(db, 'h1', OTHER, later(2));
	await highlightReplica(db, () => new Date(later(3))).take(told.changes, null);
	expect(await allHighlights(db)).toMatchObject([{ note: 'newer', ...OTHER }]);
});

test.each([
	['no words', at('', 10), 'passage-empty'],
	['too many words', at('x'.repeat(10_001), 10), 'passage-too-long'],
	['no place', { ...OTHER, position: { ...OTHER.position, end: 1 } }, 'highlight-refused'],
])('a passage of %s is refused and nothing changed', async (_, wrong, code) => {
	const before = await allHighlights(db);
	await expect(movePassage(db, 'h1', wrong, later(1))).rejects.toMatchObject({ problem: { code } });
	expect(await allHighlights(db)).toEqual(before);
});

test('what a page says around it is cut, and one that is gone is not made anew', async () => {
	const long = at('A crane fell', 300, 'word '.repeat(2000));
	const moved = await movePassage(db, 'h1', long, later(1));
	expect(moved?.highlight.quote.prefix.length).toBeLessThan(5000);
	expect(await movePassage(db, 'h7', OTHER, later(1))).toBeUndefined();
	expect(await allHighlights(db)).toHaveLength(1);
});
