import { zoteroItem } from '../../core/citations/zotero-item.ts';
import type { StoredKind } from '../../messages/background-to-interface.ts';
import { sendToZotero, ZOTERO_ORIGIN } from '../../platform/zotero-connector.ts';
import type { NavigationActions } from '../actions.ts';
import type { LibraryActions } from '../library/library-actions.ts';
import { backupActions } from './backup-actions.ts';
import { collectionActions } from './collection-actions.ts';
import { copyText } from './copy-text.ts';
import type { Doors } from './doors.ts';
import { saveHighlights } from './save-highlights.ts';

const SHOWN: ReadonlySet<StoredKind> = new Set([
	'highlights',
	'articles',
	'searches',
	'settings',
	'collections',
	'groups',
]);

/** What the page of the library may ask for. `changed` is called when something is stored that may change what it shows. */
export function connectLibrary(
	{ background, onBackgroundEvent, requestOrigins }: Pick<Doors, 'background' | 'onBackgroundEvent' | 'requestOrigins'>,
	{ openOptions, openSidePanel }: Pick<NavigationActions, 'openOptions' | 'openSidePanel'>,
	changed: () => void,
): { actions: LibraryActions; stop(): void } {
	const stop = onBackgroundEvent({
		storedChanged: (kind) => {
			if (SHOWN.has(kind)) changed();
		},
	});
	return {
		stop,
		actions: {
			...backupActions(background, async () => changed()),
			peek: (count) => background.peekLibrary(count),
			search: (query, from, count) => background.searchLibrary(query, from, count),
			listAll: (query) => background.listLibrary(query),
			listSearches: () => background.listSearches(),
			saveSearch: (name, query) => background.saveSearch(name, query),
			removeSearch: async (search) => {
				await background.removeSearch(search.id);
				return () => background.restoreSearch(search);
			},
			...collectionActions(background),
			viewArticle: (id) => background.viewLibraryArticle(id),
			listVersions: (id) => background.listVersions(id),
			noteArticle: (id, note) => background.noteArticle(id, note),
			editHighlight: (id, change) => background.editHighlight(id, change),
			changeHighlights: async (ids, change) => {
				const { undo, count } = await background.changeHighlights(ids, change);
				return { count, undo: () => background.undoChange(undo) };
			},
			exportChosen: (format, ids, watch) =>
				saveHighlights((next) => background.exportHighlights(format, null, next, ids), watch),
			importHighlights: async (content, isDry) => {
				const result = await background.importHighlights(content, isDry);
				return { result, undo: async () => (result.undo === null ? 0 : background.undoChange(result.undo)) };
			},
			openAddress: (url) => background.openAddress(url),
			openBesidePanel: async (url) => {
				openSidePanel?.();
				await background.openAddress(url);
			},
			copyText,
			sendToZotero: async (article) => {
				if (!(await requestOrigins([ZOTERO_ORIGIN]))) return 'not-allowed';
				return sendToZotero([zoteroItem(article, article.highlights)], article.url);
			},
			openOptions,
		},
	};
}
