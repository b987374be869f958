import { ofSpreadsheetText } from '../highlights/formats/spreadsheet-text.ts';
import { joinTags } from '../highlights/tags.ts';
import { type ForeignHighlight, onHeadline } from './imported-highlight.ts';
import { readCsv } from './read-csv.ts';
import { textsOf } from './untrusted-json.ts';

/** Whose tables are read. */
type TableFormat = 'sidelight' | 'hypothesis' | 'readwise' | 'raindrop' | 'instapaper';

type Row = Readonly<Record<string, string | undefined>>;

/** A row that is told as one that cannot be taken in. */
const NOTHING: ForeignHighlight = { name: '', url: '', exact: '' };

/** The tables of which we know the columns, by columns that no other has together. Each tells what a row brings: nothing where it has no highlight. */
const TABLES: { format: TableFormat; columns: string[]; read(row: Row): ForeignHighlight[] }[] = [
	{ format: 'sidelight', columns: ['words', 'colour', 'address', 'id'], read: (row) => [ofOurs(row)] },
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
		// an answer to somebody is no note on the page
		read: (row) =>
			row.type?.trim().toLowerCase() === 'reply'
				? [NOTHING]
				: [
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
		rows: records.flatMap((row) => table.read(row).map(onHeadline)),
	};
}

/** A line of our own table (core/highlights/formats/export-csv.ts), which a spreadsheet may have written anew. */
function ofOurs(row: Row): ForeignHighlight {
	const cell = (name: string) => ofSpreadsheetText(row[name] ?? '');
	const list = (name: string, separator: string) =>
		cell(name)
			.split(separator)
			.map((each) => each.trim())
			.filter(Boolean);
	const place = (name: string) => (/^\d{1,9}$/.test(row[name] ?? '') ? Number(row[name]) : undefined);
	return {
		name: 'sidelight',
		ownId: row.id,
		isOfTable: true,
		url: cell('address'),
		exact: cell('words'),
		prefix: cell('before'),
		suffix: cell('after'),
		start: place('start'),
		end: place('end'),
		title: cell('title'),
		outlet: cell('outlet'),
		authors: list('authors', ';'),
		cited: {
			publishedAt: row.published,
			readAt: row.read,
			section: cell('section'),
			place: cell('place'),
			pages: cell('pages'),
			issn: cell('issn'),
			language: cell('language'),
		},
		colour: row.colour,
		note: cell('note'),
		tags: tagsOf(cell('tags'), cell('tags-json')) ?? list('tags', ','),
		createdAt: row.created,
		modifiedAt: row.changed,
	};
}

/** Tags of which one has a comma, which would be two in the cell for readers; null where that cell says something else, as when it was changed. */
function tagsOf(shown: string, json: string): string[] | null {
	try {
		const tags = textsOf(JSON.parse(json));
		return joinTags(tags) === shown ? tags : null;
	} catch {
		return null;
	}
}

/** A bookmark with all its highlights in one cell, each begun by its mark, with its own note beneath; the column of notes is the bookmark's. */
function ofRaindrop(row: Row): ForeignHighlight[] {
	const cell = row.highlights ?? '';
	const [, ...highlights] = cell.split(/^[^\S\n]*Highlight:/m);
	const bookmark = {
		name: 'raindrop',
		url: row.url ?? '',
		title: row.title,
		tags: (row.tags ?? '').split(','),
		createdAt: row.created,
	};
	// they were one before
	const whole = cell.replace(/^Highlight:/, '').trim();
	const note = (row.note ?? '').trim();
	return [
		...highlights.map((text, place) => {
			const [exact = '', ...notes] = text.split(/^[^\S\n]*Note:/m).map((part) => part.trim());
			return { ...bookmark, exact, readBefore: place === 0 ? [whole] : [], note: notes.filter(Boolean).join('\n\n') };
		}),
		...(note === '' ? [] : [{ ...bookmark, exact: '', note }]),
	];
}
