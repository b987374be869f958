import type { LibraryQuery } from '../core/library/library-query.ts';
import type { SavedSearch } from '../core/library/saved-search.ts';

/** What the interface may ask of the searches that the reader keeps. */
export interface SearchMethods {
	/** In the order in which they were saved. */
	listSearches(): SavedSearch[];
	/** Keeps a query under a name. */
	saveSearch(name: string, query: LibraryQuery): void;
	removeSearch(id: string): void;
	/** Puts one back that was removed. */
	restoreSearch(search: SavedSearch): void;
}
