import type { ListedHighlight } from '../../core/highlights/group-by-article.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import { type HighlightRecord, recordOf } from '../../core/highlights/highlight-record.ts';
import type { Database } from '../database.ts';
import { checkHighlight } from './highlight-shape.ts';

/** Rows read in one request: few enough to be held at once, whatever is in them. */
const READ_AT_ONCE = 1000;
/** Letters of a passage that name it. */
const NAME_LENGTH = 60;

/** A highlight as far as its place among others is told by it. */
export type HighlightPlace = ListedHighlight & Pick<Highlight, 'id'>;

/**
 * Every highlight kept, newest first, and a few words for each that cannot be read. Of any number little is held at once.
 * @param chosen ids of those that are wanted; null for all
 */
export async function listHighlightPlaces(
	db: Database,
	chosen: ReadonlySet<string> | null = null,
): Promise<{ places: HighlightPlace[]; unreadable: string[] }> {
	const places: HighlightPlace[] = [];
	const unreadable: string[] = [];
	const texts = new Map<string, string>();
	/** One copy of what the highlights of an article have in common. */
	const shared = <Text extends string | null>(text: Text): Text => {
		if (text !== null && !texts.has(text)) texts.set(text, text);
		return text === null ? text : (texts.get(text) as Text);
	};
	let range: IDBKeyRange | null = null;
	for (;;) {
		const rows: Highlight[] = await db.getAll('highlights', range, READ_AT_ONCE);
		for (const stored of rows) {
			if (chosen && !chosen.has(stored.id)) continue;
			const { row, fault } = checkHighlight(stored);
			if (!row) unreadable.push(nameOf(stored, fault));
			else {
				const { id, articleId, articleTitle, outlet, url, createdAt, position } = row;
				places.push({
					id,
					articleId: shared(articleId),
					articleTitle: shared(articleTitle),
					outlet: shared(outlet),
					url: shared(url),
					createdAt,
					position: { start: position.start },
				});
			}
		}
		const last = rows.at(-1);
		if (!last || rows.length < READ_AT_ONCE) break;
		range = IDBKeyRange.lowerBound(last.id, true);
	}
	places.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
	return { places, unreadable };
}

/** The newest, as many as are wanted; what has no date is not among them. */
export async function newestHighlights(db: Database, count: number): Promise<Highlight[]> {
	const highlights: Highlight[] = [];
	let cursor = await db.transaction('highlights').store.index('createdAt').openCursor(null, 'prev');
	while (cursor && highlights.length < count) {
		const { row } = checkHighlight(cursor.value);
		if (row) highlights.push(row);
		cursor = await cursor.continue();
	}
	return highlights;
}

/** Highlights by their ids, in that order; null for one that is gone or cannot be read. */
export async function highlightsOfIds(db: Database, ids: readonly string[]): Promise<(HighlightRecord | null)[]> {
	const { store } = db.transaction('highlights');
	const rows = await Promise.all(ids.map((id) => store.get(id)));
	return rows.map((row) => {
		const highlight = checkHighlight(row).row;
		return highlight && { ...highlight, clocks: recordOf(highlight, row?.clocks).clocks };
	});
}

function nameOf(stored: unknown, fault: string): string {
	const { id, quote } = (stored ?? {}) as { id?: unknown; quote?: { exact?: unknown } | null };
	const words = typeof quote?.exact === 'string' && quote.exact.trim() ? quote.exact.trim() : String(id);
	const short = words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH).trimEnd()}…` : words;
	return `“${short}” (${fault})`;
}
