import { clocksAt, type HighlightRecord, type RecordClocks, recordOf } from '../highlights/highlight-record.ts';
import { LIMITS } from '../limits.ts';
import { Failure } from '../problem.ts';
import { type ForeignHighlight, importedHighlight } from './imported-highlight.ts';
import { readCsv } from './read-csv.ts';

/** Whose files are read. */
export type ImportFormat =
	| 'sidelight'
	| 'w3c'
	| 'hypothesis'
	| 'clipper'
	| 'omnivore'
	| 'readwise'
	| 'raindrop'
	| 'instapaper';

/** What a file brings, before it is held against what may be stored. */
export interface ReadImport {
	format: ImportFormat;
	/** Null for what is no highlight at all. */
	records: (HighlightRecord | null)[];
}

/** The version of our own files that we read up to. */
const NEWEST = 2;

type Json = Record<string, unknown>;

/**
 * Highlights of a file of ours or of another program.
 * @throws Failure where it is none that we know, is of a later Sidelight, or brings too many
 */
export function readImport(content: string): ReadImport {
	const text = content.replace(/^\ufeff/, '').trimStart();
	const read = /^[[{]/.test(text) ? readJson(text) : readTable(content);
	if (!read) throw new Failure({ code: 'import-unknown' });
	if (read.records.length > LIMITS.library) throw new Failure({ code: 'import-too-large' });
	return read;
}

function readJson(text: string): ReadImport | null {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		throw new Failure({ code: 'import-unreadable' });
	}
	if (isJson(json)) {
		if (json.format === 'sidelight-highlights') return readOwn(json);
		if (json.type === 'AnnotationCollection') {
			const pages = [json.first, ...listOf(json.pages)].filter(isJson);
			return { format: 'w3c', records: pages.flatMap((page) => listOf(page.items)).map(ofAnnotation) };
		}
		if (Array.isArray(json.rows) || Array.isArray(json.annotations))
			return { format: 'hypothesis', records: listOf(json.rows ?? json.annotations).map(ofHypothesis) };
		// the clipper keeps an object of pages by their addresses
		const pages = Object.values(json).filter((page) => isJson(page) && Array.isArray(page.highlights));
		return pages.length > 0 ? { format: 'clipper', records: pages.flatMap(ofClipper) } : null;
	}
	const items = listOf(json);
	const first = items.find(isJson);
	if (!first) return null;
	if (first.type === 'Annotation') return { format: 'w3c', records: items.map(ofAnnotation) };
	if ('uri' in first && 'target' in first) return { format: 'hypothesis', records: items.map(ofHypothesis) };
	if (Array.isArray(first.highlights)) {
		const isOmnivore = 'slug' in first || 'savedAt' in first;
		return { format: isOmnivore ? 'omnivore' : 'clipper', records: items.flatMap(ofClipper) };
	}
	return null;
}

function readOwn(json: Json): ReadImport {
	if (typeof json.version !== 'number' || json.version > NEWEST) throw new Failure({ code: 'import-newer' });
	const records = listOf(json.highlights).map((row) => {
		if (!isJson(row) || typeof row.modifiedAt !== 'string') return null;
		const { clocks, ...highlight } = row as unknown as Omit<HighlightRecord, 'clocks'> & {
			clocks?: RecordClocks | string;
		};
		return recordOf(highlight, typeof clocks === 'string' ? clocksAt(clocks) : clocks);
	});
	return { format: 'sidelight', records };
}

function ofAnnotation(item: unknown): HighlightRecord | null {
	if (!isJson(item)) return null;
	const target = isJson(item.target) ? item.target : {};
	const source = isJson(target.source) ? target.source : {};
	const { quote, position } = selectorsOf(target.selector);
	const url = textOf(source.id) ?? textOf(target.source) ?? textOf(item.target);
	const exact = textOf(quote.exact);
	if (!url || !exact) return null;
	const bodies = listOf(item.body).filter(isJson);
	const ofPurpose = (purpose: string) =>
		bodies.flatMap((body) => (body.purpose === purpose ? (textOf(body.value) ?? []) : []));
	const record = importedHighlight({
		name: textOf(item.id) ?? '',
		url,
		exact,
		prefix: textOf(quote.prefix),
		suffix: textOf(quote.suffix),
		start: numberOf(position.start),
		end: numberOf(position.end),
		title: textOf(source['dcterms:title']) ?? textOf(source.title),
		outlet: textOf(source['dcterms:publisher']),
		authors: textsOf(source['dcterms:creator']),
		cited: {
			publishedAt: textOf(source['dcterms:issued']),
			readAt: textOf(source['urn:x-sidelight:read']),
			section: textOf(source['schema:articleSection']),
			place: textOf(source['schema:locationCreated']),
			pages: textOf(source['schema:pagination']),
			issn: textOf(source['schema:issn']),
			language: textOf(source['dcterms:language']),
		},
		colour: textOf(target.styleClass),
		note: ofPurpose('commenting').join('\n\n'),
		tags: ofPurpose('tagging'),
		createdAt: textOf(item.created),
		modifiedAt: textOf(item.modified),
	});
	const own = /^urn:x-sidelight:([\w-]+)$/.exec(textOf(item.id) ?? '')?.[1];
	return own ? { ...record, id: own } : record;
}

/** An annotation as Hypothesis' interface answers it (https://h.readthedocs.io/en/latest/api-reference/). */
function ofHypothesis(item: unknown): HighlightRecord | null {
	if (!isJson(item)) return null;
	const target = listOf(item.target).find(isJson);
	const { quote, position } = selectorsOf(target?.selector);
	const url = textOf(item.uri);
	const exact = textOf(quote.exact);
	if (!url || !exact) return null;
	const document = isJson(item.document) ? item.document : {};
	return importedHighlight({
		name: `hypothesis ${textOf(item.id) ?? ''}`,
		url,
		exact,
		prefix: textOf(quote.prefix),
		suffix: textOf(quote.suffix),
		start: numberOf(position.start),
		end: numberOf(position.end),
		title: textOf(listOf(document.title)[0]) ?? textOf(document.title),
		note: textOf(item.text),
		tags: textsOf(item.tags),
		createdAt: textOf(item.created),
		modifiedAt: textOf(item.updated),
	});
}

/** A page of Obsidian's Web Clipper, or an article of Omnivore, with its highlights. */
function ofClipper(page: unknown): (HighlightRecord | null)[] {
	if (!isJson(page)) return [null];
	return listOf(page.highlights).map((item) => {
		if (!isJson(item)) return null;
		const url = textOf(page.url) ?? textOf(page.originalArticleUrl) ?? textOf(item.url);
		const exact = textOf(item.text) ?? textOf(item.quote) ?? plainText(textOf(item.content));
		if (!url || !exact) return null;
		const labels = listOf(item.labels ?? item.tags).map((label) => (isJson(label) ? label.name : label));
		return importedHighlight({
			name: textOf(item.id) ?? '',
			url,
			exact: exact.trim(),
			prefix: textOf(item.prefix),
			suffix: textOf(item.suffix),
			title: textOf(page.title),
			authors: textOf(page.author) ? [textOf(page.author) ?? ''] : [],
			colour: textOf(item.color),
			note: textOf(item.annotation) ?? textOf(item.note) ?? textsOf(item.notes).join('\n\n'),
			tags: textsOf(labels),
			createdAt: textOf(item.highlightedAt) ?? textOf(item.createdAt),
			modifiedAt: textOf(item.updatedAt),
		});
	});
}

/** The tables of which we know the columns, by columns that no other has together. */
const TABLES: { format: ImportFormat; columns: string[]; read(row: Record<string, string>): ForeignHighlight }[] = [
	{
		format: 'readwise',
		columns: ['highlight', 'book-title', 'highlighted-at'],
		read: (row) => ({
			name: 'readwise',
			url: row['source-url'] || row.url || '',
			exact: row.highlight ?? '',
			title: row['book-title'],
			authors: row['book-author'] ? [row['book-author']] : [],
			colour: row.color,
			note: row.note,
			tags: (row.tags ?? '').split(','),
			createdAt: row['highlighted-at'],
		}),
	},
	{
		format: 'hypothesis',
		columns: ['url', 'quote', 'comment'],
		read: (row) => ({
			name: `hypothesis ${row.id ?? row['annotation-id'] ?? ''}`,
			url: row.url ?? '',
			exact: row.quote ?? '',
			title: row['document-title'] || row.title,
			note: row.comment,
			tags: (row.tags ?? '').split(','),
			createdAt: row['created-at'] || row.created,
		}),
	},
	{
		format: 'raindrop',
		columns: ['url', 'title', 'highlights', 'folder'],
		read: (row) => ({
			name: 'raindrop',
			url: row.url ?? '',
			exact: (row.highlights ?? '').replace(/^Highlight:/, '').trim(),
			title: row.title,
			note: row.note,
			tags: (row.tags ?? '').split(','),
			createdAt: row.created,
		}),
	},
	{
		format: 'instapaper',
		columns: ['url', 'title', 'selection', 'folder'],
		read: (row) => ({
			name: 'instapaper',
			url: row.url ?? '',
			exact: row.selection ?? '',
			title: row.title,
			createdAt: row.timestamp,
		}),
	},
];

function readTable(content: string): ReadImport | null {
	const rows = readCsv(content);
	const table = TABLES.find(({ columns }) => columns.every((column) => rows[0] && column in rows[0]));
	if (!table) return null;
	const records = rows.map((row) => {
		const foreign = table.read(row);
		return foreign.url && foreign.exact ? importedHighlight(foreign) : null;
	});
	return { format: table.format, records };
}

function selectorsOf(selector: unknown): { quote: Json; position: Json } {
	const selectors = (Array.isArray(selector) ? selector : [selector]).filter(isJson);
	const ofType = (type: string) => selectors.find((each) => each.type === type) ?? {};
	return { quote: ofType('TextQuoteSelector'), position: ofType('TextPositionSelector') };
}

/** Markup that a program keeps around the words. */
function plainText(html: string | undefined): string | undefined {
	return html
		?.replace(/<[^<>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

function isJson(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : isJson(value) ? [value] : [];
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function textsOf(value: unknown): string[] {
	return (typeof value === 'string' ? [value] : listOf(value)).flatMap((each) => textOf(each) ?? []);
}

function numberOf(value: unknown): number | undefined {
	return Number.isSafeInteger(value) ? (value as number) : undefined;
}
