import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { keyUpTo, type Shape, textUpTo, utcTime } from '../shapes/parts.ts';
import type { LibraryQuery } from './library-query.ts';
import { libraryQuery } from './query-shape.ts';

/** A query of the library that the reader keeps under a name. */
export interface SavedSearch {
	id: string;
	name: string;
	query: LibraryQuery;
	/** ISO 8601, UTC. */
	savedAt: string;
}

export const searchName = textUpTo(LIMITS.name, 1);

/** A saved search as it may come in, or be stored. */
export const savedSearch: Shape<SavedSearch> = v.object({
	id: keyUpTo(LIMITS.id),
	name: searchName,
	query: libraryQuery,
	savedAt: utcTime,
});
