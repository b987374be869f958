import type { ArticleId } from '../../core/article.ts';
import type { HighlightRecord } from '../../core/highlights/highlight-record.ts';
import type { Database } from '../../storage/database-schema.ts';
import { highlightsOfPlaces } from '../../storage/highlights/list-highlights.ts';
import { libraryGeneration } from '../../storage/write-at-once.ts';

/** Highlights read at once. */
const READ_AT_ONCE = 200;

type Rows = (HighlightRecord | null)[];

/** Stored highlights in an order, read one batch ahead of whoever takes them. What was read before something was written is read again. */
export class RowsAhead {
	readonly #order: readonly { id: string; articleId: ArticleId }[];
	#batches: { from: number; to: number; rows: Promise<Rows> }[] = [];
	#db: Database | null = null;
	#generation = -1;

	constructor(order: readonly { id: string; articleId: ArticleId }[]) {
		this.#order = order;
	}

	/** Those from a place on, as many as are at hand; null for one that is gone. */
	async from(db: Database, place: number): Promise<Rows> {
		const generation = libraryGeneration(db);
		if (this.#db !== db || this.#generation !== generation) this.#batches = [];
		[this.#db, this.#generation] = [db, generation];
		this.#batches = this.#batches.filter(({ from, to }) => from <= place + READ_AT_ONCE && place < to);
		const batch = this.#batches.find(({ from }) => from <= place) ?? this.#read(db, place);
		// the next are on their way while these are written
		if (batch.to < this.#order.length && !this.#batches.some(({ from }) => from === batch.to)) this.#read(db, batch.to);
		return (await batch.rows).slice(place - batch.from);
	}

	#read(db: Database, from: number) {
		const to = Math.min(this.#order.length, from + READ_AT_ONCE);
		const rows = highlightsOfPlaces(db, this.#order.slice(from, to));
		rows.catch(() => {});
		const batch = { from, to, rows };
		this.#batches.push(batch);
		return batch;
	}
}
