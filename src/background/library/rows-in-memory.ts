import type { IndexedArticle, IndexedHighlight } from '../../core/library/library-query.ts';
import type { LibraryRow } from '../../messages/library.ts';

/** Rows that are held at once. */
const MOST_ROWS = 2_000;

/** Rows of the list that were shown lately. Each holds as long as the index has the same highlight and the same article: a change brings others. */
export class RowsInMemory {
	readonly #rows = new Map<IndexedHighlight, { row: LibraryRow; article: IndexedArticle | undefined }>();

	get(highlight: IndexedHighlight | undefined, article: IndexedArticle | undefined): LibraryRow | null {
		const known = highlight && this.#rows.get(highlight);
		return known && known.article === article ? known.row : null;
	}

	set(highlight: IndexedHighlight | undefined, article: IndexedArticle | undefined, row: LibraryRow): void {
		if (!highlight) return;
		if (this.#rows.size >= MOST_ROWS) this.#rows.clear();
		this.#rows.set(highlight, { row, article });
	}
}
