import type { WeightedTerms } from '../../learning/weighted-terms.ts';
import { type Nearest, NearestTable } from './nearest-table.ts';
import type { RivalFeatures } from './same-story.ts';

/** How far a question goes. */
export interface Effort {
	/** Best by cosine that are looked at more closely. */
	candidates: number;
	/** Postings read for one question, so that its cost does not grow with the collection. */
	postings: number;
}

/** Best by cosine that make a document's crowd. */
const CROWD = 5;

/** Of the documents of a collection those nearest to each by its words, worked out when they are asked for. */
export class ClosestDocuments {
	readonly #words: WeightedTerms;
	readonly #effort: Effort;
	#table: NearestTable | null = null;
	/** By document, its highest cosine and the mean of its highest ones; NaN where they were not worked out. */
	#best = new Float64Array(0);
	#crowd = new Float64Array(0);

	/** @param words of all documents, weighed before the first question */
	constructor(words: WeightedTerms, effort: Effort) {
		this.#words = words;
		this.#effort = effort;
	}

	/** Those nearest to one, by cosine. */
	of(document: number): Nearest {
		const { candidates, postings } = this.#effort;
		this.#table ??= new NearestTable(this.#words.documents, Math.min(this.#words.documents, candidates));
		return (
			this.#table.find(document) ??
			this.#table.keep(document, (row) => this.#words.findNearest(document, row, postings))
		);
	}

	/** How a cosine stands beside a document's own best ones. */
	rivals(document: number, cosine: number): RivalFeatures {
		if (this.#best.length === 0) {
			this.#best = new Float64Array(this.#words.documents).fill(Number.NaN);
			this.#crowd = new Float64Array(this.#words.documents);
		}
		if (Number.isNaN(this.#best[document])) this.#noteRivals(document);
		return { againstBest: cosine / (this.#best[document] ?? 1), againstCrowd: cosine / (this.#crowd[document] ?? 1) };
	}

	/** Works out all of them, and hands over the table for what shall stand there instead: a large collection has room for one. */
	handOver(): NearestTable {
		for (let document = 0; document < this.#words.documents; document++) this.rivals(document, 0);
		const table = this.#table ?? new NearestTable(0, 0);
		this.#table = null;
		return table;
	}

	#noteRivals(document: number): void {
		const { scores } = this.of(document);
		let sum = 0;
		for (let rank = 0; rank < scores.length && rank < CROWD; rank++) sum += scores[rank] ?? 0;
		this.#best[document] = scores[0] ?? 1;
		this.#crowd[document] = scores.length > 0 ? sum / Math.min(CROWD, scores.length) : 1;
	}
}
