import { beforeEach, expect, test } from 'vitest';
import { NO_POLICY } from '../../src/core/policy/policy.ts';
import { keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { type CouchServer, startCouchServer } from '../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../tools/replication/machine.ts';
import { passage } from '../../tools/replication/passage.ts';

let couch: CouchServer;
let desk: Machine;

beforeEach(async () => {
	couch = await startCouchServer();
	desk = await newMachine();
	return () => couch.close();
});

test('without a policy everything is the reader’s', async () => {
	desk.world.managed = {};
	expect(await desk.asked.viewSettings()).toMatchObject({ policy: NO_POLICY, retention: { articleDays: 30 } });
	await desk.join(couch);
	expect(await desk.asked.viewReplication()).not.toBeNull();
});

test('where replication is switched off no server is joined, and one that was joined hears nothing more', async () => {
	await desk.join(couch);
	await desk.replicate();
	desk.world.managed = { featuresOff: ['replication'] };
	await keepHighlight(await desk.world.database(), passage('h1'));
	couch.requests.length = 0;
	await desk.replicate();
	expect(couch.requests).toEqual([]);
	expect((await desk.asked.viewReplication())?.problem).toEqual({ code: 'organisation-off' });
	await desk.asked.leaveServer(false);
	await expect(desk.join(couch)).rejects.toMatchObject({ problem: { code: 'organisation-off' } });
	expect(couch.requests).toEqual([]);
	desk.world.managed = {};
	await desk.join(couch);
	await desk.replicate();
	expect(await couch.dump('library')).toContain('Ship h1');
});

test('the alarm rings only where the organisation lets this machine be joined', async () => {
	await desk.join(couch);
	expect(desk.world.alarms).toContain('replicate');
	for (const [managed, rings] of [
		[{ featuresOff: ['replication'] }, false],
		[{}, true],
		[{ server: { address: 'https://couch.example' } }, false],
		[{ server: { address: couch.url } }, true],
	] as const) {
		desk.world.managed = managed;
		desk.world.alarms.delete('replicate');
		await desk.asked.pauseReplication(true);
		await desk.asked.pauseReplication(false);
		expect(desk.world.alarms.has('replicate')).toBe(rings);
	}
});

test('no other server is joined than the organisation’s', async () => {
	desk.world.managed = { server: { address: 'https://couch.example' } };
	await expect(desk.join(couch)).rejects.toMatchObject({
		problem: { code: 'organisation-server', values: { server: 'https://couch.example' } },
	});
	desk.world.managed = { server: { address: couch.url, database: 'library' } };
	await expect(desk.join(couch, { database: 'other' })).rejects.toMatchObject({
		problem: { code: 'organisation-server', values: { server: `${couch.url}/library` } },
	});
	await desk.join(couch);
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toMatchObject({ problem: null });
});

test('a copy on a server that the organisation does not allow is not deleted, but the server may be left', async () => {
	await keepHighlight(await desk.world.database(), passage('h1'));
	await desk.join(couch);
	await desk.replicate();
	for (const [managed, code] of [
		[{ featuresOff: ['replication'] }, 'organisation-off'],
		[{ server: { address: 'https://couch.example' } }, 'organisation-server'],
		[null, 'organisation-off'],
	] as const) {
		desk.world.managed = managed;
		couch.requests.length = 0;
		await expect(desk.asked.leaveServer(true)).rejects.toMatchObject({ problem: { code } });
		expect(couch.requests).toEqual([]);
		expect(await desk.asked.viewReplication()).not.toBeNull();
	}
	await desk.asked.leaveServer(false);
	expect(couch.requests).toEqual([]);
	expect(await desk.asked.viewReplication()).toBeNull();
	expect(await couch.dump('library')).toContain('Ship h1');
});

test('look-ups that are switched off ask nobody', async () => {
	desk.world.managed = { featuresOff: ['look-ups'] };
	desk.world.tabs.set(3, { id: 3, url: 'https://tribune.example/port', windowId: 1, isPrivate: false });
	let asked = 0;
	desk.world.fetchFeed = async () => {
		asked++;
		return { outcome: 'unreachable' };
	};
	await expect(desk.asked.lookUp(3, 'gdelt', 'port of Vell')).rejects.toMatchObject({
		problem: { code: 'organisation-off' },
	});
	expect(asked).toBe(0);
	// before the reader is shown what would be sent and asked for the permission
	await expect(desk.asked.planLookUp(3)).rejects.toMatchObject({ problem: { code: 'organisation-off' } });
});

test('while the browser cannot say what the organisation has set nobody is asked anything', async () => {
	await desk.join(couch);
	await desk.replicate();
	desk.world.managed = null;
	await keepHighlight(await desk.world.database(), passage('h1'));
	couch.requests.length = 0;
	await desk.replicate();
	expect(couch.requests).toEqual([]);
	await expect(desk.asked.planLookUp(3)).rejects.toMatchObject({ problem: { code: 'organisation-off' } });
	desk.world.managed = {};
	await desk.replicate();
	expect(await desk.asked.viewReplication()).toMatchObject({ problem: null, waiting: 0 });
	expect(await couch.dump('library')).toContain('Ship h1');
});

test('days of the organisation hold while it sets them, and the reader’s own again after', async () => {
	await desk.asked.setRetention({ articleDays: 90, coverageDays: 14, highlightDays: null });
	desk.world.managed = { retention: { articleDays: 7, highlightDays: 0 } };
	expect((await desk.asked.viewSettings()).retention).toEqual({
		articleDays: 7,
		coverageDays: 14,
		highlightDays: null,
	});
	await desk.asked.setRetention({ articleDays: 1, coverageDays: 30, highlightDays: 1 });
	expect((await desk.asked.viewSettings()).retention).toEqual({
		articleDays: 7,
		coverageDays: 30,
		highlightDays: null,
	});
	desk.world.managed = {};
	expect((await desk.asked.viewSettings()).retention).toEqual({
		articleDays: 90,
		coverageDays: 30,
		highlightDays: null,
	});
});
