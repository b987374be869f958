import { COUNT_BITS, CountedDocuments } from './counted-documents.ts';
import { Rarity } from './rarity.ts';
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

/** Terms by their numbers, rising, and what each says, in nats. */
export interface SharedTerms {
	count: number;
	terms: Uint32Array;
	information: Float64Array;
}

/** Which documents each term stands in. */
interface Postings {
	/** Where each term's places begin, and after the last one where they end. */
	starts: Uint32Array;
	/** Where those of a term end that are of documents which have it once: most do. */
	onceEnds: Uint32Array;
	/** A document's number; behind those that have the term once with the count, as in the entries. */
	places: Uint32Array;
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
	#rarity: Rarity | null = null;
	/** Room for sums by document, all 0 between questions. */
	#sums = new Float32Array(0);
	/** Room for the terms that two documents share, and for what each adds to their cosine. */
	#metTerms = new Uint32Array(256);
	#met = new Float64Array(256);
	/** By term, how often it stands in the document that was asked about last: a merge of two lists takes several times as long. */
	#counts = new Uint8Array(0);
	/** That document; -1 where none is. */
	#laidOut = -1;
	#highest: TopK | null = null;

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
		this.#rarity = null;
		this.#sums = new Float32Array(this.documents);
		this.#counts = new Uint8Array(this.#counted.terms.length);
		this.#laidOut = -1;
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
		const room = { documents: new Uint32Array(most), scores: new Float32Array(most) };
		const count = this.findNearest(document, room, mostPostings);
		return Array.from(room.documents.subarray(0, count), (other, rank) => ({
			document: other,
			score: room.scores[rank] ?? 0,
		}));
	}

	/**
	 * The same into rooms of one length, as many as have room.
	 * @returns how many there are
	 */
	findNearest(
		document: number,
		{ documents, scores }: { documents: Uint32Array; scores: Float32Array },
		mostPostings: number,
	): number {
		this.#addProducts(document, mostPostings);
		const [sums, lengths] = [this.#sums, this.#lengths];
		if (this.#highest?.most !== documents.length) this.#highest = new TopK(documents.length);
		const highest = this.#highest;
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
		const ranked = highest.takeRanked();
		const length = lengths[document] ?? 1;
		documents.set(ranked.items);
		for (let rank = 0; rank < ranked.scores.length; rank++) scores[rank] = (ranked.scores[rank] ?? 0) / length;
		return ranked.items.length;
	}

	/** Adds to the sum of each other document what it has in common with one, by the rarest terms. */
	#addProducts(document: number, mostPostings: number): void {
		// private fields are looked up at each use, which counts in the innermost loop
		const [sums, idf] = [this.#sums, this.#idf];
		this.#postings ??= this.#postPlaces();
		this.#rarity ??= new Rarity(idf);
		const { starts, onceEnds, places } = this.#postings;
		let read = 0;
		for (const entry of this.#rarity.rarestFirst(this.#entriesOf(document))) {
			const term = entry >>> COUNT_BITS;
			const from = starts[term] ?? 0;
			const to = starts[term + 1] ?? from;
			read += to - from;
			if (read > mostPostings) break;
			const weight = this.#weightOf(entry) * (idf[term] ?? 0);
			const onceEnd = onceEnds[term] ?? from;
			for (let i = from; i < onceEnd; i++) {
				const other = places[i] as number;
				sums[other] = (sums[other] as number) + weight;
			}
			for (let i = onceEnd; i < to; i++) {
				const place = places[i] as number;
				const other = place >>> COUNT_BITS;
				sums[other] = (sums[other] as number) + weight * (DAMPENED[place & MOST_COUNTED] as number);
			}
		}
	}

	/** In how many documents each term stands. */
	#countDocuments(): Uint32Array {
		const counts = new Uint32Array(this.#counted.terms.length);
		for (const entry of this.#allEntries) counts[entry >>> COUNT_BITS] = (counts[entry >>> COUNT_BITS] ?? 0) + 1;
		return counts;
	}

	#postPlaces(): Postings {
		const starts = rowOffsets(this.#countDocuments());
		const onceEnds = starts.slice();
		for (const entry of this.#allEntries) {
			const term = entry >>> COUNT_BITS;
			if ((entry & MOST_COUNTED) === 1) onceEnds[term] = (onceEnds[term] ?? 0) + 1;
		}
		const [once, oftener] = [starts.slice(), onceEnds.slice()];
		const places = new Uint32Array(this.#allEntries.length);
		for (let document = 0; document < this.documents; document++) {
			for (const entry of this.#entriesOf(document)) {
				const term = entry >>> COUNT_BITS;
				const count = entry & MOST_COUNTED;
				const filled = count === 1 ? once : oftener;
				const end = filled[term] ?? 0;
				places[end] = count === 1 ? document : document * 2 ** COUNT_BITS + count;
				filled[term] = end + 1;
			}
		}
		return { starts, onceEnds, places };
	}

	/** Cosine of two documents. Asked of one and many others in a row, the one is laid out once. */
	cosine(a: number, b: number): number {
		const count = this.#meet(a, b);
		let sum = 0;
		for (let i = 0; i < count; i++) sum += this.#met[i] ?? 0;
		return sum / ((this.#lengths[a] ?? 1) * (this.#lengths[b] ?? 1));
	}

	/** Terms that stand in both, with what each adds to the cosine, the weightiest first. */
	shared(a: number, b: number): { term: string; weight: number }[] {
		const count = this.#meet(a, b);
		const shared: { term: string; weight: number }[] = [];
		for (let i = 0; i < count; i++)
			shared.push({ term: this.#counted.terms[this.#metTerms[i] ?? 0] ?? '', weight: this.#met[i] ?? 0 });
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

	/** The terms that two documents share and that say more than what any two texts of a language share; views that the next question writes over. */
	sharedTerms(a: number, b: number): SharedTerms {
		const count = this.#meet(a, b);
		const [idf, terms, information] = [this.#idf, this.#metTerms, this.#met];
		let kept = 0;
		for (let i = 0; i < count; i++) {
			const term = terms[i] ?? 0;
			const says = (idf[term] ?? 0) - COMMON_IDF;
			if (says <= 0) continue;
			terms[kept] = term;
			information[kept++] = says;
		}
		return { count: kept, terms, information };
	}

	/** Notes the terms that stand in both and what each adds. @returns how many there are */
	#meet(a: number, b: number): number {
		if (a !== this.#laidOut) this.#layOut(a);
		const [entries, counts, idf] = [this.#allEntries, this.#counts, this.#idf];
		const from = this.#allStarts[b] ?? 0;
		const to = this.#allStarts[b + 1] ?? entries.length;
		if (this.#met.length < to - from) {
			this.#metTerms = new Uint32Array(2 * (to - from));
			this.#met = new Float64Array(2 * (to - from));
		}
		const [metTerms, met] = [this.#metTerms, this.#met];
		let count = 0;
		for (let place = from; place < to; place++) {
			const entry = entries[place] as number;
			const term = entry >>> COUNT_BITS;
			const own = counts[term] as number;
			if (own === 0) continue;
			metTerms[count] = term;
			met[count++] =
				(DAMPENED[own] as number) * (DAMPENED[entry & MOST_COUNTED] as number) * (idf[term] as number) ** 2;
		}
		return count;
	}

	/** Puts the counts of a document's terms in place of another's. */
	#layOut(document: number): void {
		const counts = this.#counts;
		if (this.#laidOut >= 0) for (const entry of this.#entriesOf(this.#laidOut)) counts[entry >>> COUNT_BITS] = 0;
		for (const entry of this.#entriesOf(document)) counts[entry >>> COUNT_BITS] = entry & MOST_COUNTED;
		this.#laidOut = document;
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
