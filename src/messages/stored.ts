import type { KeptUse, StoredKind } from '../core/retention/kept-use.ts';

export interface StorageUse extends KeptUse {
	/** What the browser says the extension takes; null where it does not say. */
	bytes: number | null;
}

/** What the interface may ask of what is stored as a whole. */
export interface StoredMethods {
	viewStorageUse(): StorageUse;
	/** Deletes all of a kind; articles with highlights stay as long as these do. */
	deleteKind(kind: StoredKind): void;
	/** Deletes all that was kept of a site, highlights among it. @param site as `siteOf` names it */
	deleteSite(site: string): void;
	/** Deletes every article, highlight, feed and setting. Grants of the browser are given back too. */
	deleteEverything(): void;
}
