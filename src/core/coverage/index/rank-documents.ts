import { dampen, inverseFrequency } from '../../learning/term-weights.ts';
import type { TopK } from '../../learning/top-k.ts';
import { type DocumentFrequencies, NEWS } from '../stories/news-frequencies.ts';
import { ByteReader } from './byte-reader.ts';
import type { DocumentColumns } from './document-columns.ts';
import { eachPosting } from './postings.ts';

/** A term of a question as it weighs in the whole index. */
export interface WeighedTerm {
	term: string;
	/** Inverse document frequency, by the index and by news at large. */
	idf: number;
	/** How much it counts in the question: its own weight times the idf. */
	weight: number;
}

export interface RankedDocument {
	number: number;
	/** Cosine of the words, about; the lengths are those of news at large. */
	cosine: number;
}

/** Terms of a question that are looked up: the ones that count most. */
const MOST_TERMS = 64;
/** Postings read for one question, so that its cost does not grow with the collection. */
const MOST_POSTINGS = 150_000;

/** The terms of a document worth looking up: by count and rarity in news at large. */
export function chooseTerms(terms: ReadonlyMap<string, number>): string[] {
	return [...terms]
		.map(([term, count]) => ({ term, weight: dampen(count) * idfOf(0, NEWS.frequency(term)) }))
		.sort((a, b) => b.weight - a.weight)
		.slice(0, MOST_TERMS)
		.map(({ term }) => term);
}

/**
 * Weighs the terms of a question, rarest first, and leaves out those that are too common to be read.
 * @param found in how many of `documents` of the index each term stands
 */
export function weighTerms(
	terms: ReadonlyMap<string, number>,
	found: ReadonlyMap<string, number>,
	documents: number,
): WeighedTerm[] {
	const weighed: (WeighedTerm & { postings: number })[] = [];
	for (const [term, postings] of found) {
		const idf = idfOf(documents, postings + NEWS.frequency(term));
		weighed.push({ term, idf, weight: dampen(terms.get(term) ?? 1) * idf, postings });
	}
	weighed.sort((a, b) => b.idf - a.idf);
	let read = 0;
	return weighed.filter(({ postings }) => {
		read += postings;
		return read <= MOST_POSTINGS;
	});
}

/** How often terms stand in the index and in news at large together, as far as a question has learnt it. */
export function frequenciesFrom(found: ReadonlyMap<string, number>, documents: number): DocumentFrequencies {
	const scale = documents / NEWS.documents;
	const ofWord = (word: string) => NEWS.frequency(word) + (found.get(word) ?? NEWS.frequency(word) * scale);
	return {
		documents: documents + NEWS.documents,
		// a name of several words is at most as frequent as the rarest of them
		frequency: (term) => Math.min(...term.split(' ').map(ofWord)),
	};
}

/** Adds up the documents of one segment for a question, and offers them to the best so far. */
export class SegmentRanking {
	readonly #columns: DocumentColumns;
	readonly #sums: Float32Array;

	constructor(columns: DocumentColumns) {
		this.#columns = columns;
		this.#sums = new Float32Array(columns.numbers.length);
	}

	add({ idf, weight }: WeighedTerm, documents: number, postings: Uint8Array): void {
		const sums = this.#sums;
		eachPosting(new ByteReader(postings), documents, (document, count) => {
			sums[document] = (sums[document] ?? 0) + weight * idf * dampen(count);
		});
	}

	/** @param days the first and last day of what is offered, since 1970 */
	offer(best: TopK, [first, last]: readonly [number, number], isDeleted: (number: number) => boolean): void {
		const { numbers, days, lengths } = this.#columns;
		for (const [document, sum] of this.#sums.entries()) {
			const day = days[document] ?? 0;
			if (sum === 0 || day < first || day > last) continue;
			const number = numbers[document] ?? 0;
			if (!isDeleted(number)) best.offer(number, sum / (lengths[document] ?? 1));
		}
	}
}

function idfOf(documents: number, frequency: number): number {
	return inverseFrequency(documents + NEWS.documents, frequency);
}
