export interface StorageUse {
	articles: number;
	coverageEntries: number;
	highlights: number;
	feeds: number;
	/** What the browser says the extension takes; null where it does not say. */
	bytes: number | null;
}

/** What the interface may ask of what is stored as a whole. */
export interface StoredMethods {
	viewStorageUse(): StorageUse;
	/** Deletes every article, highlight, feed and setting. Grants of the browser are given back too. */
	deleteEverything(): void;
}
