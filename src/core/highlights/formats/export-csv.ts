import type { Highlight } from '../highlight.ts';
import type { HighlightFormat } from '../highlight-writer.ts';
import { knownTime } from '../known-time.ts';
import { joinTags } from '../tags.ts';
import { asSpreadsheetText } from './spreadsheet-text.ts';

const COLUMNS: [name: string, value: (highlight: Highlight) => string][] = [
	['words', ({ quote }) => quote.exact],
	['note', ({ note }) => note],
	['tags', ({ tags = [] }) => joinTags(tags)],
	['colour', ({ colour }) => colour],
	['title', ({ articleTitle }) => articleTitle],
	['outlet', ({ outlet }) => outlet ?? ''],
	['authors', ({ cited }) => (cited?.authors ?? []).map((author) => author.replaceAll(';', ',')).join('; ')],
	['published', ({ cited }) => cited?.publishedAt ?? ''],
	['section', ({ cited }) => cited?.section ?? ''],
	['place', ({ cited }) => cited?.place ?? ''],
	['pages', ({ cited }) => cited?.pages ?? ''],
	['issn', ({ cited }) => cited?.issn ?? ''],
	['language', ({ cited }) => cited?.language ?? ''],
	['address', ({ url }) => url],
	['created', ({ createdAt }) => knownTime(createdAt) ?? ''],
	['changed', ({ modifiedAt }) => knownTime(modifiedAt) ?? ''],
	['id', ({ id }) => id],
	// for the highlight that is made of the line again (core/imports/read-tables.ts)
	['tags-json', ({ tags = [] }) => (tags.some((tag) => tag.includes(',')) ? JSON.stringify(tags) : '')],
	['before', ({ quote }) => quote.prefix],
	['after', ({ quote }) => quote.suffix],
	['start', ({ position }) => String(position.start)],
	['end', ({ position }) => String(position.end)],
	['read', ({ cited }) => cited?.readAt ?? ''],
];

/** CSV (RFC 4180), UTF-8 with its mark, without which spreadsheets take it for another encoding. */
export const CSV: HighlightFormat = {
	name: 'CSV',
	extension: 'csv',
	mediaType: 'text/csv',
	writer: () => ({
		start: `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`,
		write: ({ highlight }) => `${COLUMNS.map(([, value]) => cellOf(value(highlight))).join(',')}\r\n`,
		end: '',
	}),
};

function cellOf(text: string): string {
	return `"${asSpreadsheetText(text).replaceAll('"', '""')}"`;
}
