import type { HighlightColour } from '../../src/core/highlights/highlight.ts';
import { changeHighlight, deleteHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { type CouchServer, startCouchServer } from '../replication/couch-server.ts';
import { type Machine, newMachine } from '../replication/machine.ts';
import { passage } from '../replication/passage.ts';
import { seededRandom } from '../seeded-random.ts';

/** How much is done to two machines and their server. */
export interface RandomReplication {
	seed: number;
	operations: number;
	/** Of backgrounds while they replicate, and of the server. */
	kills: number;
	serverKills: number;
	passphrase?: string;
}

const COLOURS: HighlightColour[] = ['yellow', 'green', 'blue', 'pink'];
const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** What was written to one field, and its hybrid time. */
interface Written {
	value: unknown;
	time: string;
}
interface Known {
	fields: Map<string, Written>;
	deletedAt: string;
}

/**
 * Does random things to the libraries of two machines that are joined through one server, kills backgrounds and the server meanwhile and cuts
 * the line for up to a week of the machines' clocks. A model knows what must come of it.
 * @returns a line for each fault
 */
export async function replicateRandomly(
	{ seed, operations, kills, serverKills, passphrase = '' }: RandomReplication,
	tell: (line: string) => void = () => {},
): Promise<string[]> {
	const random = seededRandom(seed);
	const couch = await startCouchServer();
	const machines = [await newMachine(), await newMachine()] as const;
	for (const machine of machines) await machine.join(couch, { passphrase });
	const model = new Model();
	const counts = { rounds: 0, kills: 0, serverKills: 0, cuts: 0 };
	let cutUntil = 0;
	try {
		for (let done = 0; done < operations; done++) {
			const machine = machines[random() < 0.5 ? 0 : 1];
			pass(machines, random() * 5 * MINUTE, random);
			await doSomething(machine, model, random, done);
			if (couch.fault && done >= cutUntil) couch.fault = null;
			if (random() < 0.15) {
				const round = machine.replicate();
				counts.rounds++;
				if (counts.kills < (kills * (done + 1)) / operations) {
					await new Promise((resolve) => setTimeout(resolve, random() * 30));
					machine.kill();
					counts.kills++;
				} else await round;
			}
			if (counts.serverKills < (serverKills * (done + 1)) / operations && random() < 0.3) {
				const rounds = machines.map((one) => one.replicate());
				await new Promise((resolve) => setTimeout(resolve, random() * 20));
				await couch.kill();
				await Promise.all(rounds);
				counts.serverKills++;
			}
			if (!couch.fault && random() < 0.02) {
				cutUntil = done + 10 + random() * 30;
				couch.fault = anyFault(random);
				counts.cuts++;
				pass(machines, random() * WEEK, random);
			}
		}
		couch.fault = null;
		for (let round = 0; round < 3; round++) for (const machine of machines) await machine.replicate();
		tell(`${operations} operations, ${JSON.stringify(counts)}, ${model.highlights.size} highlights`);
		return [...(await differences(machines, couch, passphrase)), ...(await model.faultsOf(machines[0]))];
	} finally {
		await couch.close();
	}
}

/** Time passes; the machines' clocks are some minutes apart. */
function pass(machines: readonly Machine[], milliseconds: number, random: () => number): void {
	const now = Math.max(...machines.map(({ world }) => world.clock.getTime())) + milliseconds;
	for (const { world } of machines) world.clock = new Date(now - random() * 10 * MINUTE);
}

/** One of what happens between a machine and a server. */
function anyFault(random: () => number): CouchServer['fault'] {
	const kind = Math.floor(random() * 4);
	return (request, response) => {
		if (kind === 0) request.socket.destroy();
		else if (kind === 1) response.writeHead(503).end('{"error":"busy"}');
		else if (kind === 2) {
			response.writeHead(200, { 'Content-Type': 'application/json' });
			response.write('{"results":[{"seq":1,"id":"highl');
			response.socket?.destroy();
		} else response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end();
		return true;
	};
}

async function doSomething(machine: Machine, model: Model, random: () => number, number: number): Promise<void> {
	const db = await machine.world.database();
	const now = machine.world.clock.toISOString();
	const kept = await db.getAllKeys('highlights');
	const id = kept[Math.floor(random() * kept.length)];
	const what = random();
	if (what < 0.08) return feedOrRule(machine, random);
	if (id === undefined || what < 0.35) {
		const made = `p${number}`;
		await keepHighlight(db, passage(made, { createdAt: now, modifiedAt: now }));
		await model.note(machine, made, ['passage', 'article', 'colour', 'note', 'tags']);
	} else if (what < 0.45) {
		await deleteHighlight(db, id, now);
		await model.note(machine, id, []);
	} else if (what < 0.7) {
		await changeHighlight(db, id, { note: `note ${number}` }, now);
		await model.note(machine, id, ['note']);
	} else if (what < 0.85) {
		await changeHighlight(db, id, { colour: COLOURS[number % 4] as HighlightColour }, now);
		await model.note(machine, id, ['colour']);
	} else {
		await changeHighlight(db, id, { tags: [`tag ${number}`] }, now);
		await model.note(machine, id, ['tags']);
	}
}

async function feedOrRule(machine: Machine, random: () => number): Promise<void> {
	const number = Math.floor(random() * 12);
	const url = `https://outlet${number}.example/feed`;
	const mode = (['off', 'on-click', null] as const)[number % 3] ?? null;
	if (random() < 0.4) await machine.asked.changeSiteRules([{ site: `outlet${number % 5}.example`, mode }]);
	else if (random() < 0.6) await machine.asked.addFeeds([{ url, title: `Outlet ${number}` }]);
	else await machine.asked.removeFeeds([url]);
}

/** What was confirmed to the reader, on whichever machine. */
class Model {
	readonly highlights = new Map<string, Known>();

	/** @param fields what was just written; none where it was deleted */
	async note(machine: Machine, id: string, fields: readonly string[]): Promise<void> {
		const db = await machine.world.database();
		const known = this.highlights.get(id) ?? { fields: new Map<string, Written>(), deletedAt: '' };
		this.highlights.set(id, known);
		if (fields.length === 0) {
			const deletedAt = (await db.get('tombstones', id))?.deletedAt ?? '';
			if (deletedAt > known.deletedAt) known.deletedAt = deletedAt;
			return;
		}
		const row = await db.get('highlights', id);
		for (const field of fields) {
			const time = row?.clocks?.[field as 'note'] ?? '';
			const value = row?.[field as 'note'];
			if (time > (known.fields.get(field)?.time ?? '')) known.fields.set(field, { value, time });
		}
	}

	/** What of it a machine has not, or has otherwise. */
	async faultsOf(machine: Machine): Promise<string[]> {
		const db = await machine.world.database();
		const faults: string[] = [];
		for (const [id, { fields, deletedAt }] of this.highlights) {
			const row = await db.get('highlights', id);
			const last = [...fields.values()].reduce((a, b) => (b.time > a.time ? b : a));
			if (last.time > deletedAt !== (row !== undefined)) faults.push(`${id}: ${row ? 'is there' : 'is gone'}`);
			if (!row) continue;
			for (const [field, { value, time }] of fields) {
				// what was written before a deletion may have gone with it, where something else was written after
				if (deletedAt !== '' && time < last.time) continue;
				if (JSON.stringify(row[field as 'note']) !== JSON.stringify(value)) faults.push(`${id}: ${field} is lost`);
			}
		}
		const kept = await db.getAllKeys('highlights');
		for (const id of kept) if (!this.highlights.has(id)) faults.push(`${id}: nobody made it`);
		return faults;
	}
}

async function differences(
	machines: readonly [Machine, Machine],
	couch: CouchServer,
	passphrase: string,
): Promise<string[]> {
	const states = await Promise.all(
		machines.map(async ({ world, asked }) => {
			const db = await world.database();
			const highlights = (await db.getAll('highlights')).map(({ sequence: _, ...row }) => row);
			const feeds = (await db.getAll('feeds')).map(({ url }) => url).sort();
			const { rules } = await asked.viewSettings();
			return { highlights, feeds, rules };
		}),
	);
	const faults: string[] = [];
	for (const part of ['highlights', 'feeds', 'rules'] as const) {
		const [desk, laptop] = states.map((state) => JSON.stringify(state[part], sortedKeys));
		if (desk !== laptop) faults.push(`${part} differ:\n${desk?.slice(0, 600)}\n${laptop?.slice(0, 600)}`);
	}
	const { rows } = JSON.parse(await couch.dump('library')) as { rows: { doc: { kind?: string; fields?: object } }[] };
	const there = rows.filter(({ doc }) => doc.kind === 'highlights' && Object.keys(doc.fields ?? {}).length > 0).length;
	if (passphrase === '' && there !== states[0]?.highlights.length)
		faults.push(`The server has ${there} highlights, the machines ${states[0]?.highlights.length}`);
	for (const machine of machines) {
		const view = await machine.asked.viewReplication();
		if (view?.problem || view?.waiting) faults.push(`Not in line: ${JSON.stringify(view)}`);
	}
	return faults;
}

function sortedKeys(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
