import { logistic } from '../../learning/logistic.ts';
import { WeightedTerms } from '../../learning/weighted-terms.ts';
import type { ContentWord } from '../../text/content-words.ts';
import { romanLetters } from '../../text/roman-letters.ts';
import { detachedCopy } from '../detached-copy.ts';
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
const LAST_ASCII = 0x7f;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const NEWS_ARTICLES = NEWS.documents;

/** What documents in different languages can have in common: names, by how they begin, and figures. Add all, then weigh, then ask. */
export class AcrossLanguages {
	readonly #terms = new WeightedTerms();
	readonly #pairs = new WordPairs();
	readonly #languages: (string | null)[] = [];
	/** How many of the articles of news at large have a term. */
	readonly #frequencies = new Map<string, number>();
	#hasSeveral = false;
	readonly #spellings = new Map<string, string>();
	/** How the names that were met begin, by their stems. */
	readonly #roots = new Map<string, string>();

	/** @param words of the text that may tell a story */
	add(text: string, words: readonly ContentWord[], language: string | null): void {
		const names: ContentWord[] = [];
		for (const word of words) {
			if (!word.opensSentence && isCapital(text, word.start)) names.push({ ...word, stem: this.#noteName(word, text) });
		}
		const numbers = names.map(({ stem }) => this.#terms.note(stem));
		const terms = new Set(numbers);
		for (const [written] of text.matchAll(FIGURE)) {
			const figure = written.replace(/\D/g, '');
			if (YEAR.test(figure)) continue;
			this.#frequencies.set(figure, (FIGURE_SHARES[figure.length] ?? RARE_FIGURE) * NEWS_ARTICLES);
			terms.add(this.#terms.note(figure));
		}
		this.#terms.addNoted([...terms]);
		this.#pairs.add([{ words: names, numbers }]);
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
		const { apart, things } = weighShared(this.#terms.sharedTerms(a, b), this.#pairs.shared(a, b));
		return things < LEAST_THINGS ? 0 : logistic(STEEPNESS * (apart - EVEN_APART));
	}

	/** The names that two documents share, as the first one to have them writes them, the most telling first. */
	names(a: number, b: number): string[] {
		return this.#terms.shared(a, b).flatMap(({ term }) => this.#spellings.get(term) ?? []);
	}

	#noteName({ start, end, stem }: ContentWord, text: string): string {
		const known = this.#roots.get(stem);
		if (known !== undefined) return known;
		const name = romanLetters(stem);
		const root = name.slice(0, ROOT_LETTERS);
		this.#roots.set(detachedCopy(stem), root);
		if (!this.#spellings.has(root)) this.#spellings.set(root, text.slice(start, end));
		this.#frequencies.set(root, Math.max(this.#frequencies.get(root) ?? 0, NEWS.frequency(name), NEWS.frequency(stem)));
		return root;
	}
}

function isCapital(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code <= LAST_ASCII ? code >= CAPITAL_A && code <= CAPITAL_Z : /\p{Lu}/u.test(text.charAt(at));
}
