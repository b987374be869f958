import type { Highlight } from '../../core/highlights/highlight.ts';
import type { LibraryIndex } from '../../core/library/library-index.ts';
import type { IndexedArticle, LibraryQuery } from '../../core/library/library-query.ts';
import type { LibraryAnswer, LibraryArticleView, LibraryRow } from '../../messages/library.ts';
import { countTexts, findArticle } from '../../storage/articles/articles.ts';
import type { Database } from '../../storage/database-schema.ts';
import { highlightsOfArticle } from '../../storage/highlights/highlights.ts';
import { highlightsOfIds, newestHighlights } from '../../storage/highlights/list-highlights.ts';
import { byPlace } from '../highlights/paint-highlights.ts';
import type { Library, OpenInterface } from '../state/ports.ts';
import type { LibraryInMemory } from './library-in-memory.ts';

export interface SearchLibraryPorts {
	library: Library;
	ui: OpenInterface;
	knownLibrary: LibraryInMemory;
}

/** Letters of a passage and of a note that a row of the list shows. */
const SHOWN_WORDS = 400;
const SHOWN_NOTE = 200;
/** Letters of an article's text that its view shows. */
const SHOWN_TEXT = 600;

/** The newest highlights, before the whole library is in memory. */
export async function peekLibrary({ library }: SearchLibraryPorts, count: number): Promise<LibraryAnswer> {
	const highlights = await newestHighlights(await library.database(), count);
	return {
		rows: highlights.map((highlight) => rowOf(highlight, undefined)),
		from: 0,
		total: null,
		facets: null,
		isWhole: false,
	};
}

/** Some of what a query finds, and what it could be narrowed by. */
export async function searchLibrary(
	ports: SearchLibraryPorts,
	query: LibraryQuery,
	from: number,
	count: number,
): Promise<LibraryAnswer> {
	const db = await ports.library.database();
	const index = await upToDate(ports, db);
	const { ids, facets } = index.find(query);
	const shown = ids.slice(from, from + count);
	const rows =
		query.kind === 'articles' ? articleRows(index, shown) : await highlightRows(ports.knownLibrary, db, index, shown);
	return { rows, from, total: ids.length, facets, isWhole: ports.knownLibrary.isWhole };
}

/** Ids of everything that a query finds, in its order. */
export async function listLibrary(ports: SearchLibraryPorts, query: LibraryQuery): Promise<string[]> {
	return (await upToDate(ports, await ports.library.database())).find(query).ids;
}

/** An article of the library with its highlights; null where nothing is kept of it. */
export async function viewLibraryArticle(
	{ library }: SearchLibraryPorts,
	articleId: string,
): Promise<LibraryArticleView | null> {
	const db = await library.database();
	const [stored, highlights] = await Promise.all([findArticle(db, articleId), highlightsOfArticle(db, articleId)]);
	const texts = stored ? await countTexts(db, stored) : 0;
	highlights.sort(byPlace);
	const [first] = highlights;
	if (!stored && !first) return null;
	const { article, firstOpenedAt = null, lastOpenedAt = null } = stored ?? {};
	return {
		id: stored?.id ?? articleId,
		url: article?.canonicalUrl ?? article?.url ?? first?.url ?? '',
		title: article?.title ?? first?.articleTitle ?? '',
		outlet: article?.publisher ?? first?.outlet ?? null,
		authors: article?.authors ?? first?.cited?.authors ?? [],
		publishedAt: article?.publishedAt ?? first?.cited?.publishedAt ?? null,
		language: article?.language ?? first?.cited?.language ?? null,
		beginning: article?.text.slice(0, SHOWN_TEXT) ?? null,
		firstOpenedAt,
		lastOpenedAt,
		changes: stored?.changes?.length ?? 0,
		texts,
		highlights,
	};
}

function upToDate({ knownLibrary, ui }: SearchLibraryPorts, db: Database): Promise<LibraryIndex> {
	return knownLibrary.index(db, () => ui.tellInterface('storedChanged', 'articles'));
}

/** Rows that were read once are not read again while typing narrows what is found and they stay in it. */
async function highlightRows(
	{ rows }: LibraryInMemory,
	db: Database,
	index: LibraryIndex,
	ids: readonly string[],
): Promise<LibraryAnswer['rows']> {
	// known before they are read: what is changed meanwhile makes the index say something else
	const entries = ids.map((id) => index.highlight(id));
	const articles = entries.map((entry) => entry && index.article(entry.articleId));
	const known = entries.map((entry, place) => rows.get(entry, articles[place]));
	const missing = ids.filter((_, place) => !known[place]);
	const read = missing.length === 0 ? [] : await highlightsOfIds(db, missing);
	const made = new Map(read.flatMap((highlight) => (highlight ? [[highlight.id, highlight] as const] : [])));
	return ids.map((id, place) => {
		const highlight = made.get(id);
		if (known[place] || !highlight) return known[place] ?? null;
		const row = rowOf(highlight, articles[place]);
		rows.set(entries[place], articles[place], row);
		return row;
	});
}

function rowOf(highlight: Highlight, article: IndexedArticle | undefined): LibraryRow {
	const { id, articleId, articleTitle, outlet, quote, note, tags = [], colour, createdAt } = highlight;
	return {
		id,
		articleId,
		title: article?.title ?? articleTitle,
		outlet: article?.outlet ?? outlet,
		at: createdAt,
		words: quote.exact.slice(0, SHOWN_WORDS),
		note: note.slice(0, SHOWN_NOTE),
		tags,
		colour,
		count: 1,
	};
}

function articleRows(index: LibraryIndex, ids: readonly string[]): LibraryRow[] {
	return ids.flatMap((id) => {
		const article = index.article(id);
		if (!article) return [];
		const { title, outlet, openedAt, actors } = article;
		return {
			id,
			articleId: id,
			title,
			outlet,
			at: new Date(openedAt).toISOString(),
			words: actors.slice(0, 4).join(', '),
			note: '',
			tags: [],
			colour: null,
			count: index.countOf(id),
		};
	});
}
