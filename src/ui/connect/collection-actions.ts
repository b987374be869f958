import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';
import type { LibraryActions } from '../library/library-actions.ts';
import { saveFile } from './save-file.ts';

type CollectionActions = Pick<
	LibraryActions,
	| 'listCollections'
	| 'makeCollection'
	| 'renameCollection'
	| 'changeCollection'
	| 'removeCollection'
	| 'listGroups'
	| 'viewGroup'
	| 'sharedOfArticle'
	| 'exportGroup'
>;

/** What the library may do with the reader's collections, and see of those that groups share. */
export function collectionActions(background: Client<InterfaceToBackground>): CollectionActions {
	return {
		listCollections: () => background.listCollections(),
		makeCollection: (name, highlights) => background.makeCollection(name, highlights),
		renameCollection: (id, name) => background.renameCollection(id, name),
		changeCollection: (id, change) => background.changeCollection(id, change),
		removeCollection: async (collection) => {
			await background.removeCollection(collection.id);
			return () => background.restoreCollection(collection);
		},
		listGroups: () => background.listGroups(),
		viewGroup: (id, from) => background.viewGroup(id, from),
		sharedOfArticle: (articleId) => background.sharedOfArticle(articleId),
		exportGroup: async (id, format) => {
			const file = await background.exportGroup(id, format);
			saveFile({ ...file, content: [file.content] });
		},
	};
}
