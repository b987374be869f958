import type { CollectionMethods } from '../../messages/collections.ts';
import type { Handlers } from '../../platform/rpc.ts';
import {
	allCollections,
	changeCollection,
	keepCollection,
	removeCollection,
	renameCollection,
} from '../../storage/collections/collections.ts';
import type { Clock, Library, OpenInterface } from '../state/ports.ts';

export interface ServeCollectionsPorts {
	clock: Clock;
	library: Library;
	ui: OpenInterface;
}

/** What the interface may do with the sets of highlights that the reader put together. */
export function serveCollections({ clock, library, ui }: ServeCollectionsPorts): Handlers<CollectionMethods> {
	const changed = () => ui.tellInterface('storedChanged', 'collections');
	return {
		listCollections: async () => allCollections(await library.database()),
		makeCollection: async (name, highlights) => {
			const now = clock.now();
			const made = { id: crypto.randomUUID(), name, madeAt: now.toISOString() };
			await keepCollection(await library.database(), made, highlights, now);
			changed();
		},
		renameCollection: async (id, name) => {
			await renameCollection(await library.database(), id, name);
			changed();
		},
		changeCollection: async (id, change) => {
			await changeCollection(await library.database(), id, change, clock.now());
			changed();
		},
		removeCollection: async (id) => {
			await removeCollection(await library.database(), id);
			changed();
		},
		restoreCollection: async ({ highlights, ...removed }) => {
			await keepCollection(await library.database(), removed, highlights, clock.now());
			changed();
		},
	};
}
