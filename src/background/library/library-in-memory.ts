import type { LibraryIndex } from '../../core/library/library-index.ts';
import { allCollections } from '../../storage/collections/collections.ts';
import type { Database } from '../../storage/database-schema.ts';
import {
	catchUp,
	isCurrent,
	type KnownLibrary,
	loadLibrary,
	readAllArticles,
	readLibrary,
	storeLibrary,
} from '../../storage/library/stored-library.ts';
import { libraryGeneration } from '../../storage/write-at-once.ts';
import { RowsInMemory } from './rows-in-memory.ts';

/** Milliseconds; a worker that is asked nothing lives for thirty seconds. */
const QUIET = 1_500;

/** The library as this worker has it in memory. A killed worker loads it again in a moment, since it is stored. */
export class LibraryInMemory {
	#db: Database | null = null;
	readonly rows = new RowsInMemory();
	#known: KnownLibrary | null = null;
	#work: Promise<unknown> = Promise.resolve();
	#isWhole = true;
	/** What was written before `#known` was brought up to date. */
	#generation = -1;
	/** The index that knows what is in which collection, and as of which writing. */
	#collected: { index: LibraryIndex; generation: number } | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** What is known of articles is not all read yet. */
	get isWhole(): boolean {
		return this.#isWhole;
	}

	/**
	 * The index, up to date. Read anew it knows every highlight at once, and of their articles what comes in by and by.
	 * @param onGrown called when more of the articles is known
	 */
	index(db: Database, onGrown: () => void): Promise<LibraryIndex> {
		const answer = this.#work.then(async () => this.#withCollections(db, await this.#bringUpToDate(db, onGrown)));
		this.#work = answer.catch(() => {});
		this.#storeSoon(db);
		return answer;
	}

	async #withCollections(db: Database, index: LibraryIndex): Promise<LibraryIndex> {
		const generation = libraryGeneration(db);
		if (this.#collected?.index === index && this.#collected.generation === generation) return index;
		const ofHighlights = new Map<string, string[]>();
		for (const { id, highlights } of await allCollections(db))
			for (const highlight of highlights) ofHighlights.set(highlight, [...(ofHighlights.get(highlight) ?? []), id]);
		index.putCollections(ofHighlights);
		this.#collected = { index, generation };
		return index;
	}

	/** Storing takes longer than answering: it waits until nothing was asked for a while. */
	#storeSoon(db: Database): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#work = this.#work.then(() => this.#store(db)).catch(() => {});
		}, QUIET);
	}

	async #store(db: Database): Promise<void> {
		const known = this.#known;
		if (known && this.#isWhole && (await isCurrent(db, known))) await storeLibrary(db, known);
	}

	async #bringUpToDate(db: Database, onGrown: () => void): Promise<LibraryIndex> {
		if (this.#db !== db) this.#known = null;
		this.#db = db;
		// a key more is typed many times before something is written: then the database need not be asked
		const generation = libraryGeneration(db);
		if (this.#known && this.#isWhole && this.#generation === generation) return this.#known.index;
		this.#generation = -1;
		if (this.#known && !(await isCurrent(db, this.#known))) this.#known = null;
		const known = this.#known ?? (await loadWhole(db));
		if (known) {
			this.#known = known;
			if (this.#isWhole) {
				await catchUp(db, known);
				this.#generation = generation;
			}
			return known.index;
		}
		const read = await readLibrary(db);
		this.#known = read;
		this.#isWhole = false;
		void readAllArticles(db, read)
			.then(() => catchUp(db, read))
			.then(() => storeLibrary(db, read))
			.catch(() => {})
			.finally(() => {
				this.#isWhole = true;
				onGrown();
			});
		return read.index;
	}
}

/** As it was stored, where that has all highlights there are. */
async function loadWhole(db: Database): Promise<KnownLibrary | null> {
	const known = await loadLibrary(db);
	if (!known) return null;
	await catchUp(db, known);
	return (await db.count('highlights')) <= known.index.size.highlights ? known : null;
}
