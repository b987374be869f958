declare module 'express-pouchdb' {
	/** An application of express that serves databases by CouchDB's protocol. */
	export default function expressPouchDB(
		pouchdb: unknown,
		options: object,
	): (request: unknown, response: unknown) => void;
}
declare module 'pouchdb-adapter-leveldb' {
	const plugin: unknown;
	export default plugin;
}
