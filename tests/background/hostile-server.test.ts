import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { keepHighlight } from '../../src/storage/highlights/highlights.ts';
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
	['no right to write', json({}, 403), 'server-read-only'],
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
])('a server that answers with %s costs nothing, and is told of in plain words', async (_, answer, code) => {
	const { problem, kept, after } = await answeredBy(answer);
	expect(problem).toBe(code);
	expect(kept).toEqual(['later', 'mine']);
	// and once it answers again as it must, everything goes on
	expect(after).toMatchObject({ problem: null, waiting: 0 });
	expect(await couch.dump('library')).toContain('later');
});

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
	const response = await fetch(`${couch.url}/library/_bulk_docs`, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			Authorization: `Basic ${Buffer.from(`${NAME}:${SECRET}`).toString('base64')}`,
		},
		body: JSON.stringify({ docs: [{ ...body, _id }] }),
	});
	if (!response.ok) throw new Error(await response.text());
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
	['a correction without a verdict', of('corrections', 'a', { correction: { key: 'a', name: 'A' } })],
	['a rule for every site', of('rules', '*://*/*', { mode: 'automatic' })],
	['a rule that switches on all sites of an ending', of('rules', 'co.uk', { mode: 'automatic' })],
	['a rule of a mode that there is not', of('rules', 'a.example', { mode: 'always' })],
	['a rule for no site', of('rules', '', { mode: 'off' })],
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
