import { COUNT_BITS, CountedDocuments } from './counted-documents.ts';
import { rowOffsets } from './row-offsets.ts';
import { DAMPENED, dampen, inverseFrequency, MOST_COUNTED } from './term-weights.ts';
import { TopK } from './top-k.ts';

/** Idf of a term that stands in about one of six documents: to share it says nothing. */
const COMMON_IDF = 2;

/** In how many of how many other documents a term stands, where the collection is too small to tell. */
export interface Background {
	documents: number;
	frequency: (term: string) => number;
	/** How many documents stand behind the frequency of a term: fewer where it is a guess. By default all. */
	standsFor?: (term: string) => number;
}

/** Which documents each term stands in. */
interface Postings {
	/** Where each term's places begin, and after the last one where they end. */
	starts: Uint32Array;
	/** A document's number and count, as in the entries. */
	places: Uint32Array;
}

/** Terms in the order of their rarity. */
interface Ranks {
	rankOf: Uint32Array;
	termAt: Uint32Array;
}

/**
 * Documents as counted terms, compared by cosine. A term's weight is (1 + ln count) · idf with idf = ln(1 + N / df) over the documents
 * added, smoothed by what is known of other documents. Add all documents, then weigh, then ask.
 */
export class WeightedTerms {
	readonly #counted = new CountedDocuments();
	/** Their entries as they were when they were weighed. */
	#allEntries: Uint32Array = new Uint32Array(0);
	#allStarts: Uint32Array = new Uint32Array(0);
	/** Inverse document frequency by term. */
	#idf = new Float32Array(0);
	/** Euclidean length by document. */
	#lengths = new Float32Array(0);
	/** Made for the first question after the weighing. */
	#postings: Postings | null = null;
	#ranks: Ranks | null = null;
	/** Room for the entries of the document that is asked about. */
	#room = new Uint32Array(256);
	/** Room for sums by document, all 0 between questions. */
	#sums = new Float32Array(0);
	/** Room for the terms that two documents share, and for what each adds to their cosine. */
	readonly #metTerms: number[] = [];
	readonly #met: number[] = [];

	get documents(): number {
		return this.#counted.documents;
	}

	/** @returns the document's number */
	add(counts: ReadonlyMap<string, number>): number {
		return this.#counted.add(counts);
	}

	/**
	 * Adds a document by the numbers of its terms, as they were noted.
	 * @param terms as often as each counts
	 * @returns the document's number
	 */
	addNoted(terms: readonly number[]): number {
		return this.#counted.addNoted(terms);
	}

	/** The number of a term, which it gets where it has none. */
	note(term: string): number {
		return this.#counted.note(term);
	}

	weigh(background: Background = NO_BACKGROUND): void {
		const { entries, starts } = this.#counted.view();
		this.#allEntries = entries;
		this.#allStarts = starts;
		const frequencies = this.#countDocuments();
		this.#idf = Float32Array.from(this.#counted.terms, (term, number) =>
			inverseFrequency(
				this.documents + (background.standsFor?.(term) ?? background.documents),
				(frequencies[number] ?? 0) + background.frequency(term),
			),
		);
		this.#postings = null;
		this.#ranks = null;
		this.#sums = new Float32Array(this.documents);
		this.#lengths = new Float32Array(this.documents);
		for (let document = 0; document < this.documents; document++) {
			let square = 0;
			for (const entry of this.#entriesOf(document)) square += this.#weightOf(entry) ** 2;
			this.#lengths[document] = Math.sqrt(square) || 1;
		}
	}

	/**
	 * The documents most like one of them by cosine, best first. Terms are read from the rarest on, until `mostPostings` places were looked
	 * at: what is left out is common and says least.
	 */
	nearest(document: number, most: number, mostPostings: number): { document: number; score: number }[] {
		// private fields are looked up at each use, which counts in the innermost loop
		const [sums, lengths, idf] = [this.#sums, this.#lengths, this.#idf];
		this.#postings ??= this.#postPlaces();
		const { starts, places } = this.#postings;
		let read = 0;
		for (const entry of this.#rarestFirst(document)) {
			const term = entry >>> COUNT_BITS;
			const from = starts[term] ?? 0;
			const to = starts[term + 1] ?? from;
			read += to - from;
			if (read > mostPostings) break;
			const weight = this.#weightOf(entry) * (idf[term] ?? 0);
			for (let i = from; i < to; i++) {
				const place = places[i] as number;
				const other = place >>> COUNT_BITS;
				sums[other] = (sums[other] as number) + weight * (DAMPENED[place & MOST_COUNTED] as number);
			}
		}
		const length = lengths[document] ?? 1;
		const highest = new TopK(most);
		sums[document] = 0;
		// all of them: reading the sums in their order takes less than noting which of them were met
		let least = 0;
		for (let other = 0; other < sums.length; other++) {
			const sum = sums[other] as number;
			if (sum <= least * (lengths[other] as number)) continue;
			highest.offer(other, sum / (lengths[other] as number));
			least = Math.max(0, highest.least);
		}
		sums.fill(0);
		return highest.ranked().map(({ item, score }) => ({ document: item, score: score / length }));
	}

	/** The entries of a document from the rarest term on; a view that the next question writes over. */
	#rarestFirst(document: number): Uint32Array {
		this.#ranks ??= this.#rankTerms();
		const { rankOf, termAt } = this.#ranks;
		const entries = this.#entriesOf(document);
		if (this.#room.length < entries.length) this.#room = new Uint32Array(2 * entries.length);
		const room = this.#room.subarray(0, entries.length);
		for (let place = 0; place < entries.length; place++) {
			const entry = entries[place] ?? 0;
			room[place] = (rankOf[entry >>> COUNT_BITS] ?? 0) * 2 ** COUNT_BITS + (entry & MOST_COUNTED);
		}
		room.sort();
		for (let place = 0; place < room.length; place++) {
			const ranked = room[place] ?? 0;
			room[place] = (termAt[ranked >>> COUNT_BITS] ?? 0) * 2 ** COUNT_BITS + (ranked & MOST_COUNTED);
		}
		return room;
	}

	/** All terms from the rarest on; of equals the one that was met first. */
	#rankTerms(): Ranks {
		const idf = this.#idf;
		const termAt = Uint32Array.from(idf, (_, term) => term).sort((a, b) => (idf[b] ?? 0) - (idf[a] ?? 0) || a - b);
		const rankOf = new Uint32Array(termAt.length);
		for (let rank = 0; rank < termAt.length; rank++) rankOf[termAt[rank] ?? 0] = rank;
		return { rankOf, termAt };
	}

	/** In how many documents each term stands. */
	#countDocuments(): Uint32Array {
		const counts = new Uint32Array(this.#counted.terms.length);
		for (const entry of this.#allEntries) counts[entry >>> COUNT_BITS] = (counts[entry >>> COUNT_BITS] ?? 0) + 1;
		return counts;
	}

	#postPlaces(): Postings {
		const starts = rowOffsets(this.#countDocuments());
		const filled = starts.slice();
		const places = new Uint32Array(this.#allEntries.length);
		for (let document = 0; document < this.documents; document++) {
			for (const entry of this.#entriesOf(document)) {
				const term = entry >>> COUNT_BITS;
				const end = filled[term] ?? 0;
				places[end] = document * 2 ** COUNT_BITS + (entry & MOST_COUNTED);
				filled[term] = end + 1;
			}
		}
		return { starts, places };
	}

	/** Cosine of two documents. */
	cosine(a: number, b: number): number {
		const count = this.#meet(a, b);
		let sum = 0;
		for (let i = 0; i < count; i++) sum += this.#met[i] ?? 0;
		return sum / ((this.#lengths[a] ?? 1) * (this.#lengths[b] ?? 1));
	}

	/** Terms that stand in both, with what each adds to the cosine, the weightiest first. */
	shared(a: number, b: number): { term: string; weight: number }[] {
		const count = this.#meet(a, b);
		const shared = Array.from({ length: count }, (_, i) => ({
			term: this.#counted.terms[this.#metTerms[i] ?? 0] ?? '',
			weight: this.#met[i] ?? 0,
		}));
		return shared.sort((x, y) => y.weight - x.weight);
	}

	/**
	 * How much two documents share, however long they are: the idf of the terms that stand in both, as far as it is above what any two texts
	 * of a language share.
	 */
	sharedInformation(a: number, b: number): number {
		const count = this.#meet(a, b);
		let sum = 0;
		for (let i = 0; i < count; i++) sum += Math.max(0, (this.#idf[this.#metTerms[i] ?? 0] ?? 0) - COMMON_IDF);
		return sum;
	}

	/** The terms that two documents share, by their numbers, each with what it says more than what any two texts of a language share. */
	sharedTerms(a: number, b: number): { term: number; information: number }[] {
		const count = this.#meet(a, b);
		const shared: { term: number; information: number }[] = [];
		for (let i = 0; i < count; i++) {
			const term = this.#metTerms[i] ?? 0;
			const information = (this.#idf[term] ?? 0) - COMMON_IDF;
			if (information > 0) shared.push({ term, information });
		}
		return shared;
	}

	/** Notes the terms that stand in both and what each adds. @returns how many there are */
	#meet(a: number, b: number): number {
		const entries = this.#allEntries;
		const starts = this.#allStarts;
		const idf = this.#idf;
		const met = this.#met;
		const metTerms = this.#metTerms;
		let i = starts[a] ?? 0;
		let j = starts[b] ?? 0;
		const iEnd = starts[a + 1] ?? entries.length;
		const jEnd = starts[b + 1] ?? entries.length;
		let count = 0;
		while (i < iEnd && j < jEnd) {
			const x = entries[i] ?? 0;
			const y = entries[j] ?? 0;
			const term = x >>> COUNT_BITS;
			const difference = term - (y >>> COUNT_BITS);
			if (difference === 0) {
				metTerms[count] = term;
				met[count++] = (DAMPENED[x & MOST_COUNTED] ?? 0) * (DAMPENED[y & MOST_COUNTED] ?? 0) * (idf[term] ?? 0) ** 2;
			}
			if (difference <= 0) i++;
			if (difference >= 0) j++;
		}
		return count;
	}

	#entriesOf(document: number): Uint32Array {
		const starts = this.#allStarts;
		return this.#allEntries.subarray(starts[document], starts[document + 1]);
	}

	#idfOf(entry: number): number {
		return this.#idf[entry >>> COUNT_BITS] ?? 0;
	}

	#weightOf(entry: number): number {
		return dampen(entry & MOST_COUNTED) * this.#idfOf(entry);
	}
}

const NO_BACKGROUND: Background = { documents: 0, frequency: () => 0 };
