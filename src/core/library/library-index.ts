import type { ArticleId } from '../article.ts';
import { compareTexts, FacetCodes } from './facet-codes.ts';
import { searchTerms } from './fold-words.ts';
import type {
	Facet,
	FacetCounts,
	IndexedArticle,
	IndexedHighlight,
	LibraryKind,
	LibraryQuery,
	LibrarySort,
} from './library-query.ts';

interface Entry {
	highlight: IndexedHighlight | null;
	article: IndexedArticle;
	/** Of its values of facets. */
	codes: number[];
}

/** What a query finds. */
export interface Found {
	/** Ids of highlights, or of articles, in the order asked for. */
	ids: string[];
	facets: FacetCounts;
}

/** Entries in the order of a sort, kept in order by every change. */
interface Ordered {
	kind: LibraryKind;
	compare: (a: Entry, b: Entry) => number;
	entries: Entry[];
}

/**
 * The whole library as far as it is searched and listed, in memory: fifty thousand highlights take some 40 MB. A query looks at every entry, or
 * at those that its words found before a letter more was typed; an index of words would have to know beginnings of words, scripts without
 * blanks and each change.
 */
export class LibraryIndex {
	readonly #highlights = new Map<string, IndexedHighlight>();
	readonly #articles = new Map<ArticleId, IndexedArticle>();
	/** How many highlights each article has. */
	readonly #counts = new Map<ArticleId, number>();
	readonly #facets = new FacetCodes();
	/** Ids of the collections that a highlight is in. */
	#collections: ReadonlyMap<string, readonly string[]> = new Map();
	/** Of highlights, as far as they were put in order. */
	readonly #entries = new Map<string, Entry>();
	readonly #orders = new Map<string, Ordered>();
	#last: { key: string; found: Found } | null = null;
	/** What the last words found, before it was narrowed. */
	#matched: { order: Ordered; terms: string[]; entries: Entry[] } | null = null;

	get highlights(): Iterable<IndexedHighlight> {
		return this.#highlights.values();
	}

	get articles(): Iterable<IndexedArticle> {
		return this.#articles.values();
	}

	/** What it knows of a highlight: another object after each change. */
	highlight(id: string): IndexedHighlight | undefined {
		return this.#highlights.get(id);
	}

	article(id: ArticleId): IndexedArticle | undefined {
		return this.#articles.get(id);
	}

	get size(): { highlights: number; articles: number } {
		return { highlights: this.#highlights.size, articles: this.#articles.size };
	}

	putHighlight(highlight: IndexedHighlight): void {
		const article = this.#articles.get(highlight.articleId);
		this.removeHighlight(highlight.id);
		// an article of which nothing else is kept does not go with what is only written anew
		if (article) this.#articles.set(article.id, article);
		this.#highlights.set(highlight.id, highlight);
		this.#counts.set(highlight.articleId, this.countOf(highlight.articleId) + 1);
		this.#changed();
		if (this.#entries.size === 0) {
			// an order of nothing would stay so
			this.#orders.clear();
			return;
		}
		if (!article) return;
		const entry = this.#entryOf(highlight, article);
		this.#entries.set(highlight.id, entry);
		for (const { kind, entries, compare } of this.#orders.values())
			if (kind === 'highlights') entries.splice(placeOf(entries, entry, compare), 0, entry);
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
		const entry = this.#entries.get(id);
		if (!entry) return;
		this.#entries.delete(id);
		for (const { kind, entries, compare } of this.#orders.values())
			if (kind === 'highlights') entries.splice(placeOf(entries, entry, compare), 1);
	}

	putArticle(article: IndexedArticle): void {
		this.#articles.set(article.id, article);
		this.#entries.clear();
		this.#orders.clear();
		this.#changed();
	}

	/** What is in which collection, in place of what was. @param collections their ids by the highlight's */
	putCollections(collections: ReadonlyMap<string, readonly string[]>): void {
		const isSame =
			collections.size === this.#collections.size &&
			[...collections].every(([id, own]) => own.join() === this.#collections.get(id)?.join());
		if (isSame) return;
		this.#collections = collections;
		this.#entries.clear();
		this.#orders.clear();
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

	/** Highlights changed: with them how many an article has. */
	#changed(): void {
		this.#last = null;
		this.#matched = null;
		for (const [key, { kind }] of this.#orders) if (kind === 'articles') this.#orders.delete(key);
	}

	#search(query: LibraryQuery): Found {
		const entries = this.#withTerms(this.#order(query), searchTerms(query.words));
		// made after the order, which may bring values that there were not
		const counter = this.#facets.counter(query.chosen);
		const ids: string[] = [];
		for (const entry of entries) if (counter.take(entry.codes)) ids.push(idOf(entry));
		return { ids, facets: counter.counts() };
	}

	/** The entries of which each term stands in what is said of the highlight, or in what is said of its article. */
	#withTerms(order: Ordered, terms: string[]): Entry[] {
		if (terms.length === 0) return order.entries;
		const before = this.#matched;
		// what a letter more finds is among what was found without it
		const isNarrower =
			before?.order === order && before.terms.every((term) => terms.some((other) => other.includes(term)));
		const ofArticles = new Map<IndexedArticle, boolean[]>();
		const entries = (isNarrower ? before.entries : order.entries).filter(({ highlight, article }) => {
			let inArticle = ofArticles.get(article);
			if (!inArticle) {
				inArticle = terms.map((term) => article.text.includes(term));
				ofArticles.set(article, inArticle);
			}
			for (let place = 0; place < terms.length; place++)
				if (!inArticle[place] && !highlight?.text.includes(terms[place] as string)) return false;
			return true;
		});
		this.#matched = { order, terms, entries };
		return entries;
	}

	#entryOf(highlight: IndexedHighlight | null, article: IndexedArticle): Entry {
		const isKept = highlight !== null || this.countOf(article.id) > 0;
		const collections = (highlight && this.#collections.get(highlight.id)) ?? [];
		const codes = this.#facets.codesOf((facet) =>
			facet === 'collection' ? collections : valuesOf(highlight, article, isKept, facet),
		);
		return { highlight, article, codes };
	}

	#order({ kind, sort }: LibraryQuery): Ordered {
		const key = `${kind} ${sort}`;
		const known = this.#orders.get(key);
		if (known) return known;
		const ordered: Ordered = { kind, compare: ORDERS[sort], entries: this.#entriesOf(kind).sort(ORDERS[sort]) };
		this.#orders.set(key, ordered);
		return ordered;
	}

	#entriesOf(kind: LibraryKind): Entry[] {
		if (kind === 'articles') return Array.from(this.#articles.values(), (article) => this.#entryOf(null, article));
		if (this.#entries.size === 0) {
			for (const highlight of this.#highlights.values()) {
				const article = this.#articles.get(highlight.articleId);
				if (article) this.#entries.set(highlight.id, this.#entryOf(highlight, article));
			}
		}
		return [...this.#entries.values()];
	}
}

function valuesOf(
	highlight: IndexedHighlight | null,
	article: IndexedArticle,
	isHighlighted: boolean,
	facet: Exclude<Facet, 'collection'>,
): readonly string[] {
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
			if (!highlight) return isHighlighted ? ['highlighted'] : ['unhighlighted'];
			return [highlight.hasNote ? 'noted' : 'unnoted', highlight.tags.length > 0 ? 'tagged' : 'untagged'];
	}
}

/** Where an entry stands in an order, or would stand. */
function placeOf(entries: readonly Entry[], entry: Entry, compare: Ordered['compare']): number {
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(entries[middle] as Entry, entry) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

const madeAt = ({ highlight, article }: Entry) => highlight?.createdAt ?? article.openedAt;
const changedAt = ({ highlight, article }: Entry) => highlight?.modifiedAt ?? article.openedAt;
const startOf = ({ highlight }: Entry) => highlight?.start ?? 0;
const idOf = ({ highlight, article }: Entry) => highlight?.id ?? article.id;
/** By which entries made at one moment are told apart. */
const byPlace = (a: Entry, b: Entry) => startOf(a) - startOf(b) || compareTexts(idOf(a), idOf(b));

/** After every time there is. */
const LAST = 8.64e15 + 1;

const ORDERS: Record<LibrarySort, Ordered['compare']> = {
	newest: (a, b) => madeAt(b) - madeAt(a) || byPlace(a, b),
	// what has no date is no older than anything: it comes last
	oldest: (a, b) => (madeAt(a) || LAST) - (madeAt(b) || LAST) || byPlace(a, b),
	changed: (a, b) => changedAt(b) - changedAt(a) || byPlace(a, b),
	article: (a, b) =>
		compareTexts(a.article.title, b.article.title) || compareTexts(a.article.id, b.article.id) || byPlace(a, b),
};

const months = new Map<number, string>();

/** "2026-03", by universal time; of what is no time, the first month there is. */
function monthOf(time: number): string {
	if (Number.isNaN(new Date(time).getTime())) return monthOf(0);
	const day = Math.floor(time / 86_400_000);
	const known = months.get(day);
	if (known) return known;
	const month = new Date(day * 86_400_000).toISOString().slice(0, 7);
	if (months.size < 100_000) months.set(day, month);
	return month;
}
