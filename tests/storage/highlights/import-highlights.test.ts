import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { LibraryInMemory } from '../../../src/background/library/library-in-memory.ts';
import { exportHighlights } from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { recordOf } from '../../../src/core/highlights/highlight-record.ts';
import { importedHighlight } from '../../../src/core/imports/imported-highlight.ts';
import { readImport } from '../../../src/core/imports/read-import.ts';
import { EVERYTHING } from '../../../src/core/library/library-query.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { recordOfRow } from '../../../src/storage/highlights/highlight-replica.ts';
import { HIGHLIGHT_STORES } from '../../../src/storage/highlights/highlight-rows.ts';
import {
	allHighlights,
	changeHighlight,
	deleteHighlight,
	highlightsOfArticle,
	keepHighlight,
} from '../../../src/storage/highlights/highlights.ts';
import { importHighlights } from '../../../src/storage/highlights/import-highlights.ts';
import { forgetChanges, undoChange } from '../../../src/storage/highlights/undo-change.ts';
import { writeAtOnce } from '../../../src/storage/write-at-once.ts';
import { highlight } from '../../fakes/tab-views.ts';

const NOW = new Date('2026-03-14T09:00:00.000Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const passage = (id: string, change = {}) =>
	highlight(id, `Passage ${id} of the grid`, {
		articleId: 'ledger.example/grid',
		url: 'https://ledger.example/grid',
		position: { type: 'TextPositionSelector', start: Number(id.slice(1)) * 100, end: Number(id.slice(1)) * 100 + 20 },
		createdAt: '2026-03-04T10:00:00.000Z',
		modifiedAt: '2026-03-04T10:00:00.000Z',
		...change,
	});
const record = (id: string, change = {}) => recordOf(passage(id, change), undefined);
const foreign = (exact: string, tags: string[] = []) =>
	importedHighlight({
		name: exact,
		url: 'https://ledger.example/grid',
		exact,
		tags,
		createdAt: '2026-03-02T10:00:00.000Z',
	});
let db: Database;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openDatabase();
});
const FILE = { format: 'sidelight' as const, records: [record('h1'), record('h2'), record('h3', { note: 'new' })] };

test('a file is taken in once: tried, taken, taken again, taken back', async () => {
	await keepHighlight(db, passage('h1'));
	const before = await allHighlights(db);
	expect(await importHighlights(db, FILE, NOW, true)).toMatchObject({ added: 2, unchanged: 1, undo: null });
	expect(await allHighlights(db)).toEqual(before);
	const taken = await importHighlights(db, FILE, NOW, false);
	expect(taken).toMatchObject({ added: 2, changed: 0, unchanged: 1, refused: [] });
	const after = await allHighlights(db);
	expect(after).toHaveLength(3);
	expect(await importHighlights(db, FILE, later(1), false)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
	expect(await allHighlights(db)).toEqual(after);
	expect(await undoChange(db, taken.undo ?? '', later(2).toISOString())).toHaveLength(2);
	expect(await allHighlights(db)).toEqual(before);
});

test('titles and outlets of a file reorder nothing that stands beside them, and a title of nothing else is the address', async () => {
	const records = [
		record('h1', { articleTitle: 'Port\u202e of Vell\u0000', outlet: '\u2066Courier' }),
		record('h2', { articleTitle: '\u202e\u0000', outlet: '\u202e' }),
		record('h3', { articleTitle: 'نص \u200f(أ)', outlet: null }),
	];
	expect(await importHighlights(db, { format: 'sidelight', records }, NOW, false)).toMatchObject({ added: 3 });
	const kept = async () =>
		(await db.getAll('highlights')).map(({ articleTitle, outlet }) => [articleTitle, outlet]).sort();
	expect(await kept()).toEqual(
		[
			['Port of Vell', 'Courier'],
			['https://ledger.example/grid', null],
			['نص \u200f(أ)', null],
		].sort(),
	);
	expect(await importHighlights(db, { format: 'sidelight', records }, later(1), false)).toMatchObject({ unchanged: 3 });
});

test('an import that was taken back can be taken in again, before and after the deletions are gone through', async () => {
	const memory = new LibraryInMemory();
	const list = async () => {
		const index = await memory.index(db, () => {});
		await vi.waitUntil(() => memory.isWhole);
		return index.find(EVERYTHING).ids;
	};
	for (const minutes of [0, 10]) {
		const taken = await importHighlights(db, FILE, later(minutes), false);
		expect(taken).toMatchObject({ added: 3 });
		expect(await list()).toHaveLength(3);
		await undoChange(db, taken.undo ?? '', later(minutes + 1).toISOString());
		const stores = [...HIGHLIGHT_STORES];
		if (minutes > 0) await writeAtOnce(db, stores, (transaction) => forgetChanges(transaction, later(minutes + 2)));
		expect(await list()).toEqual([]);
	}
	expect(await importHighlights(db, FILE, later(20), false)).toMatchObject({ added: 3 });
});

test('what a file has under an earlier name of an article is filed with the article, and put back there', async () => {
	const [id, earlier] = ['ledger.example/power-grid', 'ledger.example/grid'];
	const changed = recordOf(passage('h1', { note: 'newer', modifiedAt: later(1).toISOString() }), undefined);
	const identity = { id, aliases: [earlier], addresses: [], number: id };
	await importHighlights(db, { ...FILE, records: [record('h1')] }, NOW, false);
	const { undo } = await importHighlights(db, { ...FILE, records: [changed] }, later(2), false);
	await db.put('identities', identity);
	await undoChange(db, undo ?? '', later(3).toISOString());
	await importHighlights(db, { ...FILE, records: [record('h2')] }, later(4), false);
	expect((await highlightsOfArticle(db, earlier)).map((each) => each.id)).toEqual(['h1', 'h2']);
	expect(await importHighlights(db, { ...FILE, records: [record('h2')] }, later(5), false)).toMatchObject({
		unchanged: 1,
	});
});

test.each(['json', 'csv', 'records'] as const)(
	'what was written out as %s and is taken in where it came from is no change, and nothing of it wins over another machine',
	async (format) => {
		await keepHighlight(db, passage('h1', { tags: ['strike, port'] }));
		await changeHighlight(db, 'h1', { note: 'Ask.', tags: [] }, later(1).toISOString());
		await keepHighlight(db, passage('h2', { tags: ['Smith, John'], note: '=1' }));
		await changeHighlight(db, 'h2', { colour: 'pink' }, later(2).toISOString());
		await importHighlights(
			db,
			{ format: 'w3c', records: [foreign('the grid'), foreign('-a, port', ['x, y'])] },
			NOW,
			false,
		);
		const before = await db.getAll('highlights');
		const { content } = exportHighlights(before.map(recordOfRow), format, NOW);
		const file = readImport(content);
		for (const isDry of [true, false])
			expect(await importHighlights(db, file, later(9), isDry)).toMatchObject({ added: 0, changed: 0, unchanged: 4 });
		expect(await db.getAll('highlights')).toEqual(before);
	},
);

test('a table in which a note was changed, and the time of it, brings that note and nothing else', async () => {
	await keepHighlight(db, passage('h1', { note: 'Ask.', tags: ['a, b'] }));
	const [row] = (await db.getAll('highlights')).map(recordOfRow);
	const { content } = exportHighlights([row as Highlight], 'csv', NOW);
	const changed = content
		.replace('Ask.', 'Asked.')
		.replace(`"${row?.modifiedAt}","h1"`, `"${later(5).toISOString()}","h1"`);
	expect(await importHighlights(db, readImport(changed), later(9), false)).toMatchObject({ changed: 1 });
	expect(await allHighlights(db)).toMatchObject([
		{ ...passage('h1'), note: 'Asked.', modifiedAt: later(5).toISOString() },
	]);
});

test('what the reader changed or deleted since the file was written stays so', async () => {
	await importHighlights(db, FILE, NOW, false);
	await changeHighlight(db, 'h3', { note: 'mine' }, later(1).toISOString());
	await deleteHighlight(db, 'h2', later(1).toISOString());
	const before = await allHighlights(db);
	expect(await importHighlights(db, FILE, later(2), false)).toMatchObject({ added: 0, changed: 0 });
	expect(await allHighlights(db)).toEqual(before);
});

test.each<[string, unknown, string]>([
	['no highlight', null, 'words'],
	['an address that is none of the web', record('h4', { url: 'javascript:alert(1)' }), 'url'],
	['the name of another site’s article', record('h4', { articleId: 'courier.example/port' }), 'articleId'],
	[
		'no words',
		record('h4', { quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' } }),
		'passage-empty',
	],
	['a colour that is none', record('h4', { colour: 'mauve' }), 'no-colour'],
	['a note without end', record('h4', { note: 'x'.repeat(50_000) }), 'note-too-long'],
	['an id that is no name', record('h4', { id: '../h4' }), 'id'],
	[
		'a clock that would win for a thousand years',
		{ ...record('h4'), clocks: { ...record('h4').clocks, note: '3026-01-01T00:00:00.000Z 0000 aaaaaaaaaaaa' } },
		'clocks.note',
	],
	['no clocks', { ...record('h4'), clocks: 7 }, 'clocks.passage'],
])('a record with %s is named and left out, and the others taken in', async (_, wrong, field) => {
	const result = await importHighlights(db, { ...FILE, records: [...FILE.records, wrong as never] }, NOW, false);
	expect(result).toMatchObject({ added: 3, refused: [{ place: 4, field }] });
	expect(await allHighlights(db)).toHaveLength(3);
});

const CLIPPED = { id: '17', timestamp: '2026-03-02T10:00:00.000Z', color: 'green' };
const clip = (words: object) =>
	JSON.stringify([{ url: 'https://ledger.example/grid', highlights: [{ ...CLIPPED, ...words }] }]);
const raindrop = (cell: string) =>
	`id,title,note,url,folder,tags,created,highlights\n1,Grid,,https://ledger.example/grid,News,,2026-03-02T10:00:00.000Z,"${cell}"\n`;

test.each<[string, string, string, string, string[]]>([
	['undecoded', clip({ content: '<p>fish &amp; chips</p>' }), '17', 'fish &amp; chips', ['fish & chips']],
	['with its markup', clip({ text: '<b>fish</b> &amp; chips' }), '17', '<b>fish</b> &amp; chips', ['fish & chips']],
	[
		'as one with the others of its bookmark',
		raindrop('Highlight:the grid\nNote:Ask.\n\nHighlight:a port'),
		'raindrop',
		'the grid\nNote:Ask.\n\nHighlight:a port',
		['a port', 'the grid'],
	],
])(
	'words that an earlier version took in %s are the same highlight, which gets the words as they are',
	async (_, content, name, wereRead, words) => {
		const read = readImport(content);
		const before = importedHighlight({
			name,
			url: 'https://ledger.example/grid',
			exact: wereRead,
			title: read.records[0]?.articleTitle,
			createdAt: '2026-03-02T10:00:00.000Z',
		});
		await importHighlights(db, { ...read, records: [before] }, NOW, false);
		await changeHighlight(db, before.id, { note: 'mine' }, later(1).toISOString());
		expect(await importHighlights(db, read, later(2), false)).toMatchObject({ added: words.length - 1, changed: 1 });
		const after = await allHighlights(db);
		expect(after.map(({ quote }) => quote.exact).sort()).toEqual(words);
		expect(after.find(({ id }) => id === before.id)).toMatchObject({ quote: { exact: words.at(-1) }, note: 'mine' });
		expect(await importHighlights(db, read, later(3), false)).toMatchObject({ unchanged: words.length });
		expect(await allHighlights(db)).toEqual(after);
		await deleteHighlight(db, before.id, later(4).toISOString());
		expect(await importHighlights(db, read, later(5), false)).toMatchObject({ added: 0, changed: 0 });
		expect(await allHighlights(db)).toHaveLength(words.length - 1);
	},
);
