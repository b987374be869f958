import type { ExportCursor, ExportSlice } from '../../messages/highlights.ts';
import { say, sayCounted } from '../../words/say.ts';
import type { ExportWatch } from '../actions.ts';
import { saveFile } from './save-file.ts';

/** So often an export begins anew because the background ended or what is kept changed. */
const MOST_BEGINNINGS = 5;

/**
 * Brings the slices of an export together and hands the file to the reader, by `save`.
 * @returns highlights that cannot be read and are not in the file, a few words for each
 */
export async function saveHighlights(
	ask: (next: ExportCursor | null) => Promise<ExportSlice>,
	{ signal, progress }: ExportWatch,
	save = saveFile,
): Promise<string[]> {
	let parts: Blob[] = [];
	let beginnings = 0;
	let next: ExportCursor | null = null;
	for (;;) {
		const slice: ExportSlice = await ask(next);
		if (signal?.aborted) return [];
		if (slice.from === 0) {
			parts = [];
			if (++beginnings > MOST_BEGINNINGS) throw new Error(say('export_kept_changing'));
		}
		parts.push(new Blob([slice.content]));
		next = slice.next;
		if (next) {
			progress?.(next.from, slice.total);
			continue;
		}
		save({ ...slice, content: parts });
		const { leftOut, leftOutMore } = slice;
		return leftOutMore > 0 ? [...leftOut, sayCounted('and_more', leftOutMore)] : leftOut;
	}
}
