import { exportJson, jsonWriter } from './export-json.ts';
import { exportMarkdown, markdownWriter } from './export-markdown.ts';
import type { ExportedFile } from './exported-file.ts';
import type { Highlight } from './highlight.ts';
import type { HighlightWriter } from './highlight-writer.ts';

export type HighlightExportFormat = 'markdown' | 'json';

/** Writes highlights, in the order given, as a file named after the day. */
export function exportHighlights(
	highlights: readonly Highlight[],
	format: HighlightExportFormat,
	now: Date,
): ExportedFile {
	const content = format === 'markdown' ? exportMarkdown(highlights) : exportJson(highlights, now);
	return { ...exportedFile(format, now), content };
}

/** What the file is called. */
export function exportedFile(format: HighlightExportFormat, now: Date): Omit<ExportedFile, 'content'> {
	const day = now.toISOString().slice(0, 10);
	return format === 'markdown'
		? { fileName: `highlights-${day}.md`, mediaType: 'text/markdown' }
		: { fileName: `highlights-${day}.json`, mediaType: 'application/json' };
}

export function highlightWriter(format: HighlightExportFormat, total: number, now: Date): HighlightWriter {
	return format === 'markdown' ? markdownWriter() : jsonWriter(total, now);
}
