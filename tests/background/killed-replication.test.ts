import { afterEach, expect, test } from 'vitest';
import { changeHighlight, deleteHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { type ReplicationSetup, readSetup } from '../../src/storage/replication/replication-values.ts';
import { type CouchServer, NAME, SECRET, startCouchServer } from '../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../tools/replication/machine.ts';
import { passage } from '../../tools/replication/passage.ts';

let couch: CouchServer;
afterEach(() => couch.close());

/** More questions than a round with changes on both sides asks. */
const MOST_STEPS = 40;

/** Kills a machine's background before its next question of that number, or when the server has answered it and nobody hears. */
function killAt(machine: Machine): (step: number, isAnswered: boolean) => Promise<boolean> {
	const { open } = machine.world.remoteCopy;
	let left = Number.POSITIVE_INFINITY;
	let isAnsweredFirst = false;
	let killed = () => {};
	machine.world.remoteCopy = {
		open: async () => {
			const opened = await open();
			const copy = new Proxy(opened.copy, {
				get: (asked, name) =>
					(async (...values: never[]) => {
						const ask = () => (asked[name as 'list'] as (...all: never[]) => Promise<unknown>)(...values);
						if (--left !== 0) return ask();
						if (isAnsweredFirst) await ask();
						machine.kill();
						killed();
						return new Promise(() => {});
					}) as never,
			});
			return { ...opened, copy };
		},
	};
	machine.kill();
	return async (step, isAnswered) => {
		[left, isAnsweredFirst] = [step, isAnswered];
		const isKilled = await Promise.race([
			new Promise<true>((resolve) => {
				killed = () => resolve(true);
			}),
			machine.replicate().then(() => false),
		]);
		left = Number.POSITIVE_INFINITY;
		return isKilled;
	};
}

const notesOf = async (machine: Machine) => (await machine.asked.listHighlights()).map(({ id, note }) => [id, note]);

test.each([
	['before a question', false],
	['between a question and its answer', true],
])(
	'a background killed %s, whichever it is of a round, loses nothing and doubles nothing',
	async (_, isAnswered) => {
		couch = await startCouchServer();
		const [desk, laptop] = [await newMachine(), await newMachine()];
		const killDesk = killAt(desk);
		for (const machine of [desk, laptop]) {
			await machine.join(couch);
			await machine.replicate();
		}
		const [atDesk, atLaptop] = [await desk.world.database(), await laptop.world.database()];
		const kept = new Map<string, string>();
		let minute = 0;
		const now = () => new Date(Date.parse('2026-03-14T09:00:00.000Z') + ++minute * 60_000).toISOString();
		let step = 1;
		for (; step <= MOST_STEPS; step++) {
			await keepHighlight(atDesk, passage(`d${step}`, { note: 'new' }));
			await keepHighlight(atLaptop, passage(`l${step}`, { note: 'new' }));
			kept.set(`d${step}`, 'new').set(`l${step}`, 'new');
			if (step > 1) {
				await changeHighlight(atDesk, `d${step - 1}`, { note: `changed ${step}` }, now());
				kept.set(`d${step - 1}`, `changed ${step}`);
				await deleteHighlight(atLaptop, `l${step - 1}`, now());
				kept.delete(`l${step - 1}`);
			}
			await laptop.replicate();
			if (!(await killDesk(step, isAnswered))) break;
			for (const machine of [desk, laptop, desk]) await machine.replicate();
			const wanted = [...kept].sort();
			for (const machine of [desk, laptop]) {
				expect((await notesOf(machine)).sort(), `step ${step}`).toEqual(wanted);
				expect(await machine.asked.viewReplication()).toMatchObject({ problem: null, waiting: 0 });
			}
		}
		// each question of a round had its turn
		expect(step).toBeGreaterThan(6);
		expect(step).toBeLessThan(MOST_STEPS);
	},
	120_000,
);

const headers = {
	Authorization: `Basic ${Buffer.from(`${NAME}:${SECRET}`).toString('base64')}`,
	'Content-Type': 'application/json',
};
const noteUrl = async (machine: Machine): Promise<string> => {
	const { id } = (await readSetup(machine.world.values)) as ReplicationSetup;
	return `${couch.url}/library/_local/${id}`;
};
const noteOf = async (machine: Machine): Promise<{ round: number }> =>
	(await fetch(await noteUrl(machine), { headers })).json();

/** A backup of the server. @returns what puts the server back to it */
async function backUp(machine: Machine): Promise<() => Promise<void>> {
	const { rows } = JSON.parse(await couch.dump('library')) as { rows: { doc: object }[] };
	const { round } = await noteOf(machine);
	const put = async (url: string, method: string, body?: object) => {
		expect((await fetch(url, { method, headers, body: JSON.stringify(body) })).ok, `${method} ${url}`).toBe(true);
	};
	return async () => {
		await machine.asked.pauseReplication(true);
		await machine.replicate();
		await put(`${couch.url}/library`, 'DELETE');
		await put(`${couch.url}/library`, 'PUT');
		await put(`${couch.url}/library/_bulk_docs`, 'POST', { new_edits: false, docs: rows.map(({ doc }) => doc) });
		await put(await noteUrl(machine), 'PUT', { round });
		await machine.asked.pauseReplication(false);
	};
}

/** Kills a machine in the round that it is told to begin, when it asks the server to note that. @param isNoted the server does so */
async function killAtNote(machine: Machine, isNoted: boolean): Promise<void> {
	const { round } = await noteOf(machine);
	await new Promise<void>((killed) => {
		couch.fault = (request) => {
			if (request.method !== 'PUT' || !request.url?.includes('_local/')) return false;
			couch.fault = null;
			machine.kill();
			killed();
			return !isNoted;
		};
		void machine.replicate();
	});
	if (isNoted) await expect.poll(async () => (await noteOf(machine)).round).toBe(round + 1);
}

test('what was told in a round that was not noted is told anew to a server that is put back to before it', async () => {
	couch = await startCouchServer();
	const desk = await newMachine();
	const db = await desk.world.database();
	await keepHighlight(db, passage('h1'));
	await desk.join(couch);
	await desk.replicate();
	const putBack = await backUp(desk);
	await keepHighlight(db, passage('h2'));
	await desk.asked.addFeeds([{ url: 'https://tribune.example/feed.xml', title: 'Osk Tribune' }]);
	await killAtNote(desk, false);
	await desk.replicate();
	await putBack();
	expect(await couch.dump('library')).not.toMatch(/Ship h2|Osk Tribune/);
	await desk.replicate();
	const dump = await couch.dump('library');
	for (const told of ['Ship h1', 'Ship h2', 'Osk Tribune']) expect(dump).toContain(told);
});

test('a round after one that the server alone has noted is not noted as the same', async () => {
	couch = await startCouchServer();
	const desk = await newMachine();
	const db = await desk.world.database();
	await desk.join(couch);
	await desk.replicate();
	await keepHighlight(db, passage('h1'));
	await killAtNote(desk, true);
	const putBack = await backUp(desk);
	await keepHighlight(db, passage('h2'));
	await desk.replicate();
	await putBack();
	await desk.replicate();
	const dump = await couch.dump('library');
	for (const told of ['Ship h1', 'Ship h2']) expect(dump).toContain(told);
});
