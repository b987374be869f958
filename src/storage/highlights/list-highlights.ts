import type { ArticleId } from '../../core/article.ts';
import type { ListedHighlight } from '../../core/highlights/group-by-article.ts';
import type { CitedArticle, Highlight } from '../../core/highlights/highlight.ts';
import { type HighlightRecord, recordOf } from '../../core/highlights/highlight-record.ts';
import { soundRows } from '../check-shape.ts';
import type { Database, StoredHighlight } from '../database-schema.ts';
import { checkHighlight } from './highlight-shape.ts';

/** Rows read in one request: few enough to be held at once, whatever is in them. */
const READ_AT_ONCE = 1000;
/** Highlights of an article that are read by their ids, and those that are read at once for its sake. */
const FEW_OF_ARTICLE = 4;
const MOST_OF_ARTICLE = 200;
/** Rows among which the newest are looked for, at most. */
const MOST_NEWEST = 1000;
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
	const citations = new Map<string, CitedArticle>();
	const citation = (cited: CitedArticle): CitedArticle => {
		const key = JSON.stringify(cited);
		if (!citations.has(key)) citations.set(key, cited);
		return citations.get(key) as CitedArticle;
	};
	let reading: Promise<Highlight[]> = db.getAll('highlights', null, READ_AT_ONCE);
	for (;;) {
		const rows = await reading;
		const last = rows.at(-1);
		const isLast = !last || rows.length < READ_AT_ONCE;
		// the next are on their way while these are looked at
		if (!isLast) reading = db.getAll('highlights', IDBKeyRange.lowerBound(last.id, true), READ_AT_ONCE);
		for (const stored of rows) {
			if (chosen && !chosen.has(stored.id)) continue;
			const { row, fault } = checkHighlight(stored);
			if (!row) unreadable.push(nameOf(stored, fault));
			else {
				const { id, articleId, articleTitle, outlet, url, createdAt, position, tags, cited } = row;
				places.push({
					id,
					articleId: shared(articleId),
					articleTitle: shared(articleTitle),
					outlet: shared(outlet),
					url: shared(url),
					createdAt,
					position: { start: position.start },
					...(tags && { tags: tags.map(shared) }),
					...(cited && { cited: citation(cited) }),
				});
			}
		}
		if (isLast) break;
	}
	places.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
	return { places, unreadable };
}

/** The newest, as many as are wanted; what has no date is not among them. */
export async function newestHighlights(db: Database, count: number): Promise<Highlight[]> {
	const byTime = db.transaction('highlights').store.index('createdAt');
	// where the newest begin; all of them in one request take a tenth of the time of one for each
	const newest = await byTime.openKeyCursor(null, 'prev');
	const last = count > 1 ? await newest?.advance(count - 1) : newest;
	const range = last ? IDBKeyRange.lowerBound(last.key) : null;
	// many may have been made at one moment, as by an import that does not say when
	const rows = (await byTime.count(range)) <= MOST_NEWEST ? await byTime.getAll(range) : [];
	return soundRows(rows, checkHighlight).reverse().slice(0, count);
}

/** Highlights by their ids, in that order; null for one that is gone or cannot be read. */
export async function highlightsOfIds(db: Database, ids: readonly string[]): Promise<(HighlightRecord | null)[]> {
	const { store } = db.transaction('highlights');
	return recordsOf(await Promise.all(ids.map((id) => store.get(id))));
}

/** The same for ids with their articles: of an article of which several are wanted all are read at once, unless it has very many. */
export async function highlightsOfPlaces(
	db: Database,
	places: readonly { id: string; articleId: ArticleId }[],
): Promise<(HighlightRecord | null)[]> {
	const { store } = db.transaction('highlights');
	const wanted = new Map<ArticleId, number>();
	for (const { articleId } of places) wanted.set(articleId, (wanted.get(articleId) ?? 0) + 1);
	const rows = new Map<string, StoredHighlight | undefined>();
	await Promise.all(
		[...wanted].map(async ([articleId, count]) => {
			if (count < FEW_OF_ARTICLE) return;
			const own = await store.index('articleId').getAll(articleId, MOST_OF_ARTICLE);
			for (const row of own) rows.set(row.id, row);
		}),
	);
	return recordsOf(await Promise.all(places.map(({ id }) => rows.get(id) ?? store.get(id))));
}

function recordsOf(rows: readonly (StoredHighlight | undefined)[]): (HighlightRecord | null)[] {
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
