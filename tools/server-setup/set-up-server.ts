import { readServerAddress } from '../../src/core/replication/replica-setup.ts';
import { validateDocument } from './validate-document.ts';
import { validateGroupDocument } from './validate-group-document.ts';

/** An administrator's way to a database that a library is to replicate to. */
export interface ServerToSetUp {
	/** Of the database: "https://couch.example/library". */
	url: string;
	name: string;
	secret: string;
	/** Who may read and write it; none leaves that as it is. */
	members: string[];
	/** It is a group's: each member writes under their own name alone. */
	isGroup: boolean;
	/** Of a group: who may read it and write nothing. */
	readers: string[];
}

interface Answer {
	status: number;
	body: Record<string, unknown>;
}

const DESIGN = '_design/sidelight';
const OLDEST = 3;
/** The status of no answer. */
const NOBODY = 0;

/**
 * Makes a database of a CouchDB ready for a library or a group, and looks whether the server is sound. Done again it changes nothing.
 * @returns what was done and found, a line each; one that begins with "FAULT" is to be mended
 */
export async function setUpServer({ url, name, secret, members, isGroup, readers }: ServerToSetUp): Promise<string[]> {
	const lines: string[] = [];
	const { origin, server, database } = partsOf(url);
	const authorization = `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;
	const ask = (path: string, method = 'GET', body?: unknown, isNamed = true): Promise<Answer> =>
		request(`${server}${path}`, {
			method,
			redirect: 'manual',
			headers: { 'Content-Type': 'application/json', ...(isNamed && { Authorization: authorization }) },
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
	const say = (isSound: boolean, what: string): boolean => {
		lines.push(`${isSound ? 'ok    ' : 'FAULT '} ${what}`);
		return isSound;
	};
	const welcome = await ask('/');
	const version = String(welcome.body.version ?? '');
	if (welcome.status === NOBODY || welcome.status === 401) {
		say(false, `${origin} ${welcome.status === NOBODY ? 'answers' : 'accepts this name with this secret'}`);
		return lines;
	}
	if (!say('couchdb' in welcome.body, `${origin} answers as a CouchDB does`)) return lines;
	say(
		Number.parseInt(version, 10) >= OLDEST,
		`its version is ${version}; ${OLDEST} is the oldest that is known to work`,
	);
	const made = await ask(database, 'PUT');
	if (!say([201, 202, 412].includes(made.status), `the database is there (${made.status === 412 ? 'it was' : 'new'})`))
		return lines;
	const hidden = await ask(database, 'GET', undefined, false);
	say(hidden.status === 401 || hidden.status === 403, 'nobody reads it without a name');
	say(
		await putDesign(ask, database, isGroup ? validateGroupDocument : validateDocument),
		'only what Sidelight writes may be written to it',
	);
	say(await canWrite(ask, database), 'a document may be written and deleted with that');
	const index = { index: { fields: ['kind', 'deletedAt'] }, ddoc: 'sidelight-index', name: 'kind', type: 'json' };
	const indexed = await ask(`${database}/_index`, 'POST', index);
	say(indexed.status < 300, 'an index finds what it has of a kind');
	if (members.length + readers.length > 0) {
		const security = {
			admins: { names: [], roles: ['_admin'] },
			members: { names: [...members, ...readers], roles: [] },
			...(isGroup && { sidelight: { readOnly: readers } }),
		};
		const isSet = (await ask(`${database}/_security`, 'PUT', security)).status < 300;
		say(isSet, `${members.join(', ') || 'nobody'} alone may read and write it`);
		if (readers.length > 0) say(isSet, `${readers.join(', ')} may read it and write nothing`);
	}
	return lines;
}

/** Writes what validates documents where another or none stands there. */
async function putDesign(
	ask: (path: string, method?: string, body?: unknown) => Promise<Answer>,
	database: string,
	validation: typeof validateDocument | typeof validateGroupDocument,
): Promise<boolean> {
	const there = await ask(`${database}/${DESIGN}`);
	const wanted = { language: 'javascript', validate_doc_update: validation.toString() };
	if (there.body.validate_doc_update === wanted.validate_doc_update) return true;
	const { _rev } = there.body;
	const answer = await ask(`${database}/${DESIGN}`, 'PUT', { ...wanted, ...(typeof _rev === 'string' && { _rev }) });
	return answer.status < 300;
}

/**
 * A server that cannot run the validation refuses whatever is written, though it took the design. What is probed with is of no kind of ours, which
 * only an administrator may write.
 */
async function canWrite(
	ask: (path: string, method?: string, body?: unknown) => Promise<Answer>,
	database: string,
): Promise<boolean> {
	const probe = `${database}/sidelight-probe`;
	const there = await ask(probe);
	const written = await ask(probe, 'PUT', typeof there.body._rev === 'string' ? { _rev: there.body._rev } : {});
	if (written.status >= 300 || typeof written.body.rev !== 'string') return false;
	return (await ask(`${probe}?rev=${written.body.rev}`, 'DELETE')).status < 300;
}

/** @throws Error where it is no address that Sidelight would take */
function partsOf(url: string): { origin: string; server: string; database: string } {
	const at = url.replace(/\/+$/, '').lastIndexOf('/');
	const address = readServerAddress(url.slice(0, at), decodeURIComponent(url.slice(at + 1).replace(/\/+$/, '')));
	if (typeof address !== 'string') throw new Error(`${url}: ${address.code}`);
	const database = address.slice(address.lastIndexOf('/'));
	return { origin: new URL(address).origin, server: address.slice(0, -database.length), database };
}

async function request(url: string, options: RequestInit): Promise<Answer> {
	const response = await fetch(url, options).catch(() => null);
	if (!response) return { status: NOBODY, body: {} };
	const body: unknown = await response.json().catch(() => null);
	return {
		status: response.status,
		body: typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {},
	};
}
