import type { ArticleId } from '../../core/article.ts';
import { articleOfHighlight, indexArticle, indexHighlight } from '../../core/library/index-entry.ts';
import { LibraryIndex } from '../../core/library/library-index.ts';
import { type PackedLibrary, packLibrary, unpackLibrary } from '../../core/library/pack-library.ts';
import { checkAnalysis, checkArticle } from '../articles/article-shape.ts';
import type { Database, StoredHighlight } from '../database-schema.ts';
import { STORED_INDEX } from '../highlights/highlight-rows.ts';
import { checkHighlight } from '../highlights/highlight-shape.ts';
import { lastSequence } from '../replica/replica-writer.ts';
import { writeAtOnce } from '../write-at-once.ts';

/** Raised when an entry of the index is made otherwise. */
const INDEX_VERSION = 1;
const STAMP = 'stamp';
/** Rows read in one request: the database answers others in between. */
const HIGHLIGHTS_AT_ONCE = 1_000;
const ARTICLES_AT_ONCE = 40;
/** Changes after which the index is stored anew; fewer are read again at the next opening. A deletion, which takes the stored one away, is enough. */
const CHANGES_TO_STORE = 500;

/** The index as it is stored, beside its stamp. */
interface StoredLibraryIndex {
	version: number;
	stamp: string;
	sequence: number;
	openedUntil: string;
	packed: PackedLibrary;
}

/** The library as it is searched, and up to where it knows what is stored. */
export interface KnownLibrary {
	index: LibraryIndex;
	/** Names the index; another one, or none, is stored where something of it is no longer true. */
	stamp: string;
	/** The number of the last change to a highlight that is in it. */
	sequence: number;
	/** When the last article was opened that is in it: ISO 8601, UTC. */
	openedUntil: string;
	/** Changes since it was stored. */
	unstored: number;
}

/** The index as it was stored last; null where there is none that can be used. Then `readLibrary` reads all that is stored. */
export async function loadLibrary(db: Database): Promise<KnownLibrary | null> {
	const stored = (await db.get('libraryIndex', STORED_INDEX)) as StoredLibraryIndex | undefined;
	if (stored?.version !== INDEX_VERSION || (await db.get('libraryIndex', STAMP)) !== stored.stamp) return null;
	try {
		const index = unpackLibrary(stored.packed);
		const { stamp, sequence, openedUntil } = stored;
		return { index, stamp, sequence, openedUntil, unstored: 0 };
	} catch {
		return null;
	}
}

/** Reads every highlight there is; what is known of their articles beside that is read by `catchUp`. */
export async function readLibrary(db: Database): Promise<KnownLibrary> {
	const known: KnownLibrary = {
		index: new LibraryIndex(),
		stamp: crypto.randomUUID(),
		sequence: await lastSequence(db),
		openedUntil: '',
		unstored: CHANGES_TO_STORE,
	};
	let range: IDBKeyRange | null = null;
	await writeAtOnce(db, ['libraryIndex'], async (transaction) => {
		const store = transaction.objectStore('libraryIndex');
		await store.clear();
		await store.put(known.stamp, STAMP);
	});
	for (;;) {
		const rows: StoredHighlight[] = await db.getAll('highlights', range, HIGHLIGHTS_AT_ONCE);
		for (const row of rows) putRow(known.index, row);
		const last = rows.at(-1);
		if (!last || rows.length < HIGHLIGHTS_AT_ONCE) return known;
		range = IDBKeyRange.lowerBound(last.id, true);
	}
}

/** Takes in what was stored since. @returns whether anything was */
export async function catchUp(db: Database, known: KnownLibrary): Promise<boolean> {
	const before = known.unstored;
	for (;;) {
		const range = IDBKeyRange.lowerBound(known.sequence, true);
		const transaction = db.transaction(['highlights', 'tombstones']);
		const [rows, gone] = await Promise.all([
			transaction.objectStore('highlights').index('sequence').getAll(range, HIGHLIGHTS_AT_ONCE),
			transaction.objectStore('tombstones').index('sequence').getAll(range, HIGHLIGHTS_AT_ONCE),
		]);
		const changes = [...rows, ...gone]
			.sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
			.slice(0, HIGHLIGHTS_AT_ONCE);
		for (const row of changes) {
			if ('deletedAt' in row) known.index.removeHighlight(row.id);
			else putRow(known.index, row);
		}
		known.unstored += gone.length > 0 ? CHANGES_TO_STORE : changes.length;
		known.sequence = changes.at(-1)?.sequence ?? known.sequence;
		if (changes.length < HIGHLIGHTS_AT_ONCE) break;
	}
	const later = IDBKeyRange.lowerBound(known.openedUntil, true);
	await readArticles(db, known, await db.getAllKeysFromIndex('articles', 'lastOpenedAt', later));
	return known.unstored > before;
}

/** Takes in every article that is kept, a few at a time. */
export async function readAllArticles(db: Database, known: KnownLibrary): Promise<void> {
	await readArticles(db, known, await db.getAllKeys('articles'));
}

async function readArticles(db: Database, known: KnownLibrary, ids: readonly ArticleId[]): Promise<void> {
	for (let from = 0; from < ids.length; from += ARTICLES_AT_ONCE) {
		const { rows, analyses } = await rowsOf(db, ids.slice(from, from + ARTICLES_AT_ONCE));
		for (const [place, row] of rows.entries()) {
			const { article, id, lastOpenedAt } = checkArticle(row).row ?? {};
			if (!article || !id || !lastOpenedAt) continue;
			const analysis = checkAnalysis(analyses[place], article.text.length).row?.analysis ?? null;
			known.index.putArticle(indexArticle(id, article, analysis, lastOpenedAt));
			if (lastOpenedAt > known.openedUntil) known.openedUntil = lastOpenedAt;
			known.unstored++;
		}
	}
}

/** Whether what is known is still true: nothing was let go since that no change tells of. */
export async function isCurrent(db: Database, { stamp }: KnownLibrary): Promise<boolean> {
	return (await db.get('libraryIndex', STAMP)) === stamp;
}

/** Stores the index where much has changed since it was stored. */
export async function storeLibrary(db: Database, known: KnownLibrary): Promise<void> {
	if (known.unstored < CHANGES_TO_STORE) return;
	known.unstored = 0;
	const { stamp, sequence, openedUntil } = known;
	const stored: StoredLibraryIndex = {
		version: INDEX_VERSION,
		stamp,
		sequence,
		openedUntil,
		packed: packLibrary(known.index),
	};
	await writeAtOnce(db, ['libraryIndex', 'tombstones'], async (transaction) => {
		const store = transaction.objectStore('libraryIndex');
		if ((await store.get(STAMP)) !== stamp) return;
		// what was deleted meanwhile would come back on the disk
		const later = IDBKeyRange.lowerBound(sequence, true);
		if ((await transaction.objectStore('tombstones').index('sequence').count(later)) === 0)
			await store.put(stored, STORED_INDEX);
	});
}

function putRow(index: LibraryIndex, row: unknown): void {
	const highlight = checkHighlight(row).row;
	if (!highlight) return;
	if (!index.article(highlight.articleId)) index.putArticle(articleOfHighlight(highlight));
	index.putHighlight(indexHighlight(highlight));
}

async function rowsOf(db: Database, ids: readonly ArticleId[]) {
	const transaction = db.transaction(['articles', 'analyses']);
	const [rows, analyses] = await Promise.all(
		(['articles', 'analyses'] as const).map((name) => {
			const store = transaction.objectStore(name);
			return Promise.all(ids.map((id): Promise<unknown> => store.get(id)));
		}),
	);
	return { rows: rows ?? [], analyses: analyses ?? [] };
}
