import type { ArticleId } from '../article.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../highlights/highlight.ts';

export const LIBRARY_KINDS = ['highlights', 'articles'] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];

export const LIBRARY_SORTS = ['newest', 'oldest', 'changed', 'article'] as const;
export type LibrarySort = (typeof LIBRARY_SORTS)[number];

/** What the library can be narrowed by, `collection` by its id. Of one facet any of the chosen values will do, of different facets one each. */
export const FACETS = ['colour', 'tag', 'outlet', 'actor', 'topic', 'time', 'state', 'collection'] as const;
export type Facet = (typeof FACETS)[number];

/** States of an entry: with a note, without one; with tags, without any; an article with highlights, or none. */
export type LibraryState = 'noted' | 'unnoted' | 'tagged' | 'untagged' | 'highlighted' | 'unhighlighted';

/** Those whose values are named by themselves; what a collection is called is known to whoever lists them. */
export type NamedFacet = Exclude<Facet, 'collection'>;
export const NAMED_FACETS = FACETS.filter((facet): facet is NamedFacet => facet !== 'collection');

export interface LibraryQuery {
	kind: LibraryKind;
	/** As the reader typed it. */
	words: string;
	/** Chosen values of each facet; of `time` months, "2026-03". */
	chosen: { [Name in Facet]?: string[] };
	sort: LibrarySort;
}

export const EVERYTHING: LibraryQuery = { kind: 'highlights', words: '', chosen: {}, sort: 'newest' };

/** A value of a facet, and how many entries have it among those that the rest of the query finds. */
interface FacetValue {
	value: string;
	count: number;
}

export type FacetCounts = Record<Facet, FacetValue[]>;

/** What an index knows of a highlight. */
export interface IndexedHighlight {
	id: string;
	articleId: ArticleId;
	colour: HighlightColour;
	tags: string[];
	hasNote: boolean;
	/** Milliseconds since 1970. */
	createdAt: number;
	modifiedAt: number;
	/** Where it stands in its article. */
	start: number;
	/** Its words, its note and its tags, folded. */
	text: string;
}

/** What an index knows of an article. */
export interface IndexedArticle {
	id: ArticleId;
	url: string;
	title: string;
	outlet: string | null;
	actors: string[];
	topics: string[];
	/** When it was last opened, or its first highlight made: milliseconds since 1970. */
	openedAt: number;
	/** What is kept of it is more than its highlights say. */
	isKept: boolean;
	/** Title, outlet, authors, actors and topics, folded. */
	text: string;
}

export const COLOUR_NUMBERS: ReadonlyMap<string, number> = new Map(
	HIGHLIGHT_COLOURS.map((colour, number) => [colour, number]),
);
