import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { beginningOfText, listUpTo, oneOf, type Shape, textUpTo } from '../shapes/parts.ts';
import { LIBRARY_KINDS, LIBRARY_SORTS, type LibraryQuery } from './library-query.ts';

const facetValues = v.exactOptional(listUpTo(textUpTo(LIMITS.title), LIMITS.tags));

/** A query as it may come in, or be stored. */
export const libraryQuery: Shape<LibraryQuery> = v.object({
	kind: oneOf(LIBRARY_KINDS),
	words: beginningOfText(LIMITS.title),
	chosen: v.object({
		colour: facetValues,
		tag: facetValues,
		outlet: facetValues,
		actor: facetValues,
		topic: facetValues,
		time: facetValues,
		state: facetValues,
		collection: facetValues,
	}),
	sort: oneOf(LIBRARY_SORTS),
});
