import { beforeEach, expect, test } from 'vitest';
import { changeHighlight, deleteHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { type CouchServer, NAME, SECRET, startCouchServer } from '../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../tools/replication/machine.ts';
import { passage } from '../../tools/replication/passage.ts';

/** More than two batches. */
const MANY = 450;
const FEW = 10;

let couch: CouchServer;
let desk: Machine;
let laptop: Machine;

beforeEach(async () => {
	couch = await startCouchServer();
	[desk, laptop] = [await newMachine(), await newMachine()];
	return () => couch.close();
});

/** Each of an article of its own: those of one article are looked through whenever one is kept. */
async function keepAtDesk(count: number): Promise<void> {
	const db = await desk.world.database();
	for (let i = 0; i < count; i++) {
		const articleId = `harbour.example/port-${i}`;
		await keepHighlight(db, passage(`h${i}`, { articleId, url: `https://www.${articleId}`, note: 'of the desk' }));
	}
}

const at = (minute: number) => `2026-03-14T08:${String(minute).padStart(2, '0')}:00.000Z`;
const asked = (what: RegExp) => couch.requests.filter((request) => what.test(request)).length;
const notes = async (machine: Machine) => (await machine.asked.listHighlights()).map(({ note }) => note);
const headers = {
	Authorization: `Basic ${Buffer.from(`${NAME}:${SECRET}`).toString('base64')}`,
	'Content-Type': 'application/json',
};

test('what a machine told is not heard again by it, and what it heard is not told back', async () => {
	await keepAtDesk(MANY);
	await desk.join(couch);
	await desk.replicate();
	couch.requests.length = 0;
	await desk.replicate();
	expect(asked(/_changes/)).toBeLessThanOrEqual(2);
	await laptop.join(couch);
	couch.requests.length = 0;
	await laptop.replicate();
	expect(await notes(laptop)).toHaveLength(MANY);
	expect(await laptop.asked.viewReplication()).toMatchObject({ problem: null, waiting: 0 });
	// each round reads how the copy is arranged, and nothing else of what it heard
	expect(asked(/_all_docs/)).toBeLessThanOrEqual(2);
	expect(asked(/_bulk_docs/)).toBe(0);
});

test('what was changed before, between and after what was heard is told', async () => {
	await keepAtDesk(FEW);
	const db = await laptop.world.database();
	await keepHighlight(db, passage('before', { note: 'before' }));
	await desk.join(couch);
	await desk.replicate();
	await laptop.join(couch);
	await laptop.replicate();
	await keepHighlight(db, passage('after', { note: 'after', articleId: 'harbour.example/other' }));
	await changeHighlight(db, 'h7', { note: 'changed on the laptop' }, at(10));
	await deleteHighlight(db, 'h8', at(11));
	expect(await laptop.asked.viewReplication()).toMatchObject({ waiting: 3 });
	for (const machine of [laptop, desk]) await machine.replicate();
	expect(await notes(desk)).toEqual(expect.arrayContaining(['before', 'after', 'changed on the laptop']));
	expect((await notes(desk)).sort()).toEqual((await notes(laptop)).sort());
	expect(await notes(desk)).toHaveLength(FEW + 1);
});

/** Does something once, when a machine has asked everything before its next question of that name. */
function before(machine: Machine, question: string, doing: () => Promise<void>): void {
	const { open } = machine.world.remoteCopy;
	let isDone = false;
	machine.world.remoteCopy = {
		open: async () => {
			const opened = await open();
			const copy = new Proxy(opened.copy, {
				get: (asked, name) =>
					(async (...values: never[]) => {
						if (name === question && !isDone) {
							isDone = true;
							await doing();
						}
						return (asked[name as 'list'] as (...all: never[]) => Promise<unknown>)(...values);
					}) as never,
			});
			return { ...opened, copy };
		},
	};
	machine.kill();
}

test.each([['write'], ['passOwn']])(
	'what another machine writes just before this one asks for "%s" is heard',
	async (question) => {
		await keepAtDesk(FEW);
		for (const machine of [desk, laptop]) {
			await machine.join(couch);
			await machine.replicate();
		}
		await changeHighlight(await desk.world.database(), 'h5', { colour: 'pink' }, at(20));
		const other = await laptop.world.database();
		await changeHighlight(other, 'h5', { note: 'of the laptop' }, at(21));
		await changeHighlight(other, 'h6', { note: 'of the laptop, too' }, at(22));
		let isWritten = false;
		before(desk, question, async () => {
			await laptop.replicate();
			isWritten = true;
		});
		for (const machine of [desk, desk, laptop]) await machine.replicate();
		expect(isWritten).toBe(true);
		for (const machine of [desk, laptop])
			expect(await machine.asked.listHighlights()).toEqual(
				expect.arrayContaining([
					expect.objectContaining({ id: 'h5', colour: 'pink', note: 'of the laptop' }),
					expect.objectContaining({ id: 'h6', note: 'of the laptop, too' }),
				]),
			);
	},
);

test('a long first round that is cut off goes on where it was', async () => {
	await keepAtDesk(MANY);
	await desk.join(couch);
	await desk.replicate();
	// it would ask, too
	await desk.asked.pauseReplication(true);
	await desk.replicate();
	let count = 0;
	// the first round begins with the joining
	couch.fault = (request) => {
		if (!/_changes\?(?!.*longpoll)/.test(request.url ?? '') || ++count < 3) return false;
		request.socket.destroy();
		return true;
	};
	await laptop.join(couch);
	await laptop.replicate();
	const kept = (await notes(laptop)).length;
	expect(count).toBeGreaterThanOrEqual(3);
	expect(kept).toBeGreaterThan(0);
	expect(kept).toBeLessThan(MANY);
	couch.fault = null;
	couch.requests.length = 0;
	await laptop.replicate();
	expect(await notes(laptop)).toHaveLength(MANY);
	// from the beginning it would be three
	expect(asked(/_changes/)).toBeLessThanOrEqual(2);
	expect(asked(/_all_docs/)).toBeLessThanOrEqual(3);
});

test('a machine whose server was emptied tells also what it had heard from there', async () => {
	await keepAtDesk(FEW);
	await desk.join(couch);
	await desk.replicate();
	await laptop.join(couch);
	await laptop.replicate();
	await fetch(`${couch.url}/library`, { method: 'DELETE', headers });
	await fetch(`${couch.url}/library`, { method: 'PUT', headers });
	await laptop.replicate();
	const dump = await couch.dump('library');
	for (const id of ['h0', `h${FEW - 1}`]) expect(dump).toContain(`"highlights:${id}"`);
});

test('revisions that stand beside each other on the servers of a cluster are heard, joined and settled', async () => {
	await keepAtDesk(FEW);
	await desk.join(couch);
	await desk.replicate();
	const { rows } = JSON.parse(await couch.dump('library')) as { rows: { doc: Record<string, unknown> }[] };
	const doc = rows.map((row) => row.doc).find(({ id }) => id === 'h3') as Record<string, object | string>;
	const time = `${at(30)} 0000 abcdefabcdef`;
	const other = {
		...doc,
		_rev: '1-00000000000000000000000000000000',
		fields: { ...(doc.fields as object), note: 'of another server' },
		clocks: { ...(doc.clocks as object), note: time, times: time },
	};
	await fetch(`${couch.url}/library/_bulk_docs`, {
		method: 'POST',
		headers,
		body: JSON.stringify({ new_edits: false, docs: [other] }),
	});
	await laptop.join(couch);
	for (const machine of [laptop, desk, laptop]) await machine.replicate();
	for (const machine of [desk, laptop]) expect(await notes(machine)).toContain('of another server');
	const settled = await fetch(`${couch.url}/library/highlights%3Ah3?conflicts=true`, { headers });
	expect(await settled.json()).not.toHaveProperty('_conflicts');
});

test.each([
	['a highlight', 'highlights:h1'],
	['a feed', 'feeds:https://tribune.example/feed.xml'],
])('a revision of %s that lost goes though it says nothing that is not known', async (_, id) => {
	await keepAtDesk(FEW);
	await desk.asked.addFeeds([{ url: 'https://tribune.example/feed.xml', title: 'Osk Tribune' }]);
	for (const machine of [desk, laptop]) {
		await machine.join(couch);
		await machine.replicate();
		await machine.asked.pauseReplication(true);
		await machine.replicate();
	}
	const url = `${couch.url}/library/${encodeURIComponent(id)}?conflicts=true`;
	const document = (await (await fetch(url, { headers })).json()) as object;
	await fetch(`${couch.url}/library/_bulk_docs`, {
		method: 'POST',
		headers,
		body: JSON.stringify({
			new_edits: false,
			docs: [{ ...document, _rev: '1-00000000000000000000000000000000' }],
		}),
	});
	expect(await (await fetch(url, { headers })).json()).toHaveProperty('_conflicts');
	await laptop.asked.pauseReplication(false);
	const before = (await laptop.asked.listHighlights()).length;
	await laptop.replicate();
	const settled = await (await fetch(url, { headers })).json();
	expect(settled).toMatchObject({ id: (document as { id: string }).id });
	expect(settled).not.toHaveProperty('_conflicts');
	expect(await laptop.asked.listHighlights()).toHaveLength(before);
	expect(await laptop.asked.viewReplication()).toMatchObject({ problem: null, waiting: 0 });
});

test.each([[0], [24]])(
	'of more revisions than are read at once none is lost, though the %d. says the latest',
	async (latest) => {
		await keepAtDesk(FEW);
		await desk.join(couch);
		await desk.replicate();
		await desk.asked.pauseReplication(true);
		await desk.replicate();
		const url = `${couch.url}/library/highlights%3Ah3?conflicts=true`;
		const document = (await (await fetch(url, { headers })).json()) as Record<string, object | string>;
		const docs = Array.from({ length: 25 }, (_, i) => {
			const time = `${at(i === latest ? 50 : 30)} 0000 abcdefabcdef`;
			return {
				...document,
				_rev: `1-${String(i).padStart(32, '0')}`,
				fields: { ...(document.fields as object), note: i === latest ? 'the latest' : `note ${i}` },
				clocks: { ...(document.clocks as object), note: time, times: time },
			};
		});
		const body = JSON.stringify({ new_edits: false, docs });
		await fetch(`${couch.url}/library/_bulk_docs`, { method: 'POST', headers, body });
		await laptop.join(couch);
		for (let round = 0; round < 3; round++) await laptop.replicate();
		expect(await notes(laptop)).toContain('the latest');
		const settled = (await (await fetch(url, { headers })).json()) as { fields: { note: string } };
		expect(settled.fields.note).toBe('the latest');
		expect(settled).not.toHaveProperty('_conflicts');
	},
);
