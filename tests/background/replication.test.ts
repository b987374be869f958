import { beforeEach, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/core/library/library-query.ts';
import { EVERY_KIND } from '../../src/core/replication/replica-setup.ts';
import { allCorrections, keepCorrection } from '../../src/storage/corrections/actor-corrections.ts';
import { allFeeds } from '../../src/storage/feeds/feeds.ts';
import { allFollows, keepFollow } from '../../src/storage/follows/follows.ts';
import { changeHighlight, deleteHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { type ReplicationSetup, readSetup, writeSetup } from '../../src/storage/replication/replication-values.ts';
import { readSettings } from '../../src/storage/settings/settings.ts';
import { type CouchServer, NAME, SECRET, startCouchServer } from '../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../tools/replication/machine.ts';
import { passage } from '../../tools/replication/passage.ts';

let couch: CouchServer;
let desk: Machine;
let laptop: Machine;

beforeEach(async () => {
	couch = await startCouchServer();
	[desk, laptop] = [await newMachine(), await newMachine()];
	return () => couch.close();
});

async function bothRounds(): Promise<void> {
	for (const machine of [desk, laptop, desk]) await machine.replicate();
}

async function highlightsOf(machine: Machine) {
	const kept = await machine.asked.listHighlights();
	return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const at = (minute: number) => `2026-03-14T08:${String(minute).padStart(2, '0')}:00.000Z`;

test('a machine that is joined with none asks nothing and opens nothing', async () => {
	await keepHighlight(await desk.world.database(), passage('h1'));
	desk.world.tellInterface('storedChanged', 'highlights');
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toBeNull();
	expect([desk.opened, couch.requests.length]).toEqual([0, 0]);
	expect(desk.world.alarms.has('replicate')).toBe(false);
});

test('everything of every kind comes to the other machine', async () => {
	const db = await desk.world.database();
	await keepHighlight(db, passage('h1', { note: 'Ask about “it”', tags: ['vell'] }));
	await desk.asked.addFeeds([{ url: 'https://tribune.example/feed.xml', title: 'Osk Tribune', folders: ['Ports'] }]);
	await keepFollow(db, { kind: 'topic', id: 'medtop:20000593', name: 'shipping' }, at(1));
	const correction = { key: 'vell', name: 'Vell', foundKind: 'person', verdict: 'place', correctedAt: at(2) } as const;
	await keepCorrection(db, correction);
	await desk.asked.changeSiteRules([{ site: 'gossip.example', mode: 'off' }]);
	await desk.asked.saveSearch('Ports', { ...EVERYTHING, words: 'port' });
	await desk.join(couch);
	await laptop.join(couch);
	await bothRounds();
	const other = await laptop.world.database();
	expect(await highlightsOf(laptop)).toEqual(await highlightsOf(desk));
	expect(await allFeeds(other)).toMatchObject([
		{ url: 'https://tribune.example/feed.xml', title: 'Osk Tribune', isNamed: true, folders: ['Ports'] },
	]);
	expect(await allFollows(other)).toMatchObject([{ key: 'medtop:20000593', name: 'shipping' }]);
	expect(await allCorrections(other)).toEqual([correction]);
	expect((await readSettings(laptop.world.values)).rules).toEqual([{ host: 'gossip.example', mode: 'off' }]);
	expect(await laptop.asked.listSearches()).toEqual(await desk.asked.listSearches());
	expect(await laptop.asked.listSearches()).toMatchObject([{ name: 'Ports', query: { words: 'port' } }]);
	expect(await laptop.asked.viewReplication()).toMatchObject({ problem: null, waiting: 0, refused: 0 });
});

test('of a highlight that both machines changed each keeps what it wrote last, field by field', async () => {
	await keepHighlight(await desk.world.database(), passage('h1'));
	await desk.join(couch);
	await laptop.join(couch);
	await bothRounds();
	await changeHighlight(await desk.world.database(), 'h1', { note: 'from the desk' }, at(10));
	await changeHighlight(await laptop.world.database(), 'h1', { colour: 'pink', tags: ['port'] }, at(11));
	await bothRounds();
	await laptop.replicate();
	expect(await highlightsOf(desk)).toMatchObject([{ note: 'from the desk', colour: 'pink', tags: ['port'] }]);
	expect(await highlightsOf(laptop)).toEqual(await highlightsOf(desk));
});

test('a deletion goes to the other machine, and gives way to what was written after it', async () => {
	for (const id of ['h1', 'h2']) await keepHighlight(await desk.world.database(), passage(id));
	await desk.join(couch);
	await laptop.join(couch);
	await bothRounds();
	for (const id of ['h1', 'h2']) await deleteHighlight(await desk.world.database(), id, at(20));
	await changeHighlight(await laptop.world.database(), 'h2', { note: 'still needed' }, at(21));
	await bothRounds();
	await laptop.replicate();
	for (const machine of [desk, laptop])
		expect(await highlightsOf(machine)).toMatchObject([{ id: 'h2', note: 'still needed' }]);
	expect(await couch.dump('library')).not.toContain('Ship h1');
});

test.each([
	['a feed', async (machine: Machine) => machine.asked.removeFeeds(['https://a.example/feed']), 'listFeeds' as const],
	['something followed', async (machine: Machine) => machine.asked.unfollow('medtop:20000593'), 'listFollows' as const],
])('%s that one machine removed goes from the other', async (_, remove, list) => {
	await desk.asked.addFeeds([{ url: 'https://a.example/feed', title: 'A' }]);
	const subject = { kind: 'topic', id: 'medtop:20000593', name: 'shipping' } as const;
	await keepFollow(await desk.world.database(), subject, at(1));
	await desk.join(couch);
	await laptop.join(couch);
	await bothRounds();
	expect(await laptop.asked[list]()).toHaveLength(1);
	await remove(laptop);
	desk.world.told.length = 0;
	for (const machine of [laptop, desk]) await machine.replicate();
	expect(await desk.asked[list]()).toEqual([]);
	expect(desk.world.told).toContainEqual(['storedChanged', 'news']);
});

test('a kind that is switched off is neither told nor taken, and is when it is switched on', async () => {
	await desk.asked.addFeeds([{ url: 'https://a.example/feed', title: 'A' }]);
	await desk.join(couch);
	await desk.asked.setReplicatedKinds({ ...EVERY_KIND, feeds: false });
	couch.requests.length = 0;
	await laptop.join(couch);
	await bothRounds();
	// what was told before stays there until the copy is deleted
	await laptop.asked.setReplicatedKinds({ ...EVERY_KIND, feeds: false });
	await desk.asked.addFeeds([{ url: 'https://b.example/feed', title: 'B' }]);
	await bothRounds();
	expect(await couch.dump('library')).not.toContain('b.example');
	await desk.asked.setReplicatedKinds(EVERY_KIND);
	await desk.replicate();
	expect(await couch.dump('library')).toContain('b.example');
});

test('a machine that was joined before there were saved searches stays joined, and tells none unasked', async () => {
	await desk.join(couch);
	await desk.replicate();
	const { values } = desk.world;
	const setup = (await readSetup(values)) as ReplicationSetup;
	const { searches: _, ...kinds } = setup.kinds;
	await writeSetup(values, { ...setup, kinds: kinds as ReplicationSetup['kinds'] });
	await desk.asked.saveSearch('Ports', { ...EVERYTHING, words: 'port' });
	await keepHighlight(await desk.world.database(), passage('h1'));
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toMatchObject({ problem: null, kinds: { searches: false, feeds: true } });
	expect(await couch.dump('library')).toContain('Ship h1');
	expect(await couch.dump('library')).not.toContain('Ports');
});

test('a paused machine asks nothing', async () => {
	await desk.join(couch);
	await desk.replicate();
	await desk.asked.pauseReplication(true);
	await desk.replicate();
	couch.requests.length = 0;
	await keepHighlight(await desk.world.database(), passage('h1'));
	await desk.replicate();
	expect(couch.requests).toEqual([]);
	expect(desk.world.alarms.has('replicate')).toBe(false);
	await desk.asked.pauseReplication(false);
	await desk.replicate();
	expect(await couch.dump('library')).toContain('Ship h1');
});

test('leaving keeps the library, and the copy or not as the reader says', async () => {
	await keepHighlight(await desk.world.database(), passage('h1'));
	await desk.join(couch);
	await desk.replicate();
	await desk.asked.leaveServer(false);
	expect(await couch.dump('library')).toContain('Ship h1');
	expect(await desk.asked.viewReplication()).toBeNull();
	await desk.join(couch);
	await desk.replicate();
	await desk.asked.leaveServer(true);
	expect(JSON.parse(await couch.dump('library')).rows).toEqual([]);
	expect(await highlightsOf(desk)).toHaveLength(1);
});

test('the secret is in no backup, no exported settings and no answer to the interface', async () => {
	await desk.join(couch, { passphrase: 'words nobody guesses' });
	await desk.replicate();
	const said = [await desk.asked.exportSettings(), await desk.asked.viewReplication(), await desk.asked.viewSettings()];
	for (let cursor = null; ; ) {
		const slice = await desk.asked.readForBackup(cursor);
		said.push(slice as never);
		if (!slice.next) break;
		cursor = slice.next as never;
	}
	expect(JSON.stringify(said)).not.toMatch(new RegExp(`${SECRET}|words nobody`));
});

test('a server that was put back to an earlier day is told everything again', async () => {
	await keepHighlight(await desk.world.database(), passage('h1'));
	await desk.join(couch);
	await desk.replicate();
	const headers = { Authorization: `Basic ${Buffer.from(`${NAME}:${SECRET}`).toString('base64')}` };
	await fetch(`${couch.url}/library`, { method: 'DELETE', headers });
	await fetch(`${couch.url}/library`, { method: 'PUT', headers });
	await desk.replicate();
	expect(await couch.dump('library')).toContain('Ship h1');
	expect(await highlightsOf(desk)).toHaveLength(1);
});

describe('an encrypted copy', () => {
	test('comes to the other machine, and a dump of the server holds no word of the library', async () => {
		const db = await desk.world.database();
		await keepHighlight(db, passage('passage1', { note: 'Ask Łukasz', tags: ['vell'] }));
		await desk.asked.addFeeds([{ url: 'https://tribune.example/feed.xml', title: 'Osk Tribune' }]);
		await desk.asked.changeSiteRules([{ site: 'gossip.example', mode: 'off' }]);
		await desk.join(couch, { passphrase: 'words nobody guesses' });
		await desk.replicate();
		await laptop.join(couch, { passphrase: 'words nobody guesses' });
		await laptop.replicate();
		expect(await highlightsOf(laptop)).toEqual(await highlightsOf(desk));
		const dump = await couch.dump('library');
		expect(JSON.parse(dump).rows.length).toBe(4);
		for (const word of [
			'Ship',
			'dawn',
			'Łukasz',
			'ukasz',
			'vell',
			'Vell',
			'harbour',
			'Harbour',
			'tribune',
			'Tribune',
			'gossip',
			'passage1',
			'green',
			'highlights',
			'feeds',
		])
			expect(dump).not.toContain(word);
	});

	test.each([
		['another passphrase', 'wrong', 'passphrase-wrong'],
		['none', '', 'passphrase-needed'],
	])('is not joined with %s', async (_, passphrase, code) => {
		await desk.join(couch, { passphrase: 'right' });
		await expect(laptop.join(couch, { passphrase })).rejects.toMatchObject({ problem: { code } });
		expect(await laptop.asked.viewReplication()).toBeNull();
	});

	test('is not begun over one that can be read', async () => {
		await desk.join(couch);
		await expect(laptop.join(couch, { passphrase: 'words' })).rejects.toMatchObject({ problem: { code: 'copy-open' } });
	});
});

describe('joining', () => {
	test.each([
		['a wrong secret', { secret: 'wrong' }, 'server-refuses-name'],
		['a database that there is not', { database: 'other' }, 'server-no-database'],
		['a database with a name that there cannot be', { database: 'Über' }, 'server-address'],
	])('with %s says so and changes nothing', async (_, more, code) => {
		await expect(desk.join(couch, more)).rejects.toMatchObject({ problem: { code } });
		expect(await desk.asked.viewReplication()).toBeNull();
	});
});
