import type { ArticleId } from '../article.ts';
import { searchTerms } from './fold-words.ts';
import {
	FACETS,
	type Facet,
	type FacetCounts,
	type IndexedArticle,
	type IndexedHighlight,
	type LibraryQuery,
	type LibrarySort,
} from './library-query.ts';

/** Values of a facet that are told beside those that are chosen. */
const MOST_VALUES = 60;

interface Entry {
	highlight: IndexedHighlight | null;
	article: IndexedArticle;
}

/** What a query finds. */
export interface Found {
	/** Ids of highlights, or of articles, in the order asked for. */
	ids: string[];
	facets: FacetCounts;
}

/**
 * The whole library as far as it is searched and listed, in memory: fifty thousand highlights take some 30 MB. Every entry is looked at for
 * every query, which takes some ten milliseconds for each of its words; an index of words would answer sooner, and would have to know
 * beginnings of words, scripts without blanks and each change.
 */
export class LibraryIndex {
	readonly #highlights = new Map<string, IndexedHighlight>();
	readonly #articles = new Map<ArticleId, IndexedArticle>();
	/** How many highlights each article has. */
	readonly #counts = new Map<ArticleId, number>();
	/** Entries in the order of a sort, until something changes. */
	readonly #orders = new Map<string, Entry[]>();
	#last: { key: string; found: Found } | null = null;

	get highlights(): Iterable<IndexedHighlight> {
		return this.#highlights.values();
	}

	get articles(): Iterable<IndexedArticle> {
		return this.#articles.values();
	}

	article(id: ArticleId): IndexedArticle | undefined {
		return this.#articles.get(id);
	}

	get size(): { highlights: number; articles: number } {
		return { highlights: this.#highlights.size, articles: this.#articles.size };
	}

	putHighlight(highlight: IndexedHighlight): void {
		// an article of which nothing else is kept does not go with what is only written anew
		const article = this.#articles.get(highlight.articleId);
		this.removeHighlight(highlight.id);
		if (article) this.#articles.set(article.id, article);
		this.#highlights.set(highlight.id, highlight);
		this.#counts.set(highlight.articleId, this.countOf(highlight.articleId) + 1);
		this.#changed();
	}

	removeHighlight(id: string): void {
		const known = this.#highlights.get(id);
		if (!known) return;
		this.#highlights.delete(id);
		const left = this.countOf(known.articleId) - 1;
		if (left > 0) this.#counts.set(known.articleId, left);
		else this.#counts.delete(known.articleId);
		// an article of which nothing is kept but highlights goes with the last of them
		if (left <= 0 && !this.#articles.get(known.articleId)?.isKept) this.#articles.delete(known.articleId);
		this.#changed();
	}

	putArticle(article: IndexedArticle): void {
		this.#articles.set(article.id, article);
		this.#changed();
	}

	countOf(articleId: ArticleId): number {
		return this.#counts.get(articleId) ?? 0;
	}

	find(query: LibraryQuery): Found {
		const key = JSON.stringify(query);
		if (this.#last?.key !== key) this.#last = { key, found: this.#search(query) };
		return this.#last.found;
	}

	#changed(): void {
		this.#orders.clear();
		this.#last = null;
	}

	#search(query: LibraryQuery): Found {
		const terms = searchTerms(query.words);
		const ofArticles = new Map<IndexedArticle, boolean[]>();
		const chosen = FACETS.map((facet) => new Set(query.chosen[facet] ?? []));
		const counts = FACETS.map(() => new Map<string, number>());
		const ids: string[] = [];
		for (const entry of this.#order(query)) {
			if (terms.length > 0 && !this.#hasTerms(entry, terms, ofArticles)) continue;
			let failing = -1;
			let failures = 0;
			for (let place = 0; place < FACETS.length && failures < 2; place++) {
				const wanted = chosen[place] as Set<string>;
				if (wanted.size === 0 || this.#values(entry, FACETS[place] as Facet).some((value) => wanted.has(value)))
					continue;
				failing = place;
				failures++;
			}
			if (failures === 0) ids.push(entry.highlight?.id ?? entry.article.id);
			// what another choice of one facet would find, the counts of that facet alone say
			for (let place = 0; place < FACETS.length; place++) {
				if (failures > 1 || (failures === 1 && failing !== place)) continue;
				const count = counts[place] as Map<string, number>;
				for (const value of this.#values(entry, FACETS[place] as Facet)) count.set(value, (count.get(value) ?? 0) + 1);
			}
		}
		const facets = Object.fromEntries(
			FACETS.map((facet, place) => [
				facet,
				mostOf(facet, counts[place] as Map<string, number>, chosen[place] as Set<string>),
			]),
		);
		return { ids, facets: facets as FacetCounts };
	}

	/** Each term stands in what is said of the highlight, or in what is said of its article. */
	#hasTerms({ highlight, article }: Entry, terms: string[], ofArticles: Map<IndexedArticle, boolean[]>): boolean {
		let inArticle = ofArticles.get(article);
		if (!inArticle) {
			inArticle = terms.map((term) => article.text.includes(term));
			ofArticles.set(article, inArticle);
		}
		for (let place = 0; place < terms.length; place++)
			if (!inArticle[place] && !highlight?.text.includes(terms[place] as string)) return false;
		return true;
	}

	#values({ highlight, article }: Entry, facet: Facet): readonly string[] {
		switch (facet) {
			case 'colour':
				return highlight ? [highlight.colour] : [];
			case 'tag':
				return highlight?.tags ?? [];
			case 'outlet':
				return article.outlet === null ? [] : [article.outlet];
			case 'actor':
				return article.actors;
			case 'topic':
				return article.topics;
			case 'time':
				return [monthOf(highlight?.createdAt ?? article.openedAt)];
			case 'state':
				if (!highlight) return this.countOf(article.id) > 0 ? ['highlighted'] : ['unhighlighted'];
				return [highlight.hasNote ? 'noted' : 'unnoted', highlight.tags.length > 0 ? 'tagged' : 'untagged'];
		}
	}

	#order({ kind, sort }: LibraryQuery): Entry[] {
		const key = `${kind} ${sort}`;
		const known = this.#orders.get(key);
		if (known) return known;
		const entries: Entry[] = [];
		if (kind === 'articles') for (const article of this.#articles.values()) entries.push({ highlight: null, article });
		else
			for (const highlight of this.#highlights.values()) {
				const article = this.#articles.get(highlight.articleId);
				if (article) entries.push({ highlight, article });
			}
		entries.sort(ORDERS[sort]);
		this.#orders.set(key, entries);
		return entries;
	}
}

const madeAt = ({ highlight, article }: Entry) => highlight?.createdAt ?? article.openedAt;
const changedAt = ({ highlight, article }: Entry) => highlight?.modifiedAt ?? article.openedAt;
const startOf = ({ highlight }: Entry) => highlight?.start ?? 0;
/** By which entries made at one moment are told apart. */
const byPlace = (a: Entry, b: Entry) => startOf(a) - startOf(b) || (idOf(a) < idOf(b) ? -1 : 1);
const idOf = ({ highlight, article }: Entry) => highlight?.id ?? article.id;

const ORDERS: Record<LibrarySort, (a: Entry, b: Entry) => number> = {
	newest: (a, b) => madeAt(b) - madeAt(a) || byPlace(a, b),
	oldest: (a, b) => madeAt(a) - madeAt(b) || byPlace(a, b),
	changed: (a, b) => changedAt(b) - changedAt(a) || byPlace(a, b),
	article: (a, b) =>
		compareTexts(a.article.title, b.article.title) || compareTexts(a.article.id, b.article.id) || byPlace(a, b),
};

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

const months = new Map<number, string>();

/** "2026-03", by universal time. */
function monthOf(time: number): string {
	const day = Math.floor(time / 86_400_000);
	const known = months.get(day);
	if (known) return known;
	const month = new Date(day * 86_400_000).toISOString().slice(0, 7);
	if (months.size < 100_000) months.set(day, month);
	return month;
}

/** The values that most entries have, and those chosen whatever they have; months newest first. */
function mostOf(facet: Facet, counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string>) {
	const values = [...counts].map(([value, count]) => ({ value, count }));
	for (const value of chosen) if (!counts.has(value)) values.push({ value, count: 0 });
	values.sort((a, b) =>
		facet === 'time' ? compareTexts(b.value, a.value) : b.count - a.count || compareTexts(a.value, b.value),
	);
	return values.filter(({ value }, place) => place < MOST_VALUES || chosen.has(value));
}
