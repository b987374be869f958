import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/core/library/library-query.ts';
import { deleteHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { startCouchServer } from '../../tools/replication/couch-server.ts';
import { newMachine } from '../../tools/replication/machine.ts';
import { passage } from '../../tools/replication/passage.ts';
import { setUpServer } from '../../tools/server-setup/set-up-server.ts';
import { validateDocument } from '../../tools/server-setup/validate-document.ts';

/** As CouchDB runs it: from its text, with nothing around it. */
const validate: typeof validateDocument = runInNewContext(`(${validateDocument})`);
const MEMBER = { roles: [] };

function refusalOf(written: object, before: object | null = null, member: { roles: string[] } = MEMBER): string | null {
	try {
		validate(written as never, before as never, member);
		return null;
	} catch (error) {
		return (error as { forbidden: string }).forbidden;
	}
}

test.each([
	['that can be read', ''],
	['that is encrypted', 'words nobody guesses'],
])('every document of a copy %s may be written', async (_, passphrase) => {
	const couch = await startCouchServer();
	try {
		const desk = await newMachine();
		const db = await desk.world.database();
		for (const id of ['h1', 'h2']) await keepHighlight(db, passage(id, { note: 'Ask', tags: ['vell'] }));
		await desk.asked.addFeeds([{ url: 'https://tribune.example/feed.xml', title: 'Osk Tribune' }]);
		await desk.asked.changeSiteRules([{ site: 'gossip.example', mode: 'off' }]);
		await desk.asked.saveSearch('Ports', EVERYTHING);
		await desk.join(couch, { passphrase });
		await desk.replicate();
		await deleteHighlight(db, 'h2', '2026-03-14T09:30:00.000Z');
		await desk.replicate();
		const { rows } = JSON.parse(await couch.dump('library')) as { rows: { doc: { _id: string } }[] };
		expect(rows).toHaveLength(6);
		for (const { doc } of rows) expect(refusalOf(doc, doc), doc._id).toBeNull();
	} finally {
		await couch.close();
	}
});

test('the validation is of ECMAScript 5, as older engines of CouchDB run', () => {
	// patterns and texts may hold what the language may not
	const code = String(validateDocument).replace(/\/\/.*|\/\^.*?\/\.test|'[^'\n]*'|"[^"\n]*"/g, '0');
	expect(code).not.toMatch(/=>|`|\?\.|\?\?|\.\.\.|\b(?:const|let|class|of|async|await|import)\b/);
	expect(code).toMatch(/^function validateDocument\(/);
});

const RECORD = { _id: 'rules:a.example', kind: 'rules', id: 'a.example', fields: {}, clocks: {} };
const SEALED = { _id: 'sidelight', format: 'sidelight', sealing: { salt: 'a' } };
test.each<[string, object, object?]>([
	['something else', { _id: 'shopping', items: [] }],
	['a record under another name', { ...RECORD, _id: 'rules:b.example' }],
	['a record without fields', { ...RECORD, fields: 'all' }],
	['a record with a file', { ...RECORD, _attachments: {} }],
	['what is called sealed and is not', { _id: `s${'x'.repeat(43)}`, note: 'in plain words' }],
	['another program’s word of how it is arranged', { _id: 'sidelight', format: 'notes' }],
	['that the copy is not encrypted any more', { _id: 'sidelight', format: 'sidelight', sealing: null }, SEALED],
])('%s may not be written', (_, written, before = undefined) => {
	expect(refusalOf(written, before ?? null)).not.toBeNull();
	expect(refusalOf(written, before ?? null, { roles: ['_admin'] })).toBeNull();
});

test('what is deleted may be, and a copy be begun anew over one that was', () => {
	expect(refusalOf({ _id: 'shopping', _deleted: true })).toBeNull();
	expect(refusalOf({ _id: 'sidelight', format: 'sidelight', sealing: null }, { ...SEALED, _deleted: true })).toBeNull();
});

let server: Server;
let url: string;
let stored: Map<string, Record<string, unknown>>;
let isOpen: boolean;
let answers: boolean;
/** Its engine cannot run the validation. */
let refusesAll: boolean;
beforeEach(async () => {
	stored = new Map();
	isOpen = false;
	answers = true;
	refusesAll = false;
	server = createServer((request, response) => {
		let body = '';
		request.on('data', (part) => {
			body += part;
		});
		request.on('end', () => {
			const [status, answer] = answerTo(
				request.method ?? '',
				request.url ?? '',
				body,
				Boolean(request.headers.authorization),
			);
			response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/library`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** What a CouchDB says, as far as it is asked here. */
function answerTo(method: string, path: string, body: string, isNamed: boolean): [number, object] {
	if (!answers || (!isNamed && !isOpen)) return [401, { error: 'unauthorized' }];
	if (path === '/') return [200, { couchdb: 'Welcome', version: '3.4.2' }];
	if (method === 'GET') return stored.has(path) ? [200, stored.get(path) ?? {}] : [404, { error: 'not_found' }];
	const [name = ''] = path.split('?');
	if (name.endsWith('-probe') && refusesAll) return [500, { error: 'compilation_error' }];
	if (method === 'DELETE') return stored.delete(name) ? [200, { ok: true }] : [404, { error: 'not_found' }];
	if (path === '/library' && stored.has(path)) return [412, { error: 'file_exists' }];
	stored.set(path, { ...(body && JSON.parse(body)), _rev: '1-a' });
	return [201, { ok: true, rev: '1-a' }];
}

const ADMINISTRATOR = { name: 'admin', secret: 'a secret', members: ['reader'], isGroup: false, readers: [] };

test('a server is made ready, and made ready again changes nothing', async () => {
	const lines = await setUpServer({ url, ...ADMINISTRATOR });
	expect(lines.filter((line) => !line.startsWith('ok'))).toEqual([]);
	expect(lines).toHaveLength(8);
	expect([...stored.keys()].sort()).toEqual([
		'/library',
		'/library/_design/sidelight',
		'/library/_index',
		'/library/_security',
	]);
	expect(stored.get('/library/_security')).toMatchObject({ members: { names: ['reader'] } });
	const before = JSON.stringify([...stored]);
	expect((await setUpServer({ url, ...ADMINISTRATOR })).filter((line) => !line.startsWith('ok'))).toEqual([]);
	expect(JSON.stringify([...stored])).toBe(before);
});

test('a server that is not there, and one that does not know the name, are faults', async () => {
	const { origin } = new URL(url);
	answers = false;
	expect(await setUpServer({ url, ...ADMINISTRATOR })).toEqual([`FAULT  ${origin} accepts this name with this secret`]);
	await new Promise((resolve) => server.close(resolve));
	expect(await setUpServer({ url, ...ADMINISTRATOR })).toEqual([`FAULT  ${origin} answers`]);
});

test('a server that takes the validation and cannot run it is a fault', async () => {
	refusesAll = true;
	expect(await setUpServer({ url, ...ADMINISTRATOR })).toContain(
		'FAULT  a document may be written and deleted with that',
	);
});

test('a database that everybody may read is a fault', async () => {
	isOpen = true;
	expect(await setUpServer({ url, ...ADMINISTRATOR })).toContain('FAULT  nobody reads it without a name');
});

test.each(['http://couch.example/library', 'https://couch.example/Library', 'ftp://couch.example/library'])(
	'%s is asked for nothing',
	async (address) => {
		await expect(setUpServer({ url: address, ...ADMINISTRATOR })).rejects.toThrow(/server-/);
	},
);
