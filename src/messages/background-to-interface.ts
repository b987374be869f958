/** What the background tells every open popup, panel and options page. */
export interface BackgroundToInterface {
	/** Something about a tab changed: read it again. */
	tabChanged(tabId: number): void;
	/** Something stored of this kind changed: read again what depends on it. */
	storedChanged(kind: StoredKind): void;
}

/** Kinds of stored things; `news` is what feeds brought about what the reader follows. */
export type StoredKind =
	| 'highlights'
	| 'feeds'
	| 'settings'
	| 'articles'
	| 'follows'
	| 'news'
	| 'corrections'
	| 'searches'
	| 'collections'
	| 'groups'
	| 'replication';
