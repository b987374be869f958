import type { SearchMethods } from '../../messages/searches.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { allSearches, keepSearch, removeSearch } from '../../storage/searches/searches.ts';
import type { Clock, Library, OpenInterface } from '../state/ports.ts';

export interface ServeSearchesPorts {
	clock: Clock;
	library: Library;
	ui: OpenInterface;
}

/** What the interface may do with the searches that the reader keeps. */
export function serveSearches({ clock, library, ui }: ServeSearchesPorts): Handlers<SearchMethods> {
	const changed = () => ui.tellInterface('storedChanged', 'searches');
	return {
		listSearches: async () => allSearches(await library.database()),
		saveSearch: async (name, query) => {
			const id = crypto.randomUUID();
			await keepSearch(await library.database(), { id, name, query, savedAt: clock.now().toISOString() });
			changed();
		},
		removeSearch: async (id) => {
			await removeSearch(await library.database(), id);
			changed();
		},
		restoreSearch: async (search) => {
			await keepSearch(await library.database(), search);
			changed();
		},
	};
}
