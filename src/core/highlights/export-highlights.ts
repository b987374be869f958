import type { ExportedFile } from '../exported-file.ts';
import { exportJson } from './export-json.ts';
import { exportMarkdown } from './export-markdown.ts';
import type { Highlight } from './highlight.ts';

export type HighlightExportFormat = 'markdown' | 'json';

/** Writes highlights, in the order given, as a file named after the day. */
export function exportHighlights(
	highlights: readonly Highlight[],
	format: HighlightExportFormat,
	now: Date,
): ExportedFile {
	const day = now.toISOString().slice(0, 10);
	return format === 'markdown'
		? { fileName: `highlights-${day}.md`, mediaType: 'text/markdown', content: exportMarkdown(highlights) }
		: { fileName: `highlights-${day}.json`, mediaType: 'application/json', content: exportJson(highlights, now) };
}
