import { PackedFile } from '../model/packed-file.ts';
import { hashTerm } from './term-hash.ts';

/** A topic of IPTC Media Topics as the model holds it. */
export interface TaxonomyTopic {
	/** Eight digits, without "medtop:". */
	code: string;
	name: string;
	/** Index of the broader topic; -1 for a branch. */
	parent: number;
	/** Index of the level-1 topic above it; its own for a branch. */
	branch: number;
	/** 1 for a branch. */
	level: number;
	/** "Q…", or null. */
	wikidata: string | null;
}

/** One topic a term speaks for, and how strongly. */
export interface TermEvidence {
	topic: number;
	weight: number;
}

/** Words of a term at most: "civil liberty", "gun control law". */
export const LONGEST_TERM = 3;

/**
 * src/models/topics.bin, opened. Sections: `topics` (text: code, parent's index, name, Wikidata number, one topic a line), `terms` (uint32,
 * rising hashes), `entryEnds` (uint16, per term), `entryTopics` (uint16) and `entryWeights` (uint8, in steps of `meta.weightStep`),
 * `countedStems` (uint32, rising hashes) and `documentCounts` (uint8, in eighths of a power of two).
 */
export class TopicModel {
	readonly topics: readonly TaxonomyTopic[];
	/** Documents behind {@link documentFrequency}. */
	readonly documentTotal: number;
	readonly #indexByCode: ReadonlyMap<string, number>;
	readonly #narrower: readonly number[][];
	readonly #branchWeights: ReadonlyMap<number, number>;
	readonly #weightStep: number;
	readonly #terms: Uint32Array;
	readonly #entryEnds: Uint16Array;
	readonly #entryTopics: Uint16Array;
	readonly #entryWeights: Uint8Array;
	readonly #countedStems: Uint32Array;
	readonly #documentCounts: Uint8Array;

	constructor(file: PackedFile) {
		this.topics = readTaxonomy(file.text('topics'));
		this.#indexByCode = new Map(this.topics.map((topic, index) => [topic.code, index]));
		const narrower: number[][] = this.topics.map(() => []);
		for (const [index, topic] of this.topics.entries()) narrower[topic.parent]?.push(index);
		this.#narrower = narrower;
		this.documentTotal = Number(file.meta.documentTotal);
		this.#weightStep = Number(file.meta.weightStep);
		const branchWeights = file.meta.branchWeights as Record<string, number>;
		this.#branchWeights = new Map(
			Object.entries(branchWeights).map(([code, weight]) => [this.#indexByCode.get(code) ?? -1, weight]),
		);
		this.#terms = file.uint32('terms');
		this.#entryEnds = file.uint16('entryEnds');
		this.#entryTopics = file.uint16('entryTopics');
		this.#entryWeights = file.uint8('entryWeights');
		this.#countedStems = file.uint32('countedStems');
		this.#documentCounts = file.uint8('documentCounts');
	}

	indexOf(code: string): number | undefined {
		return this.#indexByCode.get(code);
	}

	/** Indexes of the topics right below one. */
	narrowerThan(index: number): readonly number[] {
		return this.#narrower[index] ?? [];
	}

	/** Whether a topic is another one or stands anywhere below it. */
	isWithin(index: number, broader: number): boolean {
		for (let current = index; current >= 0; current = this.topics[current]?.parent ?? -1) {
			if (current === broader) return true;
		}
		return false;
	}

	/** How much a branch's evidence counts against that of others: words of politics are everywhere in news. */
	branchWeight(branch: number): number {
		return this.#branchWeights.get(branch) ?? 1;
	}

	/** The place of a term (stems joined by spaces) in the model; -1 where it has none. */
	findTerm(term: string): number {
		return findSorted(this.#terms, hashTerm(term));
	}

	/** What a term speaks for. */
	evidenceOf(termIndex: number): TermEvidence[] {
		const evidence: TermEvidence[] = [];
		const end = this.#entryEnds[termIndex] ?? 0;
		for (let i = termIndex === 0 ? 0 : (this.#entryEnds[termIndex - 1] ?? 0); i < end; i++) {
			evidence.push({
				topic: this.#entryTopics[i] ?? 0,
				weight: (this.#entryWeights[i] ?? 0) * this.#weightStep,
			});
		}
		return evidence;
	}

	/** In how many of {@link documentTotal} news documents a stem stands; 0 where it was hardly ever seen. */
	documentFrequency(stem: string): number {
		const index = findSorted(this.#countedStems, hashTerm(stem));
		return index < 0 ? 0 : 2 ** ((this.#documentCounts[index] ?? 0) / 8);
	}
}

/** @throws Error where the buffer is no such file */
export function readTopicModel(buffer: ArrayBuffer): TopicModel {
	return new TopicModel(new PackedFile(buffer));
}

function readTaxonomy(text: string): TaxonomyTopic[] {
	const topics: TaxonomyTopic[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const [code = '', parentIndex = '', name = '', wikidata = ''] = line.split('\t');
		// broader topics stand before narrower ones
		const parent = parentIndex === '' ? -1 : Number(parentIndex);
		const broader = topics[parent];
		topics.push({
			code,
			name,
			parent,
			branch: broader ? broader.branch : index,
			level: broader ? broader.level + 1 : 1,
			wikidata: wikidata || null,
		});
	}
	return topics;
}

function findSorted(sorted: Uint32Array, value: number): number {
	let low = 0;
	let high = sorted.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = sorted[middle] ?? 0;
		if (found === value) return middle;
		if (found < value) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
