import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { createBackground } from '../../src/background/background.ts';
import { runMaintenance } from '../../src/background/serve/run-maintenance.ts';
import { EVERYTHING } from '../../src/core/library/library-query.ts';
import { changeHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { type CouchServer, NAME, SECRET, startCouchServer } from '../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../tools/replication/machine.ts';
import { passage } from '../../tools/replication/passage.ts';

let couch: CouchServer;
let desk: Machine;
beforeEach(async () => {
	couch = await startCouchServer();
	desk = await newMachine();
	await keepHighlight(await desk.world.database(), passage('h1', { note: 'mine' }));
	await desk.join(couch);
	await desk.replicate();
	return () => couch.close();
});

/** The library and what was said of the server, after everything it was asked was answered so. */
async function answeredBy(answer: (request: IncomingMessage, response: ServerResponse) => void) {
	await keepHighlight(await desk.world.database(), passage('h2', { note: 'later' }));
	couch.fault = (request, response) => {
		answer(request, response);
		return true;
	};
	await desk.replicate();
	const problem = (await desk.asked.viewReplication())?.problem?.code ?? null;
	const kept = await desk.asked.listHighlights();
	couch.fault = null;
	await desk.replicate();
	return { problem, kept: kept.map(({ note }) => note).sort(), after: await desk.asked.viewReplication() };
}

/** Answers with JSON, on every question or on those for a path. */
const json =
	(value: unknown, status = 200) =>
	(_: IncomingMessage, response: ServerResponse) => {
		response.writeHead(status, { 'Content-Type': 'application/json' });
		response.end(typeof value === 'string' ? value : JSON.stringify(value));
	};
const raw = (use: (response: ServerResponse) => void) => (_: IncomingMessage, response: ServerResponse) =>
	use(response);

const redirect = (status: number, to: string) => raw((response) => response.writeHead(status, { Location: to }).end());

const DOCUMENT = {
	_id: 'highlights:x',
	_rev: '1-a',
	kind: 'highlights',
	id: 'x',
	fields: {},
	clocks: {},
	deletedAt: null,
};
const changed = (...documents: unknown[]) => ({
	results: documents.map((doc) => ({ seq: 1, id: 'x', doc })),
	last_seq: 1,
});

test.each<[string, (request: IncomingMessage, response: ServerResponse) => void, string | null]>([
	['a closed line', (request) => request.socket.destroy(), 'server-silent'],
	[
		'half an answer',
		raw((response) => {
			response.writeHead(200, { 'Content-Length': '999' });
			response.write('{"res');
			setTimeout(() => response.socket?.destroy(), 5);
		}),
		'server-silent',
	],
	[
		'a redirect',
		raw((response) => response.writeHead(302, { Location: 'https://elsewhere.example/' }).end()),
		'server-redirects',
	],
	['another redirect', raw((response) => response.writeHead(308, { Location: '/other' }).end()), 'server-redirects'],
	['a failure', json({ error: 'x' }, 500), 'server-fails'],
	['another failure', json('<html>', 503), 'server-fails'],
	['too many questions', json({}, 429), 'server-fails'],
	['no right to enter', json({}, 401), 'server-refuses-name'],
	['no right to see the database', json({ error: 'forbidden' }, 403), 'server-no-database'],
	['a full disk', json({}, 507), 'server-full'],
	['something too large', json({}, 413), 'server-full'],
	['a page of the web', json('<!doctype html><title>Log in to the network</title>'), 'server-unknown'],
	['nothing', json(''), 'server-unknown'],
	['a number', json('42'), 'server-unknown'],
	['null', json('null'), 'server-unknown'],
	['a list', json('[]'), 'server-unknown'],
	['no results', json({ last_seq: 1 }), 'server-unknown'],
	['results that are none', json({ results: 'all', last_seq: 1 }), 'server-unknown'],
	['no last sequence', json({ results: [] }), 'server-unknown'],
	['a last sequence that is none', json({ results: [], last_seq: { a: 1 } }), 'server-unknown'],
	['more results than were asked for', json(changed(...Array.from({ length: 500 }, () => DOCUMENT))), 'server-unknown'],
	['nesting without end', json(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'server-unknown'],
	['JSON that breaks off', json('{"results":[{"seq":1,'), 'server-unknown'],
	['a prototype', json('{"__proto__":{"results":[]},"last_seq":1}'), 'server-unknown'],
	['no database any more', json({ error: 'not_found', reason: 'Database does not exist.' }, 404), 'server-no-database'],
	['a question it does not like', json({ error: 'bad_request' }, 400), 'server-unknown'],
	['a method it does not know', json({ error: 'method_not_allowed' }, 405), 'server-unknown'],
	['a kind it does not give', json({ error: 'not_acceptable' }, 406), 'server-unknown'],
	['a conflict for everything', json({ error: 'conflict' }, 409), 'server-unknown'],
	['tea', json('short and stout', 418), 'server-unknown'],
	['a gateway that found nobody', json('<html>Bad gateway</html>', 502), 'server-fails'],
	['a gateway that waited', json('', 504), 'server-fails'],
	['a question for the name of a proxy', json('<html>', 407), 'server-silent'],
	['a redirect of a gateway to where one signs in', redirect(303, '/_utils'), 'server-redirects'],
	['a redirect to a file', redirect(307, 'file:///etc/passwd'), 'server-redirects'],
	['a redirect to itself', redirect(301, '/library/'), 'server-redirects'],
	['a redirect nowhere', redirect(302, ''), 'server-redirects'],
	['not modified', json('', 304), 'server-redirects'],
	['true', json('true'), 'server-unknown'],
	['a text', json('"results"'), 'server-unknown'],
	['zeros', raw((response) => response.writeHead(200).end(Buffer.alloc(10_000))), 'server-unknown'],
	[
		'signs that are no UTF-8',
		raw((response) => response.writeHead(200).end(Buffer.alloc(10_000, 0xff))),
		'server-unknown',
	],
	['JSON with a comma too many', json('{"results":[,],"last_seq":1}'), 'server-unknown'],
	['two answers in one', json('{"results":[],"last_seq":1}{"results":[],"last_seq":1}'), 'server-unknown'],
	['JSON for scripts', json(')]}\',\n{"results":[],"last_seq":1}'), 'server-unknown'],
	['a script', json('callback({"results":[],"last_seq":1})'), 'server-unknown'],
	['XML', json('<?xml version="1.0"?><results/>'), 'server-unknown'],
	['a list of lists', json('[[[]]]'), 'server-unknown'],
	['rows and no results', json({ total_rows: 0, offset: 0, rows: [] }), 'server-unknown'],
	['rows that are an object', json({ rows: { length: 3 } }), 'server-unknown'],
	['rows that are a number', json({ rows: 7 }), 'server-unknown'],
	['an error beside an answer', json({ error: 'unknown', results: 1 }), 'server-unknown'],
	[
		'a wrong kind of packing',
		raw((response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('{"rows":[]}')),
		'server-silent',
	],
	[
		'packing that breaks off',
		raw((response) =>
			response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('{"rows":[]}').subarray(0, 12)),
		),
		'server-unknown',
	],
	[
		'a length that is too long',
		raw((response) => response.writeHead(200, { 'Content-Length': '99' }).end('{}', () => response.socket?.destroy())),
		'server-silent',
	],
	['a line that is none of HTTP', (request) => void request.socket.end('SSH-2.0-OpenSSH_9.6\r\n'), 'server-silent'],
	[
		'a head without an end',
		(request) => void request.socket.end('HTTP/1.1 200 OK\r\nContent-Type: app'),
		'server-silent',
	],
	[
		'a head of megabytes',
		(request) => void request.socket.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(2_000_000)}\r\n\r\n{}`),
		'server-silent',
	],
	['false', json('false'), 'server-unknown'],
	['a number without end', json('1e999'), 'server-unknown'],
	['blanks alone', json(' \n\t '), 'server-unknown'],
	['a mark of byte order alone', json('\ufeff'), 'server-unknown'],
	['results in a text', json({ results: '[]', last_seq: '1' }), 'server-unknown'],
	['results that are true', json({ results: true, rows: true, last_seq: 1 }), 'server-unknown'],
	['results that are null', json({ results: null, rows: null, last_seq: null }), 'server-unknown'],
	['a list of errors', json([{ error: 'x' }]), 'server-unknown'],
	[
		'the welcome of another product',
		json({ tagline: 'You Know, for Search', version: { number: '8.1' } }),
		'server-unknown',
	],
	['an answer in GraphQL', json({ data: null, errors: [{ message: 'no' }] }), 'server-unknown'],
	['a form', raw((response) => response.writeHead(200).end('results=1&last_seq=2')), 'server-unknown'],
	['a stream of events', raw((response) => response.writeHead(200).end('data: {"results":[]}\n\n')), 'server-unknown'],
	['lines of JSON', raw((response) => response.writeHead(200).end('{"id":1}\n{"id":2}\n')), 'server-unknown'],
	['single quotation marks', json("{'results':[],'last_seq':1}"), 'server-unknown'],
	[
		'a picture',
		raw((response) => response.writeHead(200).end(Buffer.from('89504e470d0a1a0a', 'hex'))),
		'server-unknown',
	],
	[
		'JSON in UTF-16',
		raw((response) => response.writeHead(200).end(Buffer.from('{"rows":[]}', 'utf16le'))),
		'server-unknown',
	],
	['nothing at all, and well', json('', 204), 'server-unknown'],
	['a promise to do it later', json({ ok: true }, 202), 'server-unknown'],
	['a part of it', json('{"rows":[]', 206), 'server-unknown'],
	['payment', json({ error: 'payment_required' }, 402), 'server-unknown'],
	['a lock', json({ error: 'locked' }, 423), 'server-unknown'],
	['what lawyers forbid', json('<html>', 451), 'server-unknown'],
	['a precondition', json({ error: 'file_exists' }, 412), 'server-unknown'],
	['a longer address than it takes', json('', 414), 'server-unknown'],
	['a kind of body it does not take', json({ error: 'bad_content_type' }, 415), 'server-unknown'],
	['what is not made yet', json('', 501), 'server-fails'],
	['a failure of its own kind', json('', 599), 'server-fails'],
	['a version of HTTP that it does not speak', json('', 505), 'server-fails'],
	['a redirect to several', redirect(300, '/a'), 'server-redirects'],
	['a redirect that runs something', redirect(302, 'javascript:alert(1)'), 'server-redirects'],
	['a redirect to data', redirect(302, 'data:application/json,{}'), 'server-redirects'],
	['a redirect to this machine', redirect(307, 'http://127.0.0.1:1/'), 'server-redirects'],
	['a redirect with a name and a secret', redirect(302, 'https://a:b@elsewhere.example/'), 'server-redirects'],
	[
		'packing around packing',
		raw((response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(gzipSync('{"rows":[]}')))),
		'server-unknown',
	],
	[
		'lengths that contradict each other',
		(request) => void request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}'),
		'server-silent',
	],
	['a status that is none', (request) => void request.socket.end('HTTP/1.1 OK\r\n\r\n{}'), 'server-silent'],
	[
		'parts that are none',
		(request) => void request.socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'),
		'server-silent',
	],
	['70 MB', raw((response) => response.writeHead(200).end(`{"a":"${'x'.repeat(70_000_000)}"}`)), 'server-floods'],
	[
		'70 MB, packed to little',
		raw((response) =>
			response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(`{"a":"${'x'.repeat(70_000_000)}"}`)),
		),
		'server-floods',
	],
])('a server that answers with %s costs nothing, and is told of in plain words', async (_, answer, code) => {
	const { problem, kept, after } = await answeredBy(answer);
	expect(problem).toBe(code);
	expect(kept).toEqual(['later', 'mine']);
	// and once it answers again as it must, everything goes on
	expect(after).toMatchObject({ problem: null, waiting: 0 });
	expect(await couch.dump('library')).toContain('later');
});

/** Only what is asked at one place is answered so. */
const at =
	(place: RegExp, answer: (request: IncomingMessage, response: ServerResponse) => void) =>
	(request: IncomingMessage, response: ServerResponse): boolean => {
		if (!place.test(`${request.method} ${request.url}`)) return false;
		answer(request, response);
		return true;
	};
const CHANGES = /_changes/;
const WRITING = /_bulk_docs/;
const NOTE = /_local/;
const rows = (error: string) => (request: IncomingMessage, response: ServerResponse) => {
	let body = '';
	request.on('data', (part) => {
		body += part;
	});
	request.on('end', () => {
		const { docs } = JSON.parse(body) as { docs: { _id: string }[] };
		json(
			docs.map(({ _id }) => ({ id: _id, error, reason: 'no' })),
			201,
		)(request, response);
	});
};

test.each<[string, (request: IncomingMessage, response: ServerResponse) => boolean, string | null]>([
	['changes that are of tomorrow', at(CHANGES, json({ results: [{ seq: 9 }], last_seq: 9, pending: -1 })), null],
	['changes without documents', at(CHANGES, json({ results: [{}, 7, 'x', []], last_seq: 1 })), 'server-unknown'],
	['documents without a revision', at(CHANGES, json(changed({ _id: 'highlights:x' }))), null],
	['documents whose ids are numbers', at(CHANGES, json(changed({ _id: 7, _rev: '1-a' }))), null],
	['documents that begin with a line', at(CHANGES, json(changed({ ...DOCUMENT, _id: '_local/x' }))), null],
	['a document that is a list', at(CHANGES, json(changed([1, 2]))), null],
	[
		'a document that has a prototype',
		at(
			CHANGES,
			json(`{"results":[{"doc":{"_id":"highlights:x","_rev":"1-a","__proto__":{"kind":"highlights"}}}],"last_seq":1}`),
		),
		null,
	],
	['conflicts that are none', at(CHANGES, json(changed({ ...DOCUMENT, _conflicts: 'all' }))), null],
	['conflicts of numbers', at(CHANGES, json(changed({ ...DOCUMENT, _conflicts: [1, null, {}] }))), null],
	[
		'conflicts that are not there',
		at(CHANGES, json(changed({ ...DOCUMENT, _conflicts: Array.from({ length: 500 }, (_, i) => `2-${i}`) }))),
		null,
	],
	['the changes of a page', at(CHANGES, json('<html>')), 'server-unknown'],
	['changes that stop', at(CHANGES, (request) => request.socket.destroy()), 'server-silent'],
	['changes whose ids are lists', at(CHANGES, json(changed({ ...DOCUMENT, _id: ['highlights:x'] }))), null],
	['a document of nothing', at(CHANGES, json(changed(null))), null],
	['a document that is deleted and is not', at(CHANGES, json(changed({ ...DOCUMENT, _deleted: 'yes' }))), null],
	['a revision without end', at(CHANGES, json(changed({ ...DOCUMENT, _rev: `1-${'a'.repeat(100_000)}` }))), null],
	[
		'a document of a million fields',
		at(
			CHANGES,
			json(
				changed({ ...DOCUMENT, fields: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`f${i}`, i])) }),
			),
		),
		null,
	],
	[
		'the same document a hundred times',
		at(CHANGES, json(changed(...Array.from({ length: 100 }, () => DOCUMENT)))),
		null,
	],
	[
		'a last sequence of a megabyte',
		at(CHANGES, json({ results: [], last_seq: 'x'.repeat(1_000_000) })),
		'server-unknown',
	],
	['a last sequence below nothing', at(CHANGES, json({ results: [], last_seq: -1 })), null],
	['a note that is a text', at(NOTE, json({ round: 'seven' })), 'server-unknown'],
	['a note below nothing', at(NOTE, json({ round: -1 })), null],
	['a note of a later round', at(NOTE, json({ round: 2 ** 40 })), null],
	['a note that is half', at(NOTE, json({ round: 1.5 })), 'server-unknown'],
	['a note without end', at(NOTE, json('{"round":1e400}')), 'server-unknown'],
	['no note any more', at(NOTE, json({ error: 'not_found' }, 404)), 'server-unknown'],
	['a note it may not give', at(NOTE, json({ error: 'forbidden' }, 403)), 'server-no-database'],
	['no right to write', at(WRITING, json({ error: 'forbidden' }, 403)), 'server-read-only'],
	['no right to write one by one', at(WRITING, rows('forbidden')), 'server-read-only'],
	['no name any more', at(WRITING, rows('unauthorized')), 'server-read-only'],
	['documents that are too large', at(WRITING, rows('document_too_large')), 'server-full'],
	['a failure of each', at(WRITING, rows('internal_server_error')), 'server-fails'],
	['a conflict of each, for ever', at(WRITING, rows('conflict')), 'server-fails'],
	['a word of its own for each', at(WRITING, rows('because')), 'server-fails'],
	['a full disk when written to', at(WRITING, json({ error: 'enospc' }, 507)), 'server-full'],
	['too large a body for the one in front', at(WRITING, json('<html>413</html>', 413)), 'server-full'],
	['nobody’s list for what was written', at(WRITING, json('[null]', 201)), 'server-unknown'],
	['a page for what was written', at(WRITING, json('<html>thanks</html>', 201)), 'server-unknown'],
	['a break while it is written', at(WRITING, (request) => request.socket.destroy()), 'server-silent'],
	['a redirect of what is written', at(WRITING, redirect(307, 'https://elsewhere.example/')), 'server-redirects'],
	['a conflict of the whole', at(WRITING, json({ error: 'conflict' }, 409)), 'server-unknown'],
	['an object for what was written', at(WRITING, json({ ok: true }, 201)), 'server-unknown'],
	['nothing of what was written', at(WRITING, json([], 201)), 'server-fails'],
	['others than were written', at(WRITING, json([{ ok: true, id: 'others', rev: '1-a' }], 201)), 'server-fails'],
	['numbers for what was written', at(WRITING, json([1, 2], 201)), 'server-fails'],
	['yes that is no yes', at(WRITING, json([{ ok: 'true', id: 'highlights:h2' }], 201)), 'server-fails'],
	[
		'documents nobody asked for',
		at(/_all_docs/, json({ rows: [{ id: 'highlights:zz', doc: { ...DOCUMENT, _id: 'highlights:zz' } }] })),
		'server-read-only',
	],
	[
		'a seal in the place of none',
		at(
			/_all_docs/,
			json({
				rows: [
					{
						id: 'sidelight',
						doc: {
							_id: 'sidelight',
							_rev: '1-a',
							format: 'sidelight',
							version: 1,
							copy: null,
							sealing: { salt: 'a', rounds: 600000, check: 'b' },
						},
					},
				],
			}),
		),
		'passphrase-needed',
	],
	[
		'word that the copy was deleted',
		at(
			/_all_docs/,
			json({ rows: [{ id: 'sidelight', key: 'sidelight', value: { rev: '2-a', deleted: true }, doc: null }] }),
		),
		'copy-deleted',
	],
])(
	'a server that answers one question with %s costs nothing, and is told of in plain words',
	async (_, fault, code) => {
		await desk.asked.pauseReplication(true);
		await keepHighlight(await desk.world.database(), passage('h2', { note: 'later' }));
		couch.fault = fault;
		await desk.asked.pauseReplication(false);
		await desk.replicate();
		expect((await desk.asked.viewReplication())?.problem?.code ?? null).toBe(code);
		expect((await desk.asked.listHighlights()).map(({ note }) => note).sort()).toEqual(['later', 'mine']);
		couch.fault = null;
		await desk.replicate();
		await desk.replicate();
		expect(await desk.asked.viewReplication()).toMatchObject({ problem: null, waiting: 0 });
		expect(await couch.dump('library')).toContain('later');
	},
);

const TIME = '2026-03-14T08:00:00.000Z 0000 0123456789ab';
const CLOCKS = Object.fromEntries(
	['passage', 'article', 'colour', 'note', 'tags', 'times'].map((name) => [name, TIME]),
);
const FIELDS = {
	passage: {
		quote: { type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' },
		position: { type: 'TextPositionSelector', start: 1, end: 6 },
	},
	article: { articleId: 'harbour.example/port', url: 'https://harbour.example/port', articleTitle: 'T', outlet: null },
	colour: 'green',
	note: 'theirs',
	tags: [],
	times: { createdAt: '2026-03-14T08:00:00.000Z', modifiedAt: '2026-03-14T08:00:00.000Z' },
};
const record = (more: object) => ({
	kind: 'highlights',
	id: 'x',
	fields: FIELDS,
	clocks: CLOCKS,
	deletedAt: null,
	...more,
});
const fields = (more: object) => record({ fields: { ...FIELDS, ...more } });
const of = (kind: string, id: string, own: object) => ({
	kind,
	id,
	fields: own,
	clocks: Object.fromEntries(Object.keys(own).map((name) => [name, TIME])),
	deletedAt: null,
});
const feed = (id: string, more: object = {}) => of('feeds', id, { name: null, folders: null, otherUrls: [], ...more });

/** Puts a document into the copy as another member of the database could. */
async function put(body: { kind: unknown; id: unknown }, _id = `${body.kind}:${body.id}`): Promise<void> {
	await putAll([{ ...body, _id }]);
}

async function putAll(docs: object[]): Promise<void> {
	const response = await fetch(`${couch.url}/library/_bulk_docs`, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			Authorization: `Basic ${Buffer.from(`${NAME}:${SECRET}`).toString('base64')}`,
		},
		body: JSON.stringify({ docs }),
	});
	if (!response.ok) throw new Error(await response.text());
}

const FOLLOW = { kind: 'topic', id: 'b', name: 'B', key: 'b', followedAt: '2026-03-14T08:00:00.000Z' };
function nested(depth: number): unknown {
	let value: unknown = 'deep';
	for (let level = 0; level < depth; level++) value = [value];
	return value;
}

test('what stands in the copy as it must is taken in', async () => {
	await put(record({}));
	await put(feed('https://good.example/feed'));
	await desk.replicate();
	expect((await desk.asked.listHighlights()).map(({ note }) => note).sort()).toEqual(['mine', 'theirs']);
	expect(await desk.asked.listFeeds()).toHaveLength(1);
});

test.each<[string, { kind: unknown; id: unknown }, string?]>([
	['no kind there is', record({ kind: 'articles' })],
	['another name than its document', record({}), 'highlights:y'],
	['an id that is none', record({ id: '../x' })],
	['no fields', record({ fields: {} })],
	['fields that are a list', record({ fields: [] })],
	['no clocks', record({ clocks: {} })],
	['a clock that is none', record({ clocks: { ...CLOCKS, note: 'tomorrow' } })],
	[
		'a clock of a year that there is not',
		record({ clocks: { ...CLOCKS, note: '99999-01-01T00:00:00.000Z 0000 0123456789ab' } }),
	],
	['a deletion that is no time', record({ fields: {}, clocks: {}, deletedAt: 'zzzz' })],
	['content of something deleted', record({ clocks: {}, deletedAt: TIME })],
	['an address that runs something', fields({ article: { ...FIELDS.article, url: 'javascript:alert(1)' } })],
	['an article of another site', fields({ article: { ...FIELDS.article, url: 'https://evil.example/port' } })],
	[
		'a passage without words',
		fields({ passage: { ...FIELDS.passage, quote: { ...FIELDS.passage.quote, exact: '' } } }),
	],
	[
		'a passage that is too long',
		fields({ passage: { ...FIELDS.passage, quote: { ...FIELDS.passage.quote, exact: 'x'.repeat(10_001) } } }),
	],
	[
		'a place that ends before it begins',
		fields({ passage: { ...FIELDS.passage, position: { type: 'TextPositionSelector', start: 6, end: 1 } } }),
	],
	['a colour that there is not', fields({ colour: 'url(https://evil.example)' })],
	['a note that is no text', fields({ note: { toString: 1 } })],
	['tags that are none', fields({ tags: [7] })],
	['a thousand tags', fields({ tags: Array.from({ length: 1_000 }, (_, number) => `t${number}`) })],
	['days that are none', fields({ times: { createdAt: 'now', modifiedAt: 'now' } })],
	['a feed that is no web address', feed('file:///etc/passwd')],
	['a feed with a name and a password', feed('https://name:secret@evil.example/feed')],
	['a feed that runs something', feed('javascript:alert(1)')],
	['a feed with folders that are none', feed('https://bad.example/feed', { folders: 'all' })],
	['a feed with other addresses without end', feed('https://bad.example/feed', { otherUrls: 7 })],
	[
		'something followed that is not what its id says',
		of('follows', 'a', {
			follow: { kind: 'topic', id: 'b', name: 'B', key: 'b', followedAt: '2026-03-14T08:00:00.000Z' },
		}),
	],
	['a follow that is none', of('follows', 'a', { follow: null })],
	['nesting in what nobody asked for', fields({ article: { ...FIELDS.article, more: nested(2_000) } })],
	['something followed with nesting', of('follows', 'b', { follow: { ...FOLLOW, more: nested(2_000) } })],
	[
		'something followed with a megabyte that nobody asked for',
		of('follows', 'b', { follow: { ...FOLLOW, more: 'x'.repeat(1_000_001) } }),
	],
	['a correction without a verdict', of('corrections', 'a', { correction: { key: 'a', name: 'A' } })],
	['a search that asks for what there is not', of('searches', 'a', { search: { id: 'a', name: 'A', query: {} } })],
	['a rule for every site', of('rules', '*://*/*', { mode: 'automatic' })],
	['a rule that switches on all sites of an ending', of('rules', 'co.uk', { mode: 'automatic' })],
	['a rule of a mode that there is not', of('rules', 'a.example', { mode: 'always' })],
	['a rule for no site', of('rules', '', { mode: 'off' })],
	['no id', { ...record({}), id: undefined }, 'highlights:x'],
	['a kind that is a list', { ...record({}), kind: ['highlights'] }, 'highlights:x'],
	['a kind of every object', record({ kind: 'constructor' })],
	['an id without end', record({ id: 'x'.repeat(5_000) })],
	['an id of control signs', record({ id: 'a\u0000b' })],
	['fields that are null', record({ fields: null })],
	['clocks that are a list', record({ clocks: [] })],
	['a clock that is a number', record({ clocks: { ...CLOCKS, note: 7 } })],
	['a clock without a machine', record({ clocks: { ...CLOCKS, note: '2026-03-14T08:00:00.000Z 0000' } })],
	['a passage that is null', fields({ passage: null })],
	['a passage of numbers', fields({ passage: { ...FIELDS.passage, quote: { ...FIELDS.passage.quote, exact: 7 } } })],
	[
		'a place without end',
		fields({ passage: { ...FIELDS.passage, position: { type: 'TextPositionSelector', start: 0, end: 1e300 } } }),
	],
	[
		'a place below nothing',
		fields({ passage: { ...FIELDS.passage, position: { type: 'TextPositionSelector', start: -1, end: 3 } } }),
	],
	['an article that is null', fields({ article: null })],
	['an address of this machine’s files', fields({ article: { ...FIELDS.article, url: 'file:///etc/passwd' } })],
	['an address of the browser', fields({ article: { ...FIELDS.article, url: 'chrome://settings' } })],
	['a note without end', fields({ note: 'x'.repeat(1_000_000) })],
	['a tag without end', fields({ tags: ['x'.repeat(10_000)] })],
	['a colour that is null', fields({ colour: null })],
	[
		'days of a year that there is not',
		fields({ times: { createdAt: '+99999-01-01T00:00:00.000Z', modifiedAt: '+99999-01-01T00:00:00.000Z' } }),
	],
	['a feed of the browser’s pages', feed('about:config')],
	['a feed of another extension', feed('chrome-extension://abcdefghijklmnopabcdefghijklmnop/feed')],
	['a feed whose name is an object', feed('https://bad.example/feed', { name: {} })],
	['a rule for what is no site', of('rules', 'a b c', { mode: 'off' })],
	['a rule of the mode null', of('rules', 'a.example', { mode: null })],
	[
		'a correction to a kind that there is not',
		of('corrections', 'a', {
			correction: { key: 'a', name: 'A', foundKind: 'person', verdict: 'god', correctedAt: '2026-03-14T08:00:00.000Z' },
		}),
	],
	[
		'a follow of a kind that there is not',
		of('follows', 'a', {
			follow: { kind: 'cookie', id: 'a', name: 'A', key: 'a', followedAt: '2026-03-14T08:00:00.000Z' },
		}),
	],
])('a document of another machine with %s is left alone, and nothing of it is stored', async (_, body, id) => {
	const before = await stored();
	await put(body, id);
	await desk.replicate();
	expect(await stored()).toEqual(before);
	expect(await desk.asked.viewReplication()).toMatchObject({ problem: null, refused: 1 });
});

async function stored() {
	const { rules, defaultMode } = await desk.asked.viewSettings();
	return {
		highlights: await desk.asked.listHighlights(),
		feeds: await desk.asked.listFeeds(),
		follows: await desk.asked.listFollows(),
		corrections: await desk.asked.listCorrections(),
		settings: { rules, defaultMode },
	};
}

test('a document that another server deleted deletes nothing here', async () => {
	const { rows } = JSON.parse(await couch.dump('library')) as { rows: { doc: { _id: string; _rev: string } }[] };
	for (const { doc } of rows) await put({ ...doc, _deleted: true } as never, doc._id);
	await desk.replicate();
	expect((await desk.asked.listHighlights()).map(({ note }) => note)).toEqual(['mine']);
});

test('what a machine wrote whose clock is days ahead waits until it can be believed', async () => {
	const ahead = '2026-03-17T08:00:00.000Z 0000 0123456789ab';
	await put(record({ clocks: { ...CLOCKS, note: ahead } }));
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toMatchObject({ held: 1, refused: 0 });
	expect(await desk.asked.listHighlights()).toHaveLength(1);
	desk.world.clock = new Date('2026-03-17T09:00:00.000Z');
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toMatchObject({ held: 0 });
	expect(await desk.asked.listHighlights()).toHaveLength(2);
});

test('what is broken is counted once, however often the changes are read again', async () => {
	const ahead = '2026-04-16T12:00:00.000Z 0000 0123456789ab';
	const documents = Array.from({ length: 620 }, (_, number) => {
		const body = record({ id: `x${number}`, clocks: { ...CLOCKS, note: ahead } });
		return { ...body, _id: `${body.kind}:${body.id}` };
	});
	const broken = (id: string) => ({ ...record({ id, fields: 'all' }), _id: `highlights:${id}` });
	await putAll([broken('first'), ...documents, broken('last')] as never);
	for (const day of [14, 16, 18]) {
		desk.world.clock = new Date(`2026-03-${day}T13:00:00.000Z`);
		await desk.replicate();
		expect(await desk.asked.viewReplication()).toMatchObject({ refused: 2, problem: null });
	}
});

test('more documents of clocks that are ahead than are remembered all come once they can be believed', async () => {
	const ahead = '2026-03-16T12:00:00.000Z 0000 0123456789ab';
	const documents = Array.from({ length: 620 }, (_, number) => {
		const body = record({ id: `x${number}`, clocks: { ...CLOCKS, note: ahead } });
		return { ...body, _id: `${body.kind}:${body.id}` };
	});
	await putAll(documents);
	await desk.replicate();
	expect(await desk.asked.listHighlights()).toHaveLength(1);
	desk.world.clock = new Date('2026-03-16T13:00:00.000Z');
	await desk.replicate();
	expect(await desk.asked.listHighlights()).toHaveLength(621);
	expect(await desk.asked.viewReplication()).toMatchObject({ held: 0, refused: 0, problem: null });
}, 60_000);

test('where a server cannot read any more how far it was heard, everything is heard anew', async () => {
	await put(record({}));
	couch.fault = (request, response) => {
		if (!CHANGES.test(request.url ?? '') || /since=0\b/.test(request.url ?? '')) return false;
		json({ error: 'bad_request', reason: 'Malformed sequence supplied in since parameter.' }, 400)(request, response);
		return true;
	};
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toMatchObject({ problem: null, waiting: 0 });
	expect((await desk.asked.listHighlights()).map(({ note }) => note).sort()).toEqual(['mine', 'theirs']);
});

test('a server that tells the same changes without end is asked no further', async () => {
	const results = Array.from({ length: 200 }, (_, number) => ({ seq: 7, id: `x${number}`, doc: DOCUMENT }));
	let asked = 0;
	couch.fault = (request, response) => {
		if (!CHANGES.test(request.url ?? '')) return false;
		asked++;
		json({ results, last_seq: 7 })(request, response);
		return true;
	};
	await desk.replicate();
	expect((await desk.asked.viewReplication())?.problem).toEqual({ code: 'server-unknown' });
	expect(asked).toBeLessThan(6);
	couch.fault = null;
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toMatchObject({ problem: null });
});

test('one that tells of other changes without end is heard for some minutes, and then told what is new here', async () => {
	await keepHighlight(await desk.world.database(), passage('h2', { note: 'later' }));
	let asked = 0;
	couch.fault = (request, response) => {
		if (!/_changes\?.*include_docs=true/.test(request.url ?? '')) return false;
		desk.world.clock = new Date(desk.world.clock.getTime() + 60_000);
		json({ results: Array.from({ length: 200 }, () => ({})), last_seq: ++asked })(request, response);
		return true;
	};
	await desk.replicate();
	expect(asked).toBeGreaterThan(5);
	expect(asked).toBeLessThan(30);
	expect(await couch.dump('library')).toContain('later');
});

test('more things of a kind than anybody has stay out, with more deletions, and are counted', async () => {
	const search = (id: string) =>
		of('searches', id, { search: { id, name: 'Ships', query: EVERYTHING, savedAt: '2026-03-14T08:00:00.000Z' } });
	const many = Array.from({ length: 1_100 }, (_, number) =>
		number % 2 ? { kind: 'searches', id: `s${number}`, fields: {}, clocks: {}, deletedAt: TIME } : search(`s${number}`),
	);
	await putAll(many.map((body) => ({ ...body, _id: `${body.kind}:${body.id}` })));
	await put(record({}));
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toMatchObject({ problem: null, refused: 100 });
	expect(await desk.asked.listSearches()).toHaveLength(500);
	expect((await desk.asked.listHighlights()).map(({ note }) => note).sort()).toEqual(['mine', 'theirs']);
});

test('a server that takes little at once is told by smaller parts', async () => {
	const db = await desk.world.database();
	for (let number = 0; number < 30; number++) await keepHighlight(db, passage(`many${number}`));
	couch.fault = (request, response) => {
		if (!WRITING.test(request.url ?? '') || Number(request.headers['content-length']) < 5_000) return false;
		json('<html>413 Request Entity Too Large</html>', 413)(request, response);
		return true;
	};
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toMatchObject({ problem: null, waiting: 0 });
	expect(JSON.parse(await couch.dump('library')).rows).toHaveLength(32);
});

test('of two machines that write the same thing at once the slower joins what the faster wrote', async () => {
	const laptop = await newMachine();
	await laptop.join(couch);
	await laptop.replicate();
	for (const [machine, change] of [
		[desk, { note: 'of the desk' }],
		[laptop, { colour: 'pink' }],
	] as const)
		await changeHighlight(await machine.world.database(), 'h1', change, '2026-03-14T08:30:00.000Z');
	await laptop.asked.pauseReplication(true);
	// what the laptop writes arrives while the desk has read and not yet written
	const written: Promise<unknown>[] = [];
	couch.fault = (request) => {
		if (written.length > 0 || !WRITING.test(request.url ?? '')) return false;
		request.pause();
		written.push(laptop.asked.pauseReplication(false).then(() => laptop.replicate()));
		void written[0]?.then(() => request.resume());
		return false;
	};
	await desk.replicate();
	await Promise.all(written);
	couch.fault = null;
	for (const machine of [desk, laptop, desk]) await machine.replicate();
	for (const machine of [desk, laptop]) {
		expect(await machine.asked.listHighlights()).toMatchObject([{ note: 'of the desk', colour: 'pink' }]);
		expect(await machine.asked.viewReplication()).toMatchObject({ problem: null });
	}
});

test('one that tells of changes without end, and has none, is left alone', async () => {
	let waits = 0;
	couch.fault = (request, response) => {
		if (!request.url?.includes('feed=longpoll') || ++waits > 20) return false;
		json({ results: [{ id: 'x' }] })(request, response);
		return true;
	};
	await runMaintenance(createBackground(desk.world), 'replicate');
	expect(waits).toBeGreaterThan(0);
	expect(waits).toBeLessThan(4);
});
