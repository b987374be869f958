/** What of PouchDB is used here; its packages bring no types. */
declare module 'pouchdb-core' {
	/** What a database answers is what its server says, which may be anything. */
	export default class PouchDB {
		static plugin(plugin: unknown): void;
		constructor(url: string, options: object);
		info(): Promise<unknown>;
		changes(options: object): Promise<unknown>;
		allDocs(options: object): Promise<unknown>;
		get(id: string, options: object): Promise<unknown>;
		bulkDocs(documents: object[]): Promise<unknown>;
		/** @param path within the database */
		fetch(path: string, options: RequestInit): Promise<Response>;
	}
}
declare module 'pouchdb-adapter-http' {
	const plugin: unknown;
	export default plugin;
}
