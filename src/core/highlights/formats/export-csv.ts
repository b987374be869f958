import type { Highlight } from '../highlight.ts';
import type { HighlightFormat } from '../highlight-writer.ts';
import { knownTime } from '../known-time.ts';
import { joinTags } from '../tags.ts';

const COLUMNS: [name: string, value: (highlight: Highlight) => string][] = [
	['words', ({ quote }) => quote.exact],
	['note', ({ note }) => note],
	['tags', ({ tags = [] }) => joinTags(tags)],
	['colour', ({ colour }) => colour],
	['title', ({ articleTitle }) => articleTitle],
	['outlet', ({ outlet }) => outlet ?? ''],
	['authors', ({ cited }) => cited?.authors.join('; ') ?? ''],
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

/**
 * A cell that no spreadsheet runs: what begins like a formula is begun with an apostrophe (OWASP, CSV injection), which spreadsheets take for the
 * mark of a text. One that separates by semicolons or tabs begins cells of its own within ours.
 */
function cellOf(text: string): string {
	const begun = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]|^[\t\r]/.test(text) ? `'${text}` : text;
	const safe = begun.replace(/([;\t\r\n](?:[^\S\t\r\n]|")*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20|])/g, "$1'");
	return `"${safe.replaceAll('"', '""')}"`;
}
