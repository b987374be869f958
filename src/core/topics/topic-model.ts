import { HashTable } from '../learning/hash-table.ts';
import { PackedFile } from '../learning/packed-file.ts';
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

/** What counts for any branch before a word is read. */
const LEAST_EXPECTATION = 0.3;
/** Words of a term at most: "civil liberty", "gun control law". */
export const LONGEST_TERM = 3;

/**
 * src/models/topics.bin, opened. Sections: `topics` (text: code, parent's index, name, Wikidata number, one topic a line), `terms` (uint32,
 * rising hashes), `entryEnds` (uint16, per term), `entryTopics` (uint16) and `entryWeights` (uint8, in steps of `meta.weightStep`),
 * `countedStems` (uint32, rising hashes) and `documentCounts` (uint8, in eighths of a power of two).
 */
export class TopicModel {
	readonly topics: readonly TaxonomyTopic[];
	/** Indexes of the branches and of the topics right below them. */
	readonly branches: readonly number[];
	readonly belowBranches: readonly number[];
	/** Documents behind {@link documentFrequency}. */
	readonly documentTotal: number;
	readonly #indexByCode: ReadonlyMap<string, number>;
	readonly #narrower: readonly number[][];
	readonly #factors: ReadonlyMap<number, number>;
	readonly #expectations: ReadonlyMap<number, number>;
	readonly #weightStep: number;
	readonly #terms: HashTable;
	readonly #entryEnds: Uint16Array;
	readonly #entryTopics: Uint16Array;
	readonly #entryWeights: Uint8Array;
	/** Read so far, by term. */
	readonly #evidence: (readonly TermEvidence[])[] = [];
	readonly #countedStems: HashTable;
	readonly #documentCounts: Uint8Array;

	constructor(file: PackedFile) {
		this.topics = readTaxonomy(file.text('topics'));
		this.#indexByCode = new Map(this.topics.map((topic, index) => [topic.code, index]));
		const atLevel = (level: number) => [...this.topics.keys()].filter((index) => this.topics[index]?.level === level);
		this.branches = atLevel(1);
		this.belowBranches = atLevel(2);
		const narrower: number[][] = this.topics.map(() => []);
		for (const [index, topic] of this.topics.entries()) narrower[topic.parent]?.push(index);
		this.#narrower = narrower;
		this.documentTotal = Number(file.meta.documentTotal);
		this.#weightStep = Number(file.meta.weightStep);
		this.#factors = this.#byTopic(file.meta.factors);
		this.#expectations = this.#byTopic(file.meta.expectations);
		this.#terms = new HashTable(file.uint32('terms'));
		this.#entryEnds = file.uint16('entryEnds');
		this.#entryTopics = file.uint16('entryTopics');
		this.#entryWeights = file.uint8('entryWeights');
		this.#countedStems = new HashTable(file.uint32('countedStems'));
		this.#documentCounts = file.uint8('documentCounts');
	}

	indexOf(code: string): number | undefined {
		return this.#indexByCode.get(code);
	}

	/** Indexes of the topics right below one. */
	narrowerThan(index: number): readonly number[] {
		return this.#narrower[index] ?? [];
	}

	/** Indexes of the topics above one, the nearest first, its branch last. */
	broaderThan(index: number): number[] {
		const broader: number[] = [];
		for (let at = this.topics[index]?.parent ?? -1; at >= 0; at = this.topics[at]?.parent ?? -1) broader.push(at);
		return broader;
	}

	/** How much the evidence for a branch, or for a topic right below one, counts when branches are weighed against one another. */
	factorOf(index: number): number {
		return (
			(this.#factors.get(index) ?? 1) *
			(this.topics[index]?.level === 1 ? 1 : this.factorOf(this.topics[index]?.branch ?? 0))
		);
	}

	/** What counts for a branch before a word is read: most news is politics. */
	expectationOf(branch: number): number {
		return this.#expectations.get(branch) ?? LEAST_EXPECTATION;
	}

	/** The place of a term in the model, by its hash (term-hash.ts); -1 where it has none. */
	findTerm(hash: number): number {
		return this.#terms.find(hash);
	}

	/** What a term speaks for: topics, and those between them and their branches. */
	evidenceOf(termIndex: number): readonly TermEvidence[] {
		const known = this.#evidence[termIndex];
		if (known) return known;
		const evidence: TermEvidence[] = [];
		const end = this.#entryEnds[termIndex] ?? 0;
		for (let i = termIndex === 0 ? 0 : (this.#entryEnds[termIndex - 1] ?? 0); i < end; i++) {
			evidence.push({
				topic: this.#entryTopics[i] ?? 0,
				weight: (this.#entryWeights[i] ?? 0) * this.#weightStep,
			});
		}
		this.#evidence[termIndex] = evidence;
		return evidence;
	}

	/** Whether some topics that two terms speak for are of one branch. */
	speakForOneBranch(term: number, other: number): boolean {
		const branches = this.evidenceOf(term).map(({ topic }) => this.topics[topic]?.branch);
		return this.evidenceOf(other).some(({ topic }) => branches.includes(this.topics[topic]?.branch));
	}

	/** Reads numbers by topic's code. */
	#byTopic(byCode: unknown): Map<number, number> {
		return new Map(
			Object.entries(byCode as Record<string, number>).flatMap(([code, value]) => {
				const index = this.#indexByCode.get(code);
				return index === undefined ? [] : [[index, value] as const];
			}),
		);
	}

	/** In how many of {@link documentTotal} news documents a stem stands; 0 where it was hardly ever seen. */
	documentFrequency(stem: string): number {
		const index = this.#countedStems.find(hashTerm(stem));
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
