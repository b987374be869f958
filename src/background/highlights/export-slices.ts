import {
	exportedFile,
	HIGHLIGHT_EXPORTS,
	type HighlightExportFormat,
} from '../../core/highlights/export-highlights.ts';
import { groupByArticle } from '../../core/highlights/group-by-article.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import { Failure } from '../../core/problem.ts';
import type { ExportCursor, ExportSlice } from '../../messages/highlights.ts';
import { listHighlightPlaces } from '../../storage/highlights/list-highlights.ts';
import type { ExportPlan } from '../state/export-plan.ts';
import type { Clock, Library } from '../state/ports.ts';
import { RowsAhead } from '../state/rows-ahead.ts';

export interface ExportSlicesPorts {
	clock: Clock;
	library: Library;
	exports: ExportPlans;
}

/** Letters after which a slice ends. A message of Chromium may have 64 MiB, and one letter be written with six. */
const SLICE_LENGTH = 2_000_000;
/** Exports under way at once; more are begun anew by whoever asks for the oldest. */
const MOST_EXPORTS = 3;
/** Highlights that are named one by one where they are left out. */
const MOST_NAMED = 20;

/** Exports of highlights under way, by id. */
export type ExportPlans = Map<string, ExportPlan>;

/** Those of a tab's article, those of some ids, or every one kept. */
type ExportedHighlights = (() => Promise<Highlight[]>) | { ids: readonly string[] | null };

/** The slice of an export that begins at a cursor, or its first. */
export async function exportSlice(
	ports: ExportSlicesPorts,
	format: HighlightExportFormat,
	which: ExportedHighlights,
	next: ExportCursor | null,
): Promise<ExportSlice> {
	const known = next && ports.exports.get(next.id);
	const slice = known && next ? await writeSlice(ports, next.id, known, next.from) : null;
	if (slice) return slice;
	const plan = await planExport(ports, format, which);
	const id = crypto.randomUUID();
	const [oldest] = ports.exports.keys();
	if (oldest && ports.exports.size >= MOST_EXPORTS) ports.exports.delete(oldest);
	ports.exports.set(id, plan);
	const first = await writeSlice(ports, id, plan, 0);
	if (!first) throw new Failure({ code: 'highlights-deleted' });
	return first;
}

async function planExport(
	{ clock, library }: ExportSlicesPorts,
	format: HighlightExportFormat,
	which: ExportedHighlights,
): Promise<ExportPlan> {
	const own = typeof which === 'function' ? await which() : null;
	const chosen = typeof which === 'function' || which.ids === null ? null : new Set(which.ids);
	const { places, unreadable } = own
		? { places: own, unreadable: [] }
		: await listHighlightPlaces(await library.database(), chosen);
	const order = groupByArticle(places).flatMap(({ highlights, ...article }) =>
		highlights.map(({ id, articleId }, place) => ({ id, articleId, article, isFirstOfArticle: place === 0 })),
	);
	const leftOut = unreadable.slice(0, MOST_NAMED);
	const leftOutMore = unreadable.length - leftOut.length;
	const held = new Map(
		(own ?? []).filter(({ privateTabId }) => privateTabId !== undefined).map((one) => [one.id, one]),
	);
	return { format, now: clock.now(), order, rows: new RowsAhead(order), leftOut, leftOutMore, held };
}

/** Null where one of its highlights is gone meanwhile: the file says how many there are, and would be wrong. */
async function writeSlice(
	{ exports, library }: ExportSlicesPorts,
	id: string,
	{ format, now, order, rows, leftOut, leftOutMore, held }: ExportPlan,
	from: number,
): Promise<ExportSlice | null> {
	const db = await library.database();
	const writer = HIGHLIGHT_EXPORTS[format].writer(order.length, now);
	const pieces = from === 0 ? [writer.start] : [];
	let length = 0;
	let at = from;
	while (at < order.length && length < SLICE_LENGTH) {
		for (const stored of await rows.from(db, at)) {
			const entry = order[at];
			const highlight = (entry && held.get(entry.id)) ?? stored;
			if (!entry || !highlight) {
				exports.delete(id);
				return null;
			}
			const { article, isFirstOfArticle } = entry;
			const piece = writer.write({ highlight, article, isFirst: at === 0, isFirstOfArticle });
			pieces.push(piece);
			length += piece.length;
			at++;
			if (length >= SLICE_LENGTH) break;
		}
	}
	const isLast = at >= order.length;
	if (isLast) {
		pieces.push(writer.end);
		exports.delete(id);
	}
	const next = isLast ? null : { id, from: at };
	return {
		...exportedFile(format, now),
		content: pieces.join(''),
		from,
		total: order.length,
		next,
		leftOut,
		leftOutMore,
	};
}
