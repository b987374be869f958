import { localDay } from '../calendar/local-day.ts';
import { ANNOTATIONS } from './export-json.ts';
import { MARKDOWN } from './export-markdown.ts';
import type { ExportedFile } from './exported-file.ts';
import { BIBTEX } from './formats/export-bibtex.ts';
import { CSL_JSON } from './formats/export-csl.ts';
import { CSV } from './formats/export-csv.ts';
import { HTML } from './formats/export-html.ts';
import { RECORDS } from './formats/export-records.ts';
import { RIS } from './formats/export-ris.ts';
import { LOGSEQ, OBSIDIAN } from './formats/markdown-template.ts';
import { groupByArticle } from './group-by-article.ts';
import type { Highlight } from './highlight.ts';
import type { HighlightFormat } from './highlight-writer.ts';

/** Every format in which highlights are exported, in the order in which the reader is offered them. */
export const HIGHLIGHT_EXPORTS = {
	markdown: MARKDOWN,
	json: ANNOTATIONS,
	records: RECORDS,
	csv: CSV,
	html: HTML,
	obsidian: OBSIDIAN,
	logseq: LOGSEQ,
	bibtex: BIBTEX,
	ris: RIS,
	csl: CSL_JSON,
} as const satisfies Record<string, HighlightFormat>;

export type HighlightExportFormat = keyof typeof HIGHLIGHT_EXPORTS;

export const HIGHLIGHT_EXPORT_FORMATS = Object.keys(HIGHLIGHT_EXPORTS) as HighlightExportFormat[];

/** Writes highlights, grouped by article, as a file named after the day. */
export function exportHighlights(
	highlights: readonly Highlight[],
	format: HighlightExportFormat,
	now: Date,
): ExportedFile {
	const { start, write, end } = HIGHLIGHT_EXPORTS[format].writer(highlights.length, now);
	const pieces = groupByArticle(highlights).flatMap((article, group) =>
		article.highlights.map((highlight, place) =>
			write({ highlight, article, isFirst: group + place === 0, isFirstOfArticle: place === 0 }),
		),
	);
	return { ...exportedFile(format, now), content: start + pieces.join('') + end };
}

/** What the file is called. */
export function exportedFile(format: HighlightExportFormat, now: Date): Omit<ExportedFile, 'content'> {
	const { extension, mediaType } = HIGHLIGHT_EXPORTS[format];
	return { fileName: `highlights-${localDay(now)}.${extension}`, mediaType };
}
