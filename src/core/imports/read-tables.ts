import type { ForeignHighlight } from './imported-highlight.ts';
import { readCsv } from './read-csv.ts';

/** Whose tables are read. */
type TableFormat = 'hypothesis' | 'readwise' | 'raindrop' | 'instapaper';

type Row = Readonly<Record<string, string | undefined>>;

/** The tables of which we know the columns, by columns that no other has together. Each tells what a row brings: nothing where it has no highlight. */
const TABLES: { format: TableFormat; columns: string[]; read(row: Row): ForeignHighlight[] }[] = [
	{
		format: 'readwise',
		columns: ['highlight', 'book-title', 'highlighted-at'],
		read: (row) => [
			{
				name: 'readwise',
				url: row['source-url'] || row.url || '',
				exact: row.highlight ?? '',
				title: row['book-title'],
				authors: row['book-author'] ? [row['book-author']] : [],
				colour: row.color,
				note: row.note,
				tags: (row.tags ?? '').split(','),
				createdAt: row['highlighted-at'],
			},
		],
	},
	{
		format: 'hypothesis',
		columns: ['url', 'quote', 'comment'],
		read: (row) => [
			{
				name: `hypothesis ${row.id ?? row['annotation-id'] ?? ''}`,
				url: row.url ?? '',
				exact: row.quote ?? '',
				title: row['document-title'] || row.title,
				note: row.comment,
				tags: (row.tags ?? '').split(','),
				createdAt: row['created-at'] || row.created,
			},
		],
	},
	{ format: 'raindrop', columns: ['url', 'title', 'highlights', 'folder'], read: ofRaindrop },
	{
		format: 'instapaper',
		columns: ['url', 'title', 'selection', 'folder'],
		read: (row) => [
			{
				name: 'instapaper',
				url: row.url ?? '',
				exact: row.selection ?? '',
				title: row.title,
				createdAt: row.timestamp,
			},
		],
	},
];

/** What a table of another program brings, row by row; null where it is none that we know. */
export function readTable(content: string): { format: TableFormat; rows: (ForeignHighlight | null)[] } | null {
	const { columns: named, records } = readCsv(content);
	const table = TABLES.find(({ columns }) => columns.every((column) => named.includes(column)));
	if (!table) return null;
	return {
		format: table.format,
		rows: records.flatMap((row) => table.read(row).map((foreign) => (foreign.url && foreign.exact ? foreign : null))),
	};
}

/** A bookmark with all its highlights in one cell, each begun by its mark, with its own note beneath; the column of notes is the bookmark's. */
function ofRaindrop(row: Row): ForeignHighlight[] {
	const cell = row.highlights ?? '';
	const [, ...highlights] = cell.split(/^[^\S\n]*Highlight:/m);
	// they were one before
	const whole = cell.replace(/^Highlight:/, '').trim();
	return highlights.map((text, place) => {
		const [exact = '', ...notes] = text.split(/^[^\S\n]*Note:/m);
		return {
			name: 'raindrop',
			url: row.url ?? '',
			exact: exact.trim(),
			readBefore: place === 0 ? [whole] : [],
			title: row.title,
			note: [row.note ?? '', ...notes]
				.map((note) => note.trim())
				.filter(Boolean)
				.join('\n\n'),
			tags: (row.tags ?? '').split(','),
			createdAt: row.created,
		};
	});
}
