import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { deleteDocuments } from '../../../src/background/replication/delete-documents.ts';
import { groupDocumentId } from '../../../src/core/groups/group-document.ts';
import type { RemoteCopy } from '../../../src/core/replication/remote-copy.ts';
import { serverOrigin } from '../../../src/core/replication/replica-setup.ts';
import type { Client } from '../../../src/platform/rpc.ts';
import { changeHighlight, keepHighlight } from '../../../src/storage/highlights/highlights.ts';
import { type CouchServer, NAME, SECRET, startCouchServer } from '../../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../../tools/replication/machine.ts';
import { passage } from '../../../tools/replication/passage.ts';

/** A group's server whose operator, or one of its members, means harm: no validation holds anybody. */
let couch: CouchServer;
let ann: Machine;

beforeEach(async () => {
	couch = await startCouchServer('group');
	ann = await newMachine();
	ann.world.granted = [serverOrigin(couch.url)];
	await keepHighlight(await ann.world.database(), passage('h1', { note: 'mine' }));
	await join();
	return () => couch.close();
});

async function join(): Promise<void> {
	const typed = { server: couch.url, database: 'group', name: NAME, secret: SECRET, memberName: 'Ann' };
	await ann.asked.joinGroup(typed);
	await ann.asked.askGroups();
}

async function group() {
	const [joined] = await ann.asked.listGroups();
	if (!joined) throw new Error('In no group');
	return joined;
}

async function share(): Promise<void> {
	await ann.asked.makeCollection('Ports', ['h1']);
	const [made] = await ann.asked.listCollections();
	await ann.asked.shareCollection((await group()).id, made?.id ?? '', true);
	await ann.asked.askGroups();
}

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
	const response = await fetch(`${couch.url}/group/${path}`, {
		headers: { 'Content-Type': 'application/json', Authorization: `Basic ${btoa(`${NAME}:${SECRET}`)}` },
		...(body && { method: 'POST', body: JSON.stringify(body) }),
	});
	if (!response.ok) throw new Error(await response.text());
	return (await response.json()) as Answer;
}

const { id: _, ...shared } = passage('h7', { note: 'planted' });
function written(author: string, more: object = {}, highlight: object = {}) {
	const document = {
		...{ kind: 'passage', id: 'h7', author, device: '1f2e3d4c5b6a' },
		clock: '2026-03-14T08:00:00.000Z 0000 1f2e3d4c5b6a',
		content: { collections: ['c1'], highlight: { id: 'h7', ...shared, ...highlight } },
		...more,
	};
	return { _id: groupDocumentId(document as never), ...document };
}

/** Answers what is asked for changes. @returns how often it was */
function answerChanges(answer: (asked: number) => object): () => number {
	let asked = 0;
	couch.fault = (request: IncomingMessage, response: ServerResponse) => {
		if (!request.url?.includes('_changes')) return false;
		response.writeHead(200, { 'Content-Type': 'application/json' });
		response.end(JSON.stringify(answer(++asked)));
		return true;
	};
	return () => asked;
}

test('a document in the reader’s name for what they do not share brings nothing of their library into the group', async () => {
	const forged = written(NAME, { id: 'h1' }, { id: 'h1', note: 'planted' });
	await ask('_bulk_docs', { docs: [forged] });
	await ann.asked.askGroups();
	const { id } = await group();
	expect((await ann.asked.viewGroup(id, 0)).passages).toMatchObject([{ note: 'planted', isOwn: false }]);
	expect((await ann.asked.exportGroup(id, 'json')).content).not.toContain('mine');
	await share();
	expect((await ann.asked.viewGroup(id, 0)).passages).toMatchObject([{ note: 'mine', isOwn: true }]);
});

test('a document in the reader’s name that is dated years ahead does not keep theirs from the group', async () => {
	await ask('_bulk_docs', {
		docs: [written(NAME, { id: 'h1', clock: '2031-01-01T00:00:00.000Z 0000 1f2e3d4c5b6a' }, { id: 'h1' })],
	});
	await ann.asked.askGroups();
	await share();
	const dump = await couch.dump('group');
	expect(dump).toContain('mine');
	expect(dump).not.toContain('planted');
});

test.each<[string, (number: number) => object]>([
	['deletions', (number) => ({ id: `passage:x${number}:eve`, deleted: true, changes: [{ rev: '2-a' }] })],
	['nothing', () => ({})],
])(
	'a server that tells of %s without end is not heard without end',
	async (__, change) => {
		const asked = answerChanges((count) => ({
			results: Array.from({ length: 200 }, (___, number) => change(count * 200 + number)),
			last_seq: count,
		}));
		await ann.asked.askGroups();
		expect((await group()).problem).toEqual({ code: 'server-floods' });
		expect(asked()).toBeLessThan(600);
		couch.fault = null;
		await ann.asked.askGroups();
		expect((await group()).problem).toBeNull();
	},
	60_000,
);

test('one that is slow with each of very many answers does not keep the other groups waiting for hours', async () => {
	const asked = answerChanges((count) => {
		ann.world.clock = new Date(ann.world.clock.getTime() + 50_000);
		return { results: Array.from({ length: 200 }, () => ({})), last_seq: count };
	});
	await ann.asked.askGroups();
	expect((await group()).problem).toEqual({ code: 'server-silent' });
	expect(asked()).toBeLessThan(20);
});

test.each<[string, (after: string | null) => string]>([
	['the same again and again', (after) => (after === 'passage:a:eve' ? 'passage:b:eve' : 'passage:a:eve')],
	['others without end', (after) => `passage:a${Number(after?.replace(/\D/g, '') ?? 0) + 1}:eve`],
])('a server that lists %s is not gone through without end, and nothing of others’ is deleted', async (__, next) => {
	const written: unknown[] = [];
	const copy = {
		list: async (___: unknown, after: string | null) => [{ _id: next(after), _rev: '1-a' }],
		write: async (___: unknown, documents: unknown[]) => {
			written.push(...documents);
			return [];
		},
	} as unknown as Client<RemoteCopy>;
	const access = { url: 'https://couch.example/group', name: 'ann', secret: '' };
	await expect(deleteDocuments(copy, access, (id) => id.endsWith(':ann'))).rejects.toMatchObject({
		problem: { code: expect.stringMatching(/server-(?:unknown|floods)/) },
	});
	expect(written).toEqual([]);
});

test('hundreds of revisions beside a document of the reader’s are not all written to at once', async () => {
	await share();
	const id = encodeURIComponent(groupDocumentId({ kind: 'passage', id: 'h1', author: NAME }));
	const there = await ask<{ _id: string }>(id);
	const revisions = Array.from({ length: 300 }, (__, number) => ({
		...there,
		...{ _rev: `1-${number.toString(16).padStart(32, '0')}`, device: '2f2e3d4c5b6a', forged: number },
	}));
	await ask('_bulk_docs', { docs: revisions, new_edits: false });
	expect((await ask<{ _conflicts: string[] }>(`${id}?conflicts=true`))._conflicts.length).toBeGreaterThan(250);
	const lengths: number[] = [];
	couch.fault = (request) => {
		if (request.url?.includes('_bulk_docs')) lengths.push(Number(request.headers['content-length']));
		return false;
	};
	await ann.asked.renameCollection((await ann.asked.listCollections())[0]?.id ?? '', 'Harbours');
	await changeHighlight(await ann.world.database(), 'h1', { note: 'mine, later' }, '2026-03-14T08:10:00.000Z');
	await ann.asked.askGroups();
	expect((await group()).problem).toBeNull();
	expect(await ask(id)).toMatchObject({ content: { highlight: { note: 'mine, later' } } });
	expect(Math.max(...lengths)).toBeLessThan(8_000);
});

test('documents of the greatest length of one author leave room for the others', async () => {
	const long = { note: 'x'.repeat(10_000), tags: Array.from({ length: 100 }, (__, at) => `${at}`.repeat(30)) };
	const quote = { ...passage('h7').quote, exact: 'y'.repeat(10_000), prefix: 'z'.repeat(1_000) };
	const documents = Array.from({ length: 320 }, (__, at) =>
		written('eve', { id: `e${at}` }, { ...long, quote, id: `e${at}` }),
	);
	await ask('_bulk_docs', { docs: documents });
	await ask('_bulk_docs', { docs: [written('bo')] });
	await ann.asked.askGroups();
	const { passages, refused } = await group();
	expect(passages + refused).toBe(321);
	expect(refused).toBeGreaterThan(50);
	const { passages: all } = await ann.asked.viewGroup((await group()).id, 0);
	expect(all.some(({ member }) => member === 'bo')).toBe(true);
	const rows = await (await ann.world.database()).getAll('shared');
	expect(JSON.stringify(rows).length).toBeLessThan(7_000_000);
}, 60_000);

test.each(['eve\nUR  - javascript:alert(1)', 'eve\u202e', '\u2060', 'eve\u0000', ' \t '])(
	'an author whose name would write lines of its own, reorder others or be unseen stays out (%j)',
	async (author) => {
		await ask('_bulk_docs', { docs: [written(author)] });
		await ann.asked.askGroups();
		expect(await group()).toMatchObject({ passages: 0, refused: 1, members: [] });
	},
);

test('a background that is killed while the reader leaves has left nothing of the group behind, or all of it', async () => {
	await ask('_bulk_docs', { docs: [written('bo')] });
	await ann.asked.askGroups();
	const db = await ann.world.database();
	const { id } = await group();
	// the disk takes nothing more after the first writing of the two that leaving used to be
	const transaction = db.transaction.bind(db);
	const writings: string[] = [];
	db.transaction = ((names: string[], mode?: string, options?: object) => {
		if (mode === 'readwrite') {
			writings.push([names].flat().join());
			if (writings.length > 1) throw new Error('killed');
		}
		return transaction(names as never, mode as never, options as never);
	}) as never;
	await ann.asked.leaveGroup(id, false).catch(() => {});
	db.transaction = transaction as never;
	ann.kill();
	expect([(await ann.asked.listGroups()).length, (await db.getAll('shared')).length]).toEqual([0, 0]);
});

test('what a server sends along is neither kept nor sent back, and a redirect takes no secret anywhere', async () => {
	const seen: (string | undefined)[] = [];
	const other = await startCouchServer('elsewhere');
	other.fault = (request) => {
		seen.push(request.headers.authorization);
		return false;
	};
	try {
		let isRedirected = false;
		couch.fault = (request, response) => {
			expect(request.headers.cookie).toBeUndefined();
			response.setHeader('Set-Cookie', 'AuthSession=planted; Path=/');
			if (!isRedirected) return false;
			response.writeHead(307, { Location: `${other.url}${request.url}` }).end();
			return true;
		};
		await ann.asked.askGroups();
		await ann.asked.askGroups();
		isRedirected = true;
		await ann.asked.askGroups();
		expect((await group()).problem).toEqual({ code: 'server-redirects' });
		expect(seen).toEqual([]);
	} finally {
		await other.close();
	}
});
