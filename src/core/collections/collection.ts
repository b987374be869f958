import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { keyUpTo, listUpTo, type Shape, textUpTo, utcTime } from '../shapes/parts.ts';

/** A set of highlights that the reader put together under a name. */
export interface Collection {
	id: string;
	name: string;
	/** ISO 8601, UTC. */
	madeAt: string;
}

/** The same with the ids of what is in it. */
export interface WholeCollection extends Collection {
	highlights: string[];
}

/** That a highlight is in a collection. A thing of its own, so that machines which put others in lose none. */
export interface CollectionEntry {
	collection: string;
	highlight: string;
	/** ISO 8601, UTC. */
	addedAt: string;
}

export const collectionName = textUpTo(LIMITS.name, 1);
const id = v.pipe(keyUpTo(LIMITS.id), v.regex(/^[\w-]+$/));

const parts = { id, name: collectionName, madeAt: utcTime };

/** A collection as it may come in, or be stored. */
export const collection: Shape<Collection> = v.object(parts);

/** Ids of highlights. */
export const highlightIds = listUpTo(id, LIMITS.collectionEntries);
export const wholeCollection: Shape<WholeCollection> = v.object({ ...parts, highlights: highlightIds });

export const collectionEntry: Shape<CollectionEntry> = v.object({ collection: id, highlight: id, addedAt: utcTime });
