import { exportJson } from './export-json.ts';
import { exportMarkdown } from './export-markdown.ts';
import type { Highlight } from './highlight.ts';

/** A file to hand to the reader. */
interface ExportFile {
	fileName: string;
	mediaType: string;
	content: string;
}

/** Writes highlights, in the order given, as a file named after the day. */
export function exportHighlights(highlights: readonly Highlight[], format: 'markdown' | 'json', now: Date): ExportFile {
	const day = now.toISOString().slice(0, 10);
	return format === 'markdown'
		? { fileName: `highlights-${day}.md`, mediaType: 'text/markdown', content: exportMarkdown(highlights) }
		: { fileName: `highlights-${day}.json`, mediaType: 'application/json', content: exportJson(highlights, now) };
}
