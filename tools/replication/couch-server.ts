import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import expressPouchDB from 'express-pouchdb';
import leveldb from 'pouchdb-adapter-leveldb';
import PouchDB from 'pouchdb-core';

/** What happens to a request instead of its answer; null leaves it alone. */
type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A server of CouchDB's protocol on this machine, with its store on the disk. */
export interface CouchServer {
	/** Of the server, without a database. */
	url: string;
	/** Every request: "GET /library/_changes". */
	requests: string[];
	/** Answers true where it has dealt with a request. */
	fault: Fault | null;
	/** All that the database holds, as text. */
	dump(database: string): Promise<string>;
	/** Ends it without a word to those who are being answered, and starts it again on the same port and disk. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

function authorizationOf({ name, secret }: CouchMember): string {
	return `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;
}

interface Asking {
	member: string;
	validate: Validate;
	/** What the server has by a name. */
	read(id: string): Promise<object | null>;
}

/** A writing of many documents without those that the database forbids the member, and what is said of these. */
async function validated(
	request: IncomingMessage,
	{ member, validate, read }: Asking,
): Promise<{ body: { docs: object[] }; forbidden: object[] }> {
	let text = '';
	for await (const part of request) text += part;
	const body = JSON.parse(text) as { docs: { _id: string }[] };
	const forbidden: object[] = [];
	const docs: object[] = [];
	for (const document of body.docs) {
		try {
			validate(document, await read(document._id), { name: member, roles: [] });
			docs.push(document);
		} catch (error) {
			forbidden.push({ id: document._id, error: 'forbidden', reason: (error as { forbidden?: string }).forbidden });
		}
	}
	return { body: { ...body, docs }, forbidden };
}

/** Has the answer to a writing of many documents say what went wrong as CouchDB does, and not as PouchDB. */
function sayRowsAsCouch(response: ServerResponse, forbidden: object[] = []): void {
	const [writeHead, end] = [response.writeHead.bind(response), response.end.bind(response)];
	response.writeHead = ((...head: Parameters<typeof writeHead>) => {
		response.removeHeader('Content-Length');
		return writeHead(...head);
	}) as typeof response.writeHead;
	response.end = ((body?: unknown) => {
		const said: unknown = JSON.parse(String(body));
		if (!Array.isArray(said)) return end(body);
		return end(
			JSON.stringify([
				...said.map((row) => (row.error ? { id: row.id, error: row.name, reason: row.message } : row)),
				...forbidden,
			]),
		);
	}) as typeof response.end;
}

/** Somebody else whom a server knows. */
export interface CouchMember {
	name: string;
	secret: string;
}

/** What a database is asked before a document is written, as CouchDB asks its design documents; it throws what forbids. */
type Validate = (written: object, before: object | null, member: { name: string; roles: string[] }) => void;

export const NAME = 'reader';
export const SECRET = 'a secret of the tests';

/**
 * Starts one with an empty database, for whoever has name and secret.
 * @param members others who may enter
 * @param validate what is asked before a document is written
 */
export async function startCouchServer(
	database = 'library',
	{ members = [], validate = null }: { members?: CouchMember[]; validate?: Validate | null } = {},
): Promise<CouchServer> {
	const folder = await mkdtemp(path.join(tmpdir(), 'couch-'));
	PouchDB.plugin(leveldb);
	const OnDisk = (PouchDB as unknown as { defaults(options: object): typeof PouchDB }).defaults({
		prefix: `${folder}${path.sep}`,
	});
	const application = expressPouchDB(OnDisk, { mode: 'minimumForPouchDB', inMemoryConfig: true });
	const expected = authorizationOf({ name: NAME, secret: SECRET });
	const known = new Map([{ name: NAME, secret: SECRET }, ...members].map((each) => [authorizationOf(each), each.name]));
	const couch: CouchServer = {
		url: '',
		requests: [],
		fault: null,
		dump: async (name) => {
			const response = await fetch(`${couch.url}/${name}/_all_docs?include_docs=true`, {
				headers: { Authorization: expected },
			});
			return response.text();
		},
		kill: async () => {
			await stop();
			await listen(Number(new URL(couch.url).port));
		},
		close: async () => {
			await stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
	const read = async (id: string): Promise<object | null> => {
		const response = await fetch(`${couch.url}/${database}/${encodeURIComponent(id)}`, {
			headers: { Authorization: expected },
		});
		return response.ok ? ((await response.json()) as object) : null;
	};
	let server: Server;
	const answer = (request: IncomingMessage, response: ServerResponse): void => {
		// as the proxy of a browser under test it is asked for itself, and for whatever the browser wants of the world
		if (request.url?.startsWith('http://')) {
			if (!request.url.startsWith(`${couch.url}/`)) {
				response.writeHead(502).end();
				return;
			}
			request.url = request.url.slice(couch.url.length);
		}
		couch.requests.push(`${request.method} ${request.url?.split('?')[0]}`);
		if (couch.fault?.(request, response)) return;
		const member = known.get(request.headers.authorization ?? '');
		if (member === undefined) {
			response.writeHead(401, { 'Content-Type': 'application/json' });
			response.end('{"error":"unauthorized","reason":"Name or password is incorrect."}');
			return;
		}
		if (/\/_bulk_docs(?:\?|$)/.test(request.url ?? '')) {
			// what is packed could not be changed
			delete request.headers['accept-encoding'];
			if (validate && member !== NAME) {
				void validated(request, { member, validate, read }).then(({ body, forbidden }) => {
					sayRowsAsCouch(response, forbidden);
					application(Object.assign(request, { body, _body: true }), response);
				});
				return;
			}
			sayRowsAsCouch(response);
		}
		application(request, response);
	};
	const listen = async (port: number): Promise<void> => {
		server = createServer(answer);
		await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
		couch.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	};
	const stop = async (): Promise<void> => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
	await listen(0);
	await fetch(`${couch.url}/${database}`, { method: 'PUT', headers: { Authorization: expected } });
	couch.requests.length = 0;
	return couch;
}
