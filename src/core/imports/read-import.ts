import { plainText } from '../feeds/plain-text.ts';
import { RECORDS_VERSION } from '../highlights/formats/export-records.ts';
import { clocksAt, type HighlightRecord, type RecordClocks, recordOf } from '../highlights/highlight-record.ts';
import { LIMITS } from '../limits.ts';
import { Failure } from '../problem.ts';
import { type ForeignHighlight, type ImportedHighlight, importedHighlight, onHeadline } from './imported-highlight.ts';
import { readPages } from './read-pages.ts';
import { readTable } from './read-tables.ts';
import { isJson, type Json, listOf, numberOf, textOf, textsOf } from './untrusted-json.ts';

/** Whose files are read. */
export type ImportFormat =
	| 'sidelight'
	| 'w3c'
	| 'hypothesis'
	| 'clipper'
	| 'omnivore'
	| 'pocket'
	| 'readwise'
	| 'raindrop'
	| 'instapaper';

/** What a file brings, before it is held against what may be stored. */
export interface ReadImport {
	format: ImportFormat;
	/** Null for what is no highlight at all. */
	records: (ImportedHighlight | null)[];
}

/**
 * Highlights of a file of ours or of another program.
 * @throws Failure where it is none that we know, is of a later Sidelight, or brings too many
 */
export function readImport(content: string): ReadImport {
	const text = content.replace(/^\ufeff/, '').trimStart();
	const read = /^[[{]/.test(text) ? readJson(text) : recordsOf(readTable(content));
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
	if (!isJson(json)) return readList(listOf(json));
	if (json.format === 'sidelight-highlights') return readOwn(json);
	if (json.type === 'AnnotationCollection' || json.type === 'AnnotationPage') {
		const pages = [json, json.first, ...listOf(json.pages)].filter(isJson);
		const lists = pages.flatMap((page) => (Array.isArray(page.items) ? [page.items] : []));
		// of a collection whose pages stand elsewhere nothing is in the file
		return lists.length > 0 ? { format: 'w3c', records: lists.flat().map(ofAnnotation) } : null;
	}
	// an answer of Hypothesis' interface, of Readwise's; the clipper keeps an object of pages by their addresses
	for (const name of ['rows', 'annotations', 'results']) if (Array.isArray(json[name])) return readList(json[name]);
	return readList(json.type === 'Annotation' ? [json] : Object.values(json));
}

/** Whose list it is tells the first object in it. */
function readList(items: readonly unknown[]): ReadImport | null {
	const first = items.find(isJson);
	if (!first) return null;
	if (first.type === 'Annotation') return { format: 'w3c', records: items.map(ofAnnotation) };
	if (typeof first.uri === 'string' && 'target' in first)
		return { format: 'hypothesis', records: items.map(ofHypothesis) };
	return recordsOf(readPages(items));
}

function recordsOf(read: { format: ImportFormat; rows: (ForeignHighlight | null)[] } | null): ReadImport | null {
	return read && { format: read.format, records: read.rows.map((row) => row && importedHighlight(row)) };
}

function highlightOf(foreign: ForeignHighlight): ImportedHighlight | null {
	const said = onHeadline(foreign);
	return said && importedHighlight(said);
}

function readOwn(json: Json): ReadImport {
	if (typeof json.version !== 'number' || json.version > RECORDS_VERSION) throw new Failure({ code: 'import-newer' });
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
	const isOfPage = target.selector === undefined;
	const exact = textOf(quote.exact) ?? '';
	if (!url || !(exact || isOfPage)) return null;
	const bodies = (Array.isArray(item.body) ? item.body : [item.body ?? item.bodyValue]).map(readBody);
	return highlightOf({
		name: textOf(item.id) ?? '',
		ownId: /^urn:x-sidelight:(.*)$/.exec(textOf(item.id) ?? '')?.[1],
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
		note: bodies.flatMap(({ note }) => note ?? []).join('\n\n'),
		tags: bodies.flatMap(({ tag }) => tag ?? []),
		createdAt: textOf(item.created),
		modifiedAt: textOf(item.modified),
	});
}

/** What is said of a passage, whatever for, is the reader's note, but for tags (https://www.w3.org/TR/annotation-model/#bodies-and-targets). */
function readBody(body: unknown): { note?: string | undefined; tag?: string | undefined } {
	if (!isJson(body)) return { note: textOf(body) };
	const value = textOf(body.value);
	if (textsOf(body.purpose).includes('tagging')) return { tag: value };
	return { note: value && body.format === 'text/html' ? plainText(value) : value };
}

/** An annotation as Hypothesis' interface answers it (https://h.readthedocs.io/en/latest/api-reference/). */
function ofHypothesis(item: unknown): HighlightRecord | null {
	if (!isJson(item)) return null;
	const target = listOf(item.target).find(isJson);
	const { quote, position } = selectorsOf(target?.selector);
	const url = textOf(item.uri);
	// an answer to somebody is no note on the page
	const isOfPage = target?.selector === undefined && listOf(item.references).length === 0;
	const exact = textOf(quote.exact) ?? '';
	if (!url || !(exact || isOfPage)) return null;
	const document = isJson(item.document) ? item.document : {};
	return highlightOf({
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

function selectorsOf(selector: unknown): { quote: Json; position: Json } {
	const selectors = (Array.isArray(selector) ? selector : [selector]).filter(isJson);
	const ofType = (type: string) => selectors.find((each) => each.type === type) ?? {};
	return { quote: ofType('TextQuoteSelector'), position: ofType('TextPositionSelector') };
}
