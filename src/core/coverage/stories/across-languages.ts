import { logistic } from '../../learning/logistic.ts';
import { WeightedTerms } from '../../learning/weighted-terms.ts';
import type { ContentWord } from '../../text/content-words.ts';
import { romanLetters } from '../../text/roman-letters.ts';
import { NEWS } from './news-frequencies.ts';
import { weighShared } from './shared-evidence.ts';
import { WordPairs } from './word-pairs.ts';

/** Letters with which a name of one language begins in another: behind them stand the endings of cases. */
const ROOT_LETTERS = 5;
/** Figures of two digits and more, with or without marks between the thousands. */
const FIGURE = /\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d{2,}/g;
const YEAR = /^(?:19|20)\d\d$/;
/** Shares of articles in which a figure of so many digits stands. */
const FIGURE_SHARES = [0, 0.2, 0.08, 0.02];
const RARE_FIGURE = 0.005;
/** Names and figures that two reports must share. */
const LEAST_THINGS = 3;
/** What they say without the strongest of them, in nats, for an even chance; and how much each further nat adds. */
const EVEN_APART = 7;
const STEEPNESS = 1.5;
/** Reports of one event in two languages are of the same days. */
const MOST_DAYS = 3;
const NEWS_ARTICLES = NEWS.documents;

/** What documents in different languages can have in common: names, by how they begin, and figures. Add all, then weigh, then ask. */
export class AcrossLanguages {
	readonly #terms = new WeightedTerms();
	readonly #pairs: WordPairs[] = [];
	readonly #languages: (string | null)[] = [];
	/** How many of the articles of news at large have a term. */
	readonly #frequencies = new Map<string, number>();
	#hasSeveral = false;
	readonly #spellings = new Map<string, string>();

	/** @param words of the text that may tell a story */
	add(text: string, words: readonly ContentWord[], language: string | null): void {
		const names = words
			.filter(({ start, opensSentence }) => !opensSentence && /\p{Lu}/u.test(text.charAt(start)))
			.map((word) => ({ ...word, stem: this.#noteName(word, text) }));
		const figures = [...text.matchAll(FIGURE)]
			.map(([figure]) => figure.replace(/\D/g, ''))
			.filter((figure) => !YEAR.test(figure));
		for (const figure of figures)
			this.#frequencies.set(figure, (FIGURE_SHARES[figure.length] ?? RARE_FIGURE) * NEWS_ARTICLES);
		this.#terms.add(new Map([...names.map(({ stem }) => stem), ...figures].map((term) => [term, 1])));
		this.#pairs.push(new WordPairs([names], this.#terms));
		this.#languages.push(language);
	}

	weigh(): void {
		this.#hasSeveral = new Set(this.#languages).size > 1;
		this.#terms.weigh({ documents: NEWS_ARTICLES, frequency: (term) => this.#frequencies.get(term) ?? 1 });
	}

	/** Documents in other languages that share most with one. */
	candidates(document: number, most: number, postings: number): number[] {
		if (!this.#hasSeveral) return [];
		return this.#terms
			.nearest(document, most, postings)
			.map(({ document: other }) => other)
			.filter((other) => this.areApart(document, other));
	}

	/** Whether two documents are known to be in different languages. */
	areApart(a: number, b: number): boolean {
		const [mine, theirs] = [this.#languages[a] ?? null, this.#languages[b] ?? null];
		return mine !== null && theirs !== null && mine !== theirs;
	}

	/** Probability that two documents in different languages tell one story by the names and figures of both, 0 to 1. */
	probability(a: number, b: number, days: number | null): number {
		if (!this.areApart(a, b) || (days !== null && days > MOST_DAYS)) return 0;
		const [mine, theirs] = [this.#pairs[a], this.#pairs[b]];
		const { apart, things } = weighShared(this.#terms.sharedTerms(a, b), mine && theirs ? mine.shared(theirs) : []);
		return things < LEAST_THINGS ? 0 : logistic(STEEPNESS * (apart - EVEN_APART));
	}

	/** The names that two documents share, as the first one to have them writes them, the most telling first. */
	names(a: number, b: number): string[] {
		return this.#terms.shared(a, b).flatMap(({ term }) => this.#spellings.get(term) ?? []);
	}

	#noteName({ start, end, stem }: ContentWord, text: string): string {
		const name = romanLetters(stem);
		const root = name.slice(0, ROOT_LETTERS);
		if (!this.#spellings.has(root)) this.#spellings.set(root, text.slice(start, end));
		this.#frequencies.set(root, Math.max(this.#frequencies.get(root) ?? 0, NEWS.frequency(name), NEWS.frequency(stem)));
		return root;
	}
}
