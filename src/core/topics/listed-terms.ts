import type { TopicTerms } from '../languages/topic-terms.ts';
import type { FoundTerm, WeightedText } from './topic-evidence.ts';
import type { TaxonomyTopic, TermEvidence, TopicModel } from './topic-model.ts';

/** What topics are weighed by: a model's own words, or those listed for a language. */
export type TopicKnowledge = Pick<
	TopicModel,
	| 'topics'
	| 'branches'
	| 'belowBranches'
	| 'indexOf'
	| 'narrowerThan'
	| 'broaderThan'
	| 'factorOf'
	| 'expectationOf'
	| 'evidenceOf'
>;

const WEIGHTS: Readonly<Record<string, number>> = { '!': 2, '?': 0.5 };
const PHRASE_FACTOR = 1.3;
const SHORTEST_STEM = 2;
/** Longer words are none of a language. */
const LONGEST_WORD = 40;
/** Further words of a phrase at most. */
const MOST_FURTHER = 4;
/** An elided article in front ("l'école", "dell'economia"), or a short name with a Turkish ending behind it. */
const ELIDED = /^\p{L}{1,5}'/u;
/** What counts for a branch before a word is read: most news that is in doubt is politics. */
const EXPECTATION = 0.3;
const EXPECTATIONS: Readonly<Record<string, number>> = { '11000000': 1 };
/** Branches whose words stand in news of politics and business as well. */
const FACTORS: Readonly<Record<string, number>> = {
	'02000000': 0.75,
	'05000000': 0.8,
	'06000000': 0.8,
	'09000000': 0.7,
	'11000000': 1,
	'16000000': 0.65,
};
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

interface Term {
	index: number;
	/** The further words of a phrase, each whole or a stem with its star. */
	further: readonly string[];
}

/** By so much its words must speak for a narrower topic, as one does in the headline or two of them in the text. */
const LEAST_NARROW = 1;
/** Words that weigh more stand in the headline or the section. */
const HEADLINE_WEIGHT = 4;

/** A topic within a branch, told by the words that a language lists for it alone. */
export interface NarrowTopic {
	index: number;
	/** The words that decided, strongest first, as the article has them. */
	reasons: string[];
}

/** The words that a language lists for topics, over the taxonomy of a model whose own words are English. */
export class ListedTerms implements TopicKnowledge {
	readonly topics: readonly TaxonomyTopic[];
	readonly branches: readonly number[];
	readonly belowBranches: readonly number[];
	readonly #model: TopicModel;
	readonly #evidence: TermEvidence[][] = [];
	/** Terms of several words. */
	readonly #phrases = new Set<number>();
	/** How many terms are listed for a topic. */
	readonly #listed = new Map<number, number>();
	readonly #words = new Map<string, Term[]>();
	readonly #stems = new Map<string, Term[]>();
	/** Those that tell topics within a branch and say nothing of which branch it is. */
	readonly #narrow: ListedTerms | null;

	constructor(model: TopicModel, listed: TopicTerms) {
		this.#model = model;
		this.topics = model.topics;
		this.branches = model.branches;
		this.belowBranches = model.belowBranches;
		const narrow: [string, string][] = [];
		for (const [code, words] of Object.entries(listed)) {
			if (code.startsWith('>')) narrow.push([code.slice(1), words]);
			const topic = model.indexOf(code);
			if (topic !== undefined) for (const written of words.trim().split(/\s+/)) this.#add(topic, written);
		}
		this.#narrow = narrow.length > 0 ? new ListedTerms(model, Object.fromEntries(narrow)) : null;
	}

	/**
	 * The topic of a branch that the words listed for narrower ones speak for most; null where they speak for none. One term alone, unless it is
	 * a phrase, all that is listed or in the headline, may be an everyday word: it tells nothing.
	 */
	narrowest(branch: number, texts: readonly WeightedText[]): NarrowTopic | null {
		const narrow = this.#narrow;
		if (!narrow) return null;
		const headline = new Set(
			narrow.find(texts.filter(({ weight }) => weight > HEADLINE_WEIGHT)).map(({ term }) => term),
		);
		const spoken = new Map<number, { speaks: number; isSure: boolean; words: [surface: string, strength: number][] }>();
		for (const { term, surface, strength } of narrow.find(texts)) {
			const { topic = -1, weight = 0 } = narrow.evidenceOf(term)[0] ?? {};
			if (this.topics[topic]?.branch !== branch) continue;
			const own = spoken.get(topic) ?? { speaks: 0, isSure: false, words: [] };
			own.isSure ||= headline.has(term) || narrow.#phrases.has(term) || narrow.#listed.get(topic) === 1;
			own.speaks += strength * weight;
			own.words.push([surface, strength * weight]);
			spoken.set(topic, own);
		}
		const told = [...spoken].filter(([, { isSure, words }]) => isSure || words.length > 1);
		const [best] = told.sort(([, a], [, b]) => b.speaks - a.speaks);
		if (!best || best[1].speaks < LEAST_NARROW) return null;
		return { index: best[0], reasons: best[1].words.sort(([, a], [, b]) => b - a).map(([surface]) => surface) };
	}

	indexOf = (code: string) => this.#model.indexOf(code);
	narrowerThan = (index: number) => this.#model.narrowerThan(index);
	broaderThan = (index: number) => this.#model.broaderThan(index);
	factorOf = (index: number) => FACTORS[this.#codeOf(this.topics[index]?.branch ?? index)] ?? 1;
	expectationOf = (branch: number) => EXPECTATIONS[this.#codeOf(branch)] ?? EXPECTATION;
	evidenceOf = (term: number): readonly TermEvidence[] => this.#evidence[term] ?? [];

	#codeOf = (index: number) => this.topics[index]?.code ?? '';

	#add(topic: number, written: string): void {
		const [first = '', ...further] = written.replace(/^[!?]/, '').split('_');
		const weight = (WEIGHTS[written[0] ?? ''] ?? 1) * (further.length > 0 ? PHRASE_FACTOR : 1);
		const index = this.#evidence.length;
		const above = this.broaderThan(topic).filter((at) => this.topics[at]?.level !== 1);
		if (further.length > 0) this.#phrases.add(index);
		this.#listed.set(topic, (this.#listed.get(topic) ?? 0) + 1);
		this.#evidence.push([topic, ...above].map((at) => ({ topic: at, weight })));
		const isStem = first.endsWith('*');
		const table = isStem ? this.#stems : this.#words;
		const key = isStem ? first.slice(0, -1) : first;
		table.set(key, [...(table.get(key) ?? []), { index, further }]);
	}

	/** Finds every term in the texts, in order of appearance; of the stems of a word the longest. */
	find(texts: readonly WeightedText[]): FoundTerm[] {
		const found = new Map<number, FoundTerm>();
		for (const { text, weight } of texts) {
			for (const [term, { surface, count }] of this.#count(text)) {
				const strength = weight * Math.log1p(count);
				const known = found.get(term);
				if (known) known.strength += strength;
				else found.set(term, { term, surface, strength });
			}
		}
		return [...found.values()];
	}

	#count(text: string): Map<number, { surface: string; count: number }> {
		const counts = new Map<number, { surface: string; count: number }>();
		const spans = [...text.matchAll(WORD)];
		// "İ" in lower case is an i with a dot over it
		const words = spans.map(([word]) => word.toLowerCase().replaceAll('i̇', 'i').replaceAll('’', "'"));
		for (const [at, span] of spans.entries()) {
			for (const { index, further } of this.#termsAt(words, at)) {
				const last = spans[at + further.length];
				const known = counts.get(index);
				if (known) known.count++;
				else
					counts.set(index, {
						surface: text.slice(span.index, (last?.index ?? 0) + (last?.[0].length ?? 0)),
						count: 1,
					});
			}
		}
		return counts;
	}

	#termsAt(words: readonly string[], at: number): Term[] {
		const word = words[at] ?? '';
		if (word.length > LONGEST_WORD) return [];
		const goesOn = ({ further }: Term) => further.every((next, index) => matches(next, words[at + 1 + index] ?? ''));
		const whole = (this.#words.get(word) ?? []).filter(goesOn);
		if (whole.length > 0) return longestOf(whole);
		for (let end = word.length; end >= SHORTEST_STEM; end--) {
			const terms = (this.#stems.get(word.slice(0, end)) ?? []).filter(goesOn);
			if (terms.length > 0) return longestOf(terms);
		}
		const core = word.replace(ELIDED, '');
		return core === word ? [] : this.#termsAt([core, ...words.slice(at + 1, at + 1 + MOST_FURTHER)], 0);
	}
}

/** A phrase means something else than its first word alone: "Premier League" is no head of government. */
function longestOf(terms: readonly Term[]): Term[] {
	const most = Math.max(...terms.map(({ further }) => further.length));
	return terms.filter(({ further }) => further.length === most);
}

const matches = (written: string, word: string) =>
	written.endsWith('*') ? word.startsWith(written.slice(0, -1)) : word === written;

const opened = new WeakMap<TopicTerms, { model: TopicModel; terms: ListedTerms }>();

/** The terms of a language over a model's taxonomy, read once. */
export function listedTerms(model: TopicModel, listed: TopicTerms): ListedTerms {
	const known = opened.get(listed);
	if (known?.model === model) return known.terms;
	const terms = new ListedTerms(model, listed);
	opened.set(listed, { model, terms });
	return terms;
}
