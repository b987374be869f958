import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test } from 'vitest';
import { groupDocumentId } from '../../../src/core/groups/group-document.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { serverOrigin } from '../../../src/core/replication/replica-setup.ts';
import { changeHighlight, deleteHighlight, keepHighlight } from '../../../src/storage/highlights/highlights.ts';
import { type CouchServer, startCouchServer } from '../../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../../tools/replication/machine.ts';
import { passage } from '../../../tools/replication/passage.ts';
import { validateGroupDocument } from '../../../tools/server-setup/validate-group-document.ts';

/** As CouchDB runs it: from its text, with nothing around it. */
const validate: typeof validateGroupDocument = runInNewContext(`(${validateGroupDocument})`);
const MEMBERS = ['ann', 'bo', 'cy'].map((name) => ({ name, secret: `the secret of ${name}` }));
const SECURITY = { sidelight: { readOnly: ['cy'] } };

let couch: CouchServer;
let ann: Machine;
let bo: Machine;

beforeEach(async () => {
	couch = await startCouchServer('group', {
		members: MEMBERS,
		validate: (written, before, member) => validate(written as never, before as never, member, SECURITY),
	});
	[ann, bo] = [await newMachine(), await newMachine()];
	return () => couch.close();
});

async function join(machine: Machine, name: string, memberName = name.toUpperCase()): Promise<void> {
	machine.world.granted = [...new Set([...machine.world.granted, serverOrigin(couch.url)])];
	const secret = `the secret of ${name}`;
	await machine.asked.joinGroup({ server: couch.url, database: 'group', name, secret, memberName });
	await machine.asked.askGroups();
}

async function keep(machine: Machine, ...highlights: Highlight[]): Promise<void> {
	for (const highlight of highlights) await keepHighlight(await machine.world.database(), highlight);
}

/** Makes a collection of some highlights and shares it. @returns its id */
async function share(machine: Machine, name: string, ...ids: string[]): Promise<string> {
	await machine.asked.makeCollection(name, ids);
	const made = (await machine.asked.listCollections()).find((collection) => collection.name === name);
	const [group] = await machine.asked.listGroups();
	await machine.asked.shareCollection(group?.id ?? '', made?.id ?? '', true);
	await machine.asked.askGroups();
	return made?.id ?? '';
}

async function seenBy(machine: Machine) {
	await machine.asked.askGroups();
	const [group] = await machine.asked.listGroups();
	const { passages } = await machine.asked.viewGroup(group?.id ?? '', 0);
	return passages.map(({ member, quote, note, colour }) => [member, quote.exact, note, colour]);
}

const at = (minute: number) => `2026-03-14T08:${String(minute).padStart(2, '0')}:00.000Z`;

test('a reader who is in no group asks nothing, opens nothing and is woken by nothing', async () => {
	await keep(ann, passage('h1'));
	await ann.asked.makeCollection('Ports', ['h1']);
	await ann.asked.askGroups();
	expect([ann.opened, couch.requests.length, ann.world.alarms.has('groups')]).toEqual([0, 0, false]);
});

test('who joins shares nothing but a name, until they choose a collection, and then that one alone', async () => {
	await keep(ann, passage('h1', { note: 'Ask the mayor' }), passage('h2'), passage('h3'));
	await ann.asked.makeCollection('Private', ['h2']);
	await join(ann, 'ann');
	expect(await couch.dump('group')).not.toMatch(/Ship|Private|Ask/);
	await share(ann, 'Ports', 'h1');
	const dump = await couch.dump('group');
	expect(dump).toMatch(/Ship h1.*Ask the mayor/);
	expect(dump).not.toMatch(/Ship h[23]|Private|the secret/);
});

test('what members mark stands beside one another with their names and colours, and in nobody else’s library', async () => {
	await keep(ann, passage('h1', { note: 'from Ann', colour: 'pink' }));
	await keep(bo, passage('h9', { note: 'from Bo', colour: 'blue', quote: passage('h1').quote }));
	await join(ann, 'ann', 'Ann Vell');
	await join(bo, 'bo', 'Bo Ray');
	await share(ann, 'Ports', 'h1');
	await share(bo, 'Ships', 'h9');
	expect((await seenBy(ann)).sort()).toEqual([
		['Ann Vell', 'Ship h1 came in', 'from Ann', 'pink'],
		['Bo Ray', 'Ship h1 came in', 'from Bo', 'blue'],
	]);
	expect(await ann.asked.listHighlights()).toMatchObject([{ id: 'h1' }]);
	expect(await ann.asked.sharedOfArticle(passage('h1').articleId)).toMatchObject([
		{ member: 'Bo Ray', note: 'from Bo', collections: ['Ships'], isOwn: false },
	]);
	const { content } = await ann.asked.exportGroup((await ann.asked.listGroups())[0]?.id ?? '', 'markdown');
	expect(content).toMatch(/Bo Ray: from Bo/);
});

test('an edit, a deletion, a new name and what is taken out come to the others', async () => {
	await keep(ann, passage('h1', { note: 'first' }), passage('h2'), passage('h3'));
	await join(ann, 'ann');
	await join(bo, 'bo');
	const id = await share(ann, 'Ports', 'h1', 'h2', 'h3');
	expect(await seenBy(bo)).toHaveLength(3);
	const db = await ann.world.database();
	await changeHighlight(db, 'h1', { note: 'second' }, at(10));
	await deleteHighlight(db, 'h2', at(11));
	await ann.asked.changeCollection(id, { add: [], remove: ['h3'] });
	await ann.asked.renameCollection(id, 'Harbours');
	await ann.asked.askGroups();
	expect(await seenBy(bo)).toEqual([['ANN', 'Ship h1 came in', 'second', 'green']]);
	expect(await bo.asked.sharedOfArticle(passage('h1').articleId)).toMatchObject([{ collections: ['Harbours'] }]);
	const [group] = await ann.asked.listGroups();
	await ann.asked.shareCollection(group?.id ?? '', id, false);
	expect(await seenBy(ann)).toEqual([]);
	expect(await seenBy(bo)).toEqual([]);
	expect(await couch.dump('group')).not.toMatch(/Ship|Harbours/);
});

test('a killed background goes on where it was, and writes nothing twice', async () => {
	const many = Array.from({ length: 5 }, (_, number) => passage(`h${number}`));
	await keep(ann, ...many);
	await join(ann, 'ann');
	let count = 0;
	couch.fault = (request, response) => {
		if (!request.url?.includes('_bulk_docs') || ++count > 1) return false;
		ann.kill();
		response.socket?.destroy();
		return true;
	};
	void share(ann, 'Ports', ...many.map(({ id }) => id)).catch(() => {});
	await expect.poll(() => count, { timeout: 20_000 }).toBeGreaterThan(0);
	couch.fault = null;
	await ann.asked.askGroups();
	await join(bo, 'bo');
	expect(await seenBy(bo)).toHaveLength(5);
	couch.requests.length = 0;
	await ann.asked.askGroups();
	expect(couch.requests.filter((request) => request.includes('_bulk_docs'))).toEqual([]);
});

describe('a member who may only read', () => {
	test('sees what the others share, sends nothing and is told so', async () => {
		await keep(ann, passage('h1'));
		await join(ann, 'ann');
		await share(ann, 'Ports', 'h1');
		const cy = bo;
		await keep(cy, passage('h5', { note: 'of Cy' }));
		await join(cy, 'cy');
		await share(cy, 'Mine', 'h5');
		expect(await cy.asked.listGroups()).toMatchObject([{ isReadOnly: true, problem: null, passages: 1 }]);
		expect(await seenBy(cy)).toEqual([['ANN', 'Ship h1 came in', '', 'green']]);
		expect(await couch.dump('group')).not.toContain('of Cy');
	});
});

test('collections that come and go leave the group as it was', async () => {
	await join(ann, 'ann');
	const [group] = await ann.asked.listGroups();
	for (let number = 0; number < LIMITS.collections + 2; number++) {
		await ann.asked.makeCollection(`No ${number}`, []);
		const [made] = await ann.asked.listCollections();
		await ann.asked.shareCollection(group?.id ?? '', made?.id ?? '', true);
		await ann.asked.removeCollection(made?.id ?? '');
	}
	ann.kill();
	expect(await ann.asked.listGroups()).toMatchObject([{ shared: [expect.any(String)] }]);
}, 30_000);

describe('leaving', () => {
	test.each([
		['keeps what was shared there', false],
		['deletes what was shared there', true],
	])('%s where that is wanted, and leaves nothing of the group here', async (_, isSharedDeleted) => {
		await keep(ann, passage('h1'));
		await keep(bo, passage('h9'));
		await join(ann, 'ann');
		await join(bo, 'bo');
		await share(ann, 'Ports', 'h1');
		await share(bo, 'Ships', 'h9');
		await ann.asked.askGroups();
		const [group] = await ann.asked.listGroups();
		await ann.asked.leaveGroup(group?.id ?? '', isSharedDeleted);
		expect(await ann.asked.listGroups()).toEqual([]);
		expect(await (await ann.world.database()).getAll('shared')).toEqual([]);
		expect(ann.world.alarms.has('groups')).toBe(false);
		expect(await ann.asked.listHighlights()).toHaveLength(1);
		const dump = await couch.dump('group');
		expect(dump.includes('Ship h1')).toBe(!isSharedDeleted);
		expect(dump).toContain('Ship h9');
	});
});

test('the secret is in no backup, no export and no answer', async () => {
	await join(ann, 'ann');
	const answers = [await ann.asked.listGroups(), await ann.asked.exportSettings()];
	let cursor: Parameters<typeof ann.asked.readForBackup>[0] = null;
	do {
		const slice = await ann.asked.readForBackup(cursor);
		answers.push(slice as never);
		cursor = slice.next;
	} while (cursor);
	expect(JSON.stringify(answers)).not.toContain('the secret');
});

test('a group’s database is no library’s, and a library’s no group’s', async () => {
	await join(ann, 'ann');
	await expect(bo.join(couch, { database: 'group' })).rejects.toMatchObject({ problem: { code: 'database-taken' } });
	const other = await startCouchServer();
	try {
		await bo.join(other);
		bo.world.granted.push(serverOrigin(other.url));
		const typed = { server: other.url, database: 'library', name: 'reader', secret: 'a secret of the tests' };
		await expect(bo.asked.joinGroup({ ...typed, memberName: 'Bo' })).rejects.toMatchObject({
			problem: { code: 'database-taken' },
		});
	} finally {
		await other.close();
	}
});

describe('what a member wrote is not trusted', () => {
	const CLOCK = '2026-03-14T08:00:00.000Z 0000 1f2e3d4c5b6a';
	const { id: _, ...shared } = passage('h7', { note: 'planted', tags: [] });
	const of = (author: string, more: object = {}, highlight: object = {}) => {
		const document = {
			...{ kind: 'passage', id: 'h7', author, device: '1f2e3d4c5b6a', clock: CLOCK },
			content: { collections: ['c1'], highlight: { id: 'h7', ...shared, ...highlight } },
			...more,
		};
		return { _id: groupDocumentId(document as never), ...document };
	};
	/** As an administrator, whom no validation holds. */
	async function plant(...docs: object[]): Promise<void> {
		const response = await fetch(`${couch.url}/group/_bulk_docs`, {
			method: 'POST',
			headers: {
				'Content-Type': 'application/json',
				Authorization: `Basic ${btoa('reader:a secret of the tests')}`,
			},
			body: JSON.stringify({ docs }),
		});
		expect(response.status).toBe(201);
	}

	test.each<[string, object]>([
		['under another name', { ...of('bo'), _id: 'passage:h7:ann' }],
		['of another kind', of('bo', { kind: 'rule' })],
		['with an address that is no page’s', of('bo', {}, { url: 'javascript:alert(1)' })],
		['of an article of another site', of('bo', {}, { articleId: 'other.example/x' })],
		['with a note of a million letters', of('bo', {}, { note: 'x'.repeat(1_000_000) })],
		['nested without end', of('bo', { content: JSON.parse(`${'['.repeat(19)}${']'.repeat(19)}`) })],
		['of a day to come', of('bo', { clock: '2031-01-01T00:00:00.000Z 0000 1f2e3d4c5b6a' })],
		['without a collection', of('bo', { content: { collections: [], highlight: { id: 'h7', ...shared } } })],
		['that names every object’s', of('bo', {}, { id: '__proto__' })],
	])('a document %s stays out and is counted', async (__, document) => {
		await join(ann, 'ann');
		await plant({ ...document, _id: (document as { _id: string })._id.replace('rule:', 'passage:') });
		expect(await seenBy(ann)).toEqual([]);
		expect(await ann.asked.listGroups()).toMatchObject([{ refused: 1, problem: null }]);
	});

	test('what bears the reader’s name and is not in their library is not called theirs, and never comes into it', async () => {
		await keep(ann, passage('h1', { note: 'mine' }));
		await join(ann, 'ann', 'Ann Vell');
		await share(ann, 'Ports', 'h1');
		const forged = of('ann', { id: 'h1' }, { id: 'h1', note: 'forged' });
		await plant(of('ann'));
		const there = (await (
			await fetch(`${couch.url}/group/${encodeURIComponent(forged._id)}`, {
				headers: { Authorization: `Basic ${btoa('reader:a secret of the tests')}` },
			})
		).json()) as { _rev: string };
		await plant({ ...forged, _rev: there._rev });
		const seen = await seenBy(ann);
		expect(seen).toContainEqual(['Ann Vell', 'Ship h1 came in', 'mine', 'green']);
		expect(seen).toContainEqual(['ann', 'Ship h7 came in', 'planted', 'green']);
		expect(await ann.asked.listHighlights()).toMatchObject([{ id: 'h1', note: 'mine' }]);
	});

	test('a name that hides its letters, or is another member’s, does not pass for theirs', async () => {
		await join(ann, 'ann', 'Ann Vell');
		const member = (author: string, name: string) => of(author, { kind: 'member', id: 'name', content: { name } });
		await plant(member('bo', 'ann \u202evell'), member('eve', `\u202d${'Long '.repeat(100)}`), of('bo'), of('eve'));
		const members = (await seenBy(ann)).map(([name]) => name ?? '');
		expect(members).toContain('ann vell (bo)');
		for (const name of members) {
			expect(name.length).toBeLessThan(100);
			expect(name).not.toMatch(/[\u202a-\u202e]/);
		}
	});

	test('one member does not crowd out the others', async () => {
		await join(ann, 'ann');
		const flood = Array.from({ length: 2_100 }, (__, number) => of('eve', { id: `f${number}` }, { id: `f${number}` }));
		await plant(...flood);
		await plant(of('bo'));
		await ann.asked.askGroups();
		expect(await ann.asked.listGroups()).toMatchObject([{ passages: 2_001, refused: 100 }]);
	}, 60_000);
});

test('the validation lets each member write under their own name alone, and readers nothing', () => {
	const refusal = (written: object, name: string, before: object | null = null, roles: string[] = []) => {
		try {
			validate(written as never, before as never, { name, roles }, SECURITY);
			return null;
		} catch (error) {
			return (error as { forbidden: string }).forbidden;
		}
	};
	const own = { _id: 'passage:h1:ann', kind: 'passage', id: 'h1', author: 'ann', content: {} };
	expect(refusal(own, 'ann')).toBeNull();
	expect(refusal({ _id: own._id, _deleted: true }, 'ann', own)).toBeNull();
	expect(refusal(own, 'bo', null, ['_admin'])).toBeNull();
	expect(refusal({ _id: 'sidelight', format: 'sidelight-group' }, 'ann')).toBeNull();
	for (const [written, name, before] of [
		[own, 'bo', null],
		[{ _id: own._id, _deleted: true }, 'bo', own],
		[{ ...own, author: 'bo' }, 'ann', null],
		[{ ...own, _id: 'passage:h1:cy', author: 'cy' }, 'cy', null],
		[{ _id: 'sidelight', format: 'sidelight-group' }, 'ann', { format: 'sidelight-group' }],
		[{ _id: 'sidelight', _deleted: true }, 'ann', { format: 'sidelight-group' }],
		[{ _id: 'shopping' }, 'ann', null],
		[{ ...own, _attachments: {} }, 'ann', null],
	] as const)
		expect(refusal(written, name, before), JSON.stringify(written)).not.toBeNull();
	const code = String(validateGroupDocument).replace(/\/\/.*|\/\^.*?\/\.exec|'[^'\n]*'|"[^"\n]*"/g, '0');
	expect(code).not.toMatch(/=>|`|\?\.|\?\?|\.\.\.|\b(?:const|let|class|of|async|await|import)\b/);
});
