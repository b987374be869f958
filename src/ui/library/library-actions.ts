import type { WholeCollection } from '../../core/collections/collection.ts';
import type { ChangeOfMany } from '../../core/highlights/change-of-many.ts';
import type { HighlightExportFormat } from '../../core/highlights/export-highlights.ts';
import type { ReadersChange } from '../../core/highlights/highlight.ts';
import type { ArticleVersion } from '../../core/library/article-versions.ts';
import type { LibraryQuery } from '../../core/library/library-query.ts';
import type { SavedSearch } from '../../core/library/saved-search.ts';
import type { GroupPassage, GroupView } from '../../messages/groups.ts';
import type { ImportResult, LibraryAnswer, LibraryArticleView } from '../../messages/library.ts';
import type { BackupActions, ExportWatch, NavigationActions, PageActions, Undo } from '../actions.ts';

/** What the components of the library may ask for. */
export interface LibraryActions
	extends Pick<PageActions, 'openAddress'>,
		Pick<NavigationActions, 'openOptions'>,
		Pick<BackupActions, 'viewBackup' | 'postponeBackup' | 'saveBackup'> {
	/** The newest highlights, before the whole library is searched. */
	peek(count: number): Promise<LibraryAnswer>;
	search(query: LibraryQuery, from: number, count: number): Promise<LibraryAnswer>;
	/** Ids of everything that a query finds. */
	listAll(query: LibraryQuery): Promise<string[]>;
	/** In the order in which they were saved. */
	listSearches(): Promise<SavedSearch[]>;
	saveSearch(name: string, query: LibraryQuery): Promise<void>;
	removeSearch(search: SavedSearch): Promise<Undo>;
	listCollections(): Promise<WholeCollection[]>;
	makeCollection(name: string, highlights: string[]): Promise<void>;
	renameCollection(id: string, name: string): Promise<void>;
	changeCollection(id: string, change: { add: string[]; remove: string[] }): Promise<void>;
	removeCollection(collection: WholeCollection): Promise<Undo>;
	listGroups(): Promise<GroupView[]>;
	/** Passages of a group by article, some after a place. */
	viewGroup(id: string, from: number): Promise<{ passages: GroupPassage[]; total: number }>;
	/** What members of all groups marked in an article. */
	sharedOfArticle(articleId: string): Promise<GroupPassage[]>;
	/** Hands the reader a file with everything that a group shares. */
	exportGroup(id: string, format: HighlightExportFormat): Promise<void>;
	viewArticle(id: string): Promise<LibraryArticleView | null>;
	/** Every text that the article was read with, oldest first; the last is the one it has now. */
	listVersions(id: string): Promise<ArticleVersion[]>;
	noteArticle(id: string, note: string): Promise<void>;
	editHighlight(id: string, change: ReadersChange): Promise<void>;
	/** `undo` answers how many were put back; none where it is too late. */
	changeHighlights(ids: string[], change: ChangeOfMany): Promise<{ count: number; undo: () => Promise<number> }>;
	/** Hands the reader a file with these. Answers a few words for each that cannot be read and is not in it. */
	exportChosen(format: HighlightExportFormat, ids: string[], watch: ExportWatch): Promise<string[]>;
	/** With `isDry` it only tells what would come of it. `undo` answers how many were put back. */
	importHighlights(content: string, isDry: boolean): Promise<{ result: ImportResult; undo: () => Promise<number> }>;
	/** Opens an address in a tab, with the side panel beside it. Must be called in the click itself: the browser asks for that. */
	openBesidePanel(url: string): Promise<void>;
	/** To be called in a click. */
	copyText(text: string): Promise<void>;
	/** Hands an article with its highlights to the Zotero of this machine. Must be called in the click itself: the browser's permission is needed. */
	sendToZotero(article: LibraryArticleView): Promise<'taken' | 'not-running' | 'refused' | 'not-allowed'>;
}
