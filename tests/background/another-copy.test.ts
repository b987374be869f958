import { beforeEach, describe, expect, test } from 'vitest';
import { changeHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import {
	type ReplicationProgress,
	type ReplicationSetup,
	readSetup,
	writeSetup,
} from '../../src/storage/replication/replication-values.ts';
import { type CouchServer, NAME, SECRET, startCouchServer } from '../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../tools/replication/machine.ts';
import { passage } from '../../tools/replication/passage.ts';

let couch: CouchServer;
let desk: Machine;
let laptop: Machine;

beforeEach(async () => {
	couch = await startCouchServer();
	[desk, laptop] = [await newMachine(), await newMachine()];
	await keepHighlight(await desk.world.database(), passage('h1', { note: 'of the desk' }));
	return () => couch.close();
});

const headers = {
	Authorization: `Basic ${Buffer.from(`${NAME}:${SECRET}`).toString('base64')}`,
	'Content-Type': 'application/json',
};
/** Puts another database in its place while no machine looks. @param fill what stands there then */
async function emptyServer(fill: () => Promise<unknown> = async () => {}): Promise<void> {
	const joined = [];
	for (const machine of [desk, laptop]) if (await machine.asked.viewReplication()) joined.push(machine);
	for (const machine of joined) await machine.asked.pauseReplication(true);
	for (const machine of joined) await machine.replicate();
	await fetch(`${couch.url}/library`, { method: 'DELETE', headers });
	await fetch(`${couch.url}/library`, { method: 'PUT', headers });
	await fill();
	for (const machine of joined) await machine.asked.pauseReplication(false);
}
async function put(document: object): Promise<void> {
	await fetch(`${couch.url}/library/_bulk_docs`, {
		method: 'POST',
		headers,
		body: JSON.stringify({ docs: [document] }),
	});
}
/** Something happens just before or just after a machine first writes. */
function aroundFirstWriting(
	machine: Machine,
	{ before, after }: { before?: () => Promise<void>; after?: () => Promise<void> },
): void {
	const { remoteCopy } = machine.world;
	const open = remoteCopy.open.bind(remoteCopy);
	let isFirst = true;
	remoteCopy.open = async () => {
		const { copy, close } = await open();
		const write: typeof copy.write = async (...asked) => {
			const isNow = isFirst;
			isFirst = false;
			if (isNow) await before?.();
			const left = await copy.write(...asked);
			if (isNow) await after?.();
			return left;
		};
		return { copy: new Proxy(copy, { get: (_, key) => (key === 'write' ? write : Reflect.get(copy, key)) }), close };
	};
}
const notesOf = async (machine: Machine) => (await machine.asked.listHighlights()).map(({ note }) => note).sort();
const problemOf = async (machine: Machine) => (await machine.asked.viewReplication())?.problem?.code ?? null;

describe('a server that was replaced by an empty one', () => {
	test.each([
		['can be read', ''],
		['is encrypted', 'words nobody guesses'],
	])('gets the copy that %s again, and another machine joins it as before', async (_, passphrase) => {
		await desk.join(couch, { passphrase });
		await desk.replicate();
		await emptyServer();
		await desk.replicate();
		expect(await problemOf(desk)).toBeNull();
		await laptop.join(couch, { passphrase });
		await laptop.replicate();
		expect(await notesOf(laptop)).toEqual(['of the desk']);
		expect(await laptop.asked.viewReplication()).toMatchObject({ refused: 0 });
	});

	test('gets one copy from two machines that come at once', async () => {
		for (const machine of [desk, laptop]) await machine.join(couch, { passphrase: 'words nobody guesses' });
		for (const machine of [desk, laptop]) await machine.replicate();
		await emptyServer();
		await keepHighlight(await laptop.world.database(), passage('h2', { note: 'of the laptop' }));
		await Promise.all([desk.replicate(), laptop.replicate()]);
		for (const machine of [desk, laptop, desk]) await machine.replicate();
		for (const machine of [desk, laptop]) {
			expect(await problemOf(machine)).toBeNull();
			expect(await notesOf(machine)).toEqual(['of the desk', 'of the laptop']);
		}
	});
});

describe('a machine that joined an encrypted copy before it kept how that is sealed', () => {
	test('learns it from the copy, for a server that is emptied', async () => {
		await desk.join(couch, { passphrase: 'words nobody guesses' });
		await desk.replicate();
		const { values } = desk.world;
		await writeSetup(values, { ...((await readSetup(values)) as ReplicationSetup), sealing: null });
		await desk.replicate();
		await emptyServer();
		await desk.replicate();
		expect(await problemOf(desk)).toBeNull();
		expect(await couch.dump('library')).toContain('"sealing":{"salt"');
	});
});

describe('where another copy stands in the place of the one that was joined', () => {
	test('nothing that can be read goes into one that is encrypted', async () => {
		await desk.join(couch);
		await desk.replicate();
		await emptyServer(() => laptop.join(couch, { passphrase: 'words nobody guesses' }));
		await desk.replicate();
		expect(await problemOf(desk)).toBe('passphrase-needed');
		expect(await couch.dump('library')).not.toMatch(/of the desk|harbour|Ship/);
	});

	test('nothing goes into one that everybody can read, nor into one with another passphrase', async () => {
		await desk.join(couch, { passphrase: 'words nobody guesses' });
		await desk.replicate();
		for (const [passphrase, problem] of [
			['', 'copy-open'],
			['other words', 'passphrase-wrong'],
		] as const) {
			await emptyServer(() => laptop.join(couch, { passphrase }));
			// its first round has begun by itself
			await laptop.replicate();
			couch.requests.length = 0;
			await desk.replicate();
			expect(await problemOf(desk)).toBe(problem);
			expect(couch.requests.filter((request) => !/_all_docs|^GET/.test(request))).toEqual([]);
			await laptop.asked.leaveServer(false);
		}
	});

	test.each([
		['of a later version', { version: 2 }, 'copy-newer'],
		['that is another program’s', { format: 'notes' }, 'server-unknown'],
		['with a seal that is none', { sealing: { salt: 1 } }, 'server-unknown'],
		['with a seal without end', { sealing: { salt: 'x'.repeat(9_999), rounds: 1, check: 'y' } }, 'server-unknown'],
		['that says nothing of its seal', { sealing: undefined }, 'server-unknown'],
		['with a name that is none', { copy: { a: 1 } }, 'server-unknown'],
	])('nothing goes into one %s', async (_, more, problem) => {
		await desk.join(couch);
		await desk.replicate();
		await emptyServer(() =>
			put({ _id: 'sidelight', format: 'sidelight', version: 1, copy: 'other', sealing: null, ...more }),
		);
		await desk.replicate();
		expect(await problemOf(desk)).toBe(problem);
		expect(await couch.dump('library')).not.toContain('of the desk');
		expect(await notesOf(desk)).toEqual(['of the desk']);
	});
});

describe('a copy that was deleted from one machine', () => {
	test('is not begun again by another, which says so and keeps its library', async () => {
		for (const machine of [desk, laptop]) {
			await machine.join(couch);
			await machine.replicate();
		}
		await desk.asked.leaveServer(true);
		await keepHighlight(await laptop.world.database(), passage('h2', { note: 'of the laptop' }));
		await laptop.replicate();
		expect(await problemOf(laptop)).toBe('copy-deleted');
		expect(JSON.parse(await couch.dump('library')).rows).toEqual([]);
		expect(await notesOf(laptop)).toEqual(['of the desk', 'of the laptop']);
	});

	test('and begun anew hears of everything again from a machine that was not told', async () => {
		for (const machine of [desk, laptop]) {
			await machine.join(couch);
			await machine.replicate();
		}
		await keepHighlight(await laptop.world.database(), passage('h2', { note: 'of the laptop' }));
		await laptop.replicate();
		// the desk goes before it has heard of it
		await desk.asked.leaveServer(true);
		await desk.join(couch);
		for (const machine of [desk, laptop, desk]) await machine.replicate();
		expect(await notesOf(desk)).toEqual(['of the desk', 'of the laptop']);
	});

	test('can be begun with another passphrase, which the other machine is asked for', async () => {
		for (const machine of [desk, laptop]) {
			await machine.join(couch, { passphrase: 'the first words' });
			await machine.replicate();
		}
		await desk.asked.leaveServer(true);
		await desk.join(couch, { passphrase: 'other words' });
		await desk.replicate();
		await changeHighlight(await laptop.world.database(), 'h1', { note: 'changed since' }, '2026-03-14T08:30:00.000Z');
		await laptop.replicate();
		expect(await problemOf(laptop)).toBe('passphrase-wrong');
		await laptop.asked.leaveServer(false);
		await laptop.join(couch, { passphrase: 'other words' });
		for (const machine of [laptop, desk]) await machine.replicate();
		for (const machine of [desk, laptop]) expect(await notesOf(machine)).toEqual(['changed since']);
	});

	test('is told nothing more by a machine that was about to', async () => {
		for (const machine of [desk, laptop]) {
			await machine.join(couch);
			await machine.replicate();
		}
		await keepHighlight(await laptop.world.database(), passage('h2', { note: 'of the laptop' }));
		await laptop.asked.addFeeds([{ url: 'https://tribune.example/feed.xml', title: 'Osk Tribune' }]);
		aroundFirstWriting(laptop, { after: () => desk.asked.leaveServer(true) });
		await laptop.replicate();
		expect(await problemOf(laptop)).toBe('copy-deleted');
		expect(JSON.parse(await couch.dump('library')).rows).toEqual([]);
	});

	test('is not called deleted while documents are left', async () => {
		await desk.join(couch);
		await desk.replicate();
		couch.fault = (request, response) => {
			if (!request.url?.includes('_bulk_docs')) return false;
			response.writeHead(201, { 'Content-Type': 'application/json' });
			response.end('[{"id":"highlights:h1","error":"conflict","reason":"written meanwhile"}]');
			return true;
		};
		await expect(desk.asked.leaveServer(true)).rejects.toMatchObject({ problem: { code: 'server-fails' } });
		expect(await desk.asked.viewReplication()).not.toBeNull();
	});

	test('leaves what else stands in the database', async () => {
		await put({ _id: '_design/theirs', language: 'javascript' });
		await put({ _id: 'shopping', items: ['bread'] });
		await desk.join(couch);
		await desk.replicate();
		await desk.asked.leaveServer(true);
		const { rows } = JSON.parse(await couch.dump('library')) as { rows: { id: string }[] };
		expect(rows.map(({ id }) => id)).toEqual(['_design/theirs', 'shopping']);
	});
});

describe('leaving', () => {
	/** The same server by another name. */
	const byName = () => ({ ...couch, url: couch.url.replace('127.0.0.1', 'localhost') });

	test('gives the browser’s grant for the host back', async () => {
		desk.world.granted = ['*://*.tribune.example/*'];
		await desk.join(byName());
		expect(desk.world.granted).toContain('*://localhost/*');
		await desk.asked.leaveServer(false);
		expect(desk.world.granted).toEqual(['*://*.tribune.example/*']);
	});

	test('keeps it where Zotero listens', async () => {
		await desk.join(couch);
		await desk.asked.leaveServer(false);
		expect(desk.world.granted).toEqual(['*://127.0.0.1/*']);
	});

	test.each([
		['on another host', () => couch, ['*://127.0.0.1/*']],
		['on the same host', byName, ['*://localhost/*']],
	])('forgets no server %s that was joined while the copy was deleted', async (_, other, kept) => {
		await fetch(`${couch.url}/notes`, { method: 'PUT', headers });
		await desk.join(byName());
		await desk.replicate();
		aroundFirstWriting(desk, { before: () => desk.join(other(), { database: 'notes' }) });
		await desk.asked.leaveServer(true);
		expect(await desk.asked.viewReplication()).toMatchObject({ url: `${other().url}/notes` });
		expect(desk.world.granted).toEqual(kept);
	});

	test.each([
		['a feed', (machine: Machine) => machine.asked.addFeeds([{ url: 'http://localhost/feed', title: 'A' }])],
		[
			'a rule',
			(machine: Machine) => machine.asked.changeSiteRules([{ site: 'localhost', mode: 'automatic' as const }]),
		],
	])('keeps it where %s needs it', async (_, add) => {
		await add(desk);
		await desk.join(byName());
		await desk.asked.leaveServer(false);
		expect(desk.world.granted).toEqual(['*://localhost/*']);
	});

	test.each([
		['left', (machine: Machine) => machine.asked.leaveServer(false)],
		['paused', (machine: Machine) => machine.asked.pauseReplication(true)],
		['emptied', (machine: Machine) => machine.asked.deleteEverything()],
	])('a machine that is %s while the server dawdles says nothing more to it', async (_, end) => {
		await desk.join(couch);
		let letGo = () => {};
		const asked = new Promise<void>((resolve) => {
			couch.fault = (request, response) => {
				if (!request.url?.includes('_changes')) return false;
				resolve();
				letGo = () => {
					couch.fault = null;
					response.writeHead(200, { 'Content-Type': 'application/json' });
					response.end('{"results":[],"last_seq":1}');
				};
				return true;
			};
		});
		const round = desk.replicate();
		await asked;
		await end(desk);
		couch.requests.length = 0;
		letGo();
		await round;
		expect(couch.requests).toEqual([]);
		expect(await couch.dump('library')).not.toContain('of the desk');
	});

	test('a machine that is paused and goes on within one step has no problem', async () => {
		await desk.join(couch);
		await desk.replicate();
		const { values } = desk.world;
		let letGo = () => {};
		const asked = new Promise<void>((resolve) => {
			couch.fault = (request, response) => {
				if (!request.url?.includes('_changes')) return false;
				letGo = () => {
					couch.fault = null;
					response.writeHead(200, { 'Content-Type': 'application/json' });
					response.end('{"results":[],"last_seq":1}');
				};
				resolve();
				return true;
			};
		});
		const round = desk.replicate();
		await asked;
		await desk.asked.pauseReplication(true);
		const get = values.get.bind(values);
		let resumed: Promise<void> | null = null;
		values.get = async (key) => {
			const value = await get(key);
			if (key === 'replication setup' && !resumed) {
				resumed = desk.asked.pauseReplication(false);
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
			return value;
		};
		const noted: unknown[] = [];
		const set = values.set.bind(values);
		values.set = (key, value) => {
			if (key === 'replication progress') noted.push((value as { value: ReplicationProgress }).value.problem);
			return set(key, value);
		};
		letGo();
		await round;
		await resumed;
		expect(resumed).not.toBeNull();
		expect(noted.filter(Boolean)).toEqual([]);
	});
});
