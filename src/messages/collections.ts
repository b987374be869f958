import type { WholeCollection } from '../core/collections/collection.ts';

/** What the interface may ask of the sets of highlights that the reader put together. */
export interface CollectionMethods {
	/** In the order in which they were made. */
	listCollections(): WholeCollection[];
	/** Makes a collection with some highlights in it. Rejects where there are as many as there may be. */
	makeCollection(name: string, highlights: string[]): void;
	renameCollection(id: string, name: string): void;
	/** Puts highlights in, or takes them out. */
	changeCollection(id: string, change: { add: string[]; remove: string[] }): void;
	/** It goes, and what is in it stays. */
	removeCollection(id: string): void;
	/** Puts one back that was removed. */
	restoreCollection(collection: WholeCollection): void;
}
