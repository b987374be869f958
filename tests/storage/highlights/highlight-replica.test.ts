import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { changeHighlights } from '../../../src/storage/highlights/change-highlights.ts';
import { highlightReplica } from '../../../src/storage/highlights/highlight-replica.ts';
import {
	allHighlights,
	changeHighlight,
	deleteHighlight,
	keepHighlight,
} from '../../../src/storage/highlights/highlights.ts';
import { undoChange } from '../../../src/storage/highlights/undo-change.ts';
import { highlight } from '../../fakes/tab-views.ts';

let [here, there]: Database[] = [];
let minute = 0;
const next = () => new Date(Date.UTC(2026, 2, 14, 9, minute++));
const now = () => next().toISOString();
const passage = (id: string) =>
	highlight(id, `Passage ${id} of the grid`, {
		articleId: 'harbourledger.example/grid',
		url: 'https://harbourledger.example/grid',
		position: { type: 'TextPositionSelector', start: Number(id.slice(1)) * 100, end: Number(id.slice(1)) * 100 + 20 },
	});

beforeEach(async () => {
	minute = 0;
	globalThis.indexedDB = new IDBFactory();
	here = await openDatabase();
	globalThis.indexedDB = new IDBFactory();
	there = await openDatabase();
});

/** One machine tells the other what it does not know yet. */
async function tell(from: Database, to: Database, since = 0): Promise<number> {
	const { changes, sequence } = await highlightReplica(from, next).changesSince(since, 1000);
	await highlightReplica(to, next).take(changes, null);
	return sequence;
}
const all = async (db: Database) => (await allHighlights(db)).sort((a, b) => (a.id < b.id ? -1 : 1));

test('two machines that tell each other what changed come to the same library', async () => {
	for (const id of ['h1', 'h2', 'h3']) await keepHighlight(here as Database, passage(id));
	const known = await tell(here as Database, there as Database);
	await changeHighlight(here as Database, 'h1', { colour: 'pink' }, now());
	await changeHighlight(there as Database, 'h1', { note: 'Ask the council.', tags: ['grid'] }, now());
	await deleteHighlight(here as Database, 'h2', now());
	await deleteHighlight(here as Database, 'h3', now());
	await changeHighlight(there as Database, 'h3', { note: 'Kept on purpose.' }, now());
	await keepHighlight(there as Database, passage('h4'));
	await tell(there as Database, here as Database);
	await tell(here as Database, there as Database, known);
	expect(await all(here as Database)).toEqual(await all(there as Database));
	expect(await all(here as Database)).toMatchObject([
		{ id: 'h1', colour: 'pink', note: 'Ask the council.', tags: ['grid'] },
		{ id: 'h3', note: 'Kept on purpose.' },
		{ id: 'h4' },
	]);
});

test('what is told twice changes nothing', async () => {
	await keepHighlight(here as Database, passage('h1'));
	await deleteHighlight(here as Database, (await keepHighlight(here as Database, passage('h2'))).id, now());
	await tell(here as Database, there as Database);
	const { changes } = await highlightReplica(here as Database, next).changesSince(0, 1000);
	expect(await highlightReplica(there as Database, next).take(changes, null)).toEqual({
		added: [],
		changed: [],
		heard: [],
	});
	expect(await all(there as Database)).toHaveLength(1);
});

test('changes are told in the order in which they were made, a few at a time', async () => {
	for (const id of ['h1', 'h2', 'h3']) await keepHighlight(here as Database, passage(id));
	await changeHighlight(here as Database, 'h1', { note: 'again' }, now());
	const replica = highlightReplica(here as Database, next);
	const first = await replica.changesSince(0, 2);
	const rest = await replica.changesSince(first.sequence, 2);
	const ids = [first, rest].map(({ changes }) => changes.map((change) => ('kept' in change ? change.kept.id : '')));
	expect(ids).toEqual([['h2', 'h3'], ['h1']]);
	expect((await replica.changesSince(rest.sequence, 2)).changes).toEqual([]);
});

test('what another copy says is taken back as a whole, but for what was changed since', async () => {
	await keepHighlight(here as Database, passage('h1'));
	const before = await all(here as Database);
	await tell(here as Database, there as Database);
	await changeHighlight(there as Database, 'h1', { note: 'of the other' }, now());
	for (const id of ['h5', 'h6']) await keepHighlight(there as Database, passage(id));
	const { changes } = await highlightReplica(there as Database, next).changesSince(0, 1000);
	await highlightReplica(here as Database, next).take(changes, 'import 1');
	await changeHighlight(here as Database, 'h6', { colour: 'green' }, now());
	expect(await undoChange(here as Database, 'import 1', now())).toHaveLength(2);
	expect(await all(here as Database)).toEqual([...before, expect.objectContaining({ id: 'h6', colour: 'green' })]);
	expect(await undoChange(here as Database, 'import 1', now())).toEqual([]);
});

test('many are tagged, recoloured and deleted at once, and each of these is undone as a whole', async () => {
	const db = here as Database;
	for (const id of ['h1', 'h2', 'h3']) await keepHighlight(db, passage(id));
	await changeHighlight(db, 'h1', { tags: ['Grid', 'old'] }, now());
	const before = await all(db);
	const tagged = await changeHighlights(
		db,
		['h1', 'h2', 'gone'],
		{ addTags: ['#grid', 'vote'], removeTags: ['OLD'] },
		now(),
	);
	expect((await all(db)).map(({ tags }) => tags)).toEqual([['Grid', 'vote'], ['grid', 'vote'], undefined]);
	const recoloured = await changeHighlights(db, ['h1', 'h3'], { colour: 'blue' }, now());
	const deleted = await changeHighlights(db, ['h1', 'h2', 'h3'], { isDeleted: true }, now());
	expect(await all(db)).toEqual([]);
	for (const { undo } of [deleted, recoloured, tagged]) await undoChange(db, undo, now());
	expect(await all(db)).toEqual(before);
});
