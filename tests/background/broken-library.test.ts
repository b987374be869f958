import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { runMaintenance } from '../../src/background/serve/run-maintenance.ts';
import { serveFeeds } from '../../src/background/serve/serve-feeds.ts';
import { serveSites } from '../../src/background/serve/serve-sites.ts';
import { serveStored } from '../../src/background/serve/serve-stored.ts';
import { setAlarms } from '../../src/background/state/set-alarms.ts';
import { isLibraryProblem, problemOf } from '../../src/core/problem.ts';
import type { InterfaceToBackground } from '../../src/messages/interface-to-background.ts';
import { answer } from '../../src/platform/rpc.ts';
import { DATABASE_NAME, openDatabase } from '../../src/storage/database.ts';
import { sayError } from '../../src/words/problems.ts';
import { type FakeWorld, fakeWorld } from '../../tools/fakes/fake-world.ts';

let world: FakeWorld;
let background: Background;
beforeEach(async () => {
	await deleteDB(DATABASE_NAME);
	world = await fakeWorld();
	background = createBackground(world);
});
const leaveNewer = async () => {
	await world.removeDatabase();
	const newer = await openDB(DATABASE_NAME, 99, { upgrade: (db) => void db.createObjectStore('shelves') });
	await newer.put('shelves', 'a book', 1);
	newer.close();
};

test('a library of a later version is told in words that say what to do, and is left as it is', async () => {
	await leaveNewer();
	const reply = await answer<InterfaceToBackground>(serveSites(background), {
		to: 'background-for-interface',
		method: 'viewSettings',
		args: [],
	});
	expect(reply).toEqual({ error: { code: 'library-newer' } });
	expect(isLibraryProblem({ code: 'library-newer' })).toBe(true);
	const newer = await openDB(DATABASE_NAME, 99);
	expect(await newer.get('shelves', 1)).toBe('a book');
	newer.close();
});

test('everything can be deleted where the library is of a later version, and a new one begins', async () => {
	await leaveNewer();
	await world.session.set('tab:1', {});
	await serveStored(background).deleteEverything();
	expect((await serveSites(background).viewSettings()).rules).toEqual([]);
	expect([...(await world.database()).objectStoreNames]).not.toContain('shelves');
	expect(await world.session.keys()).toEqual([]);
});

test('everything can be deleted where the library cannot be written', async () => {
	const db = await world.database();
	await db.put('values', 1, 'something');
	const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
		throw new DOMException('The disk failed', 'UnknownError');
	});
	await serveStored(background).deleteEverything();
	clear.mockRestore();
	expect(await (await world.database()).count('values')).toBe(0);
});

test('a library that another copy holds open is given up with a sentence, and opens once that is gone', async () => {
	await world.removeDatabase();
	const older = await openDB(DATABASE_NAME, 4, {
		upgrade: (db) => {
			for (const name of ['coverage', 'feeds', 'highlights']) db.createObjectStore(name, { keyPath: 'id' });
		},
		blocking: () => {},
	});
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const opening = openDatabase().catch(problemOf);
	await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
	vi.advanceTimersByTime(10_000);
	vi.useRealTimers();
	expect(await opening).toEqual({ code: 'library-busy' });
	older.close();
	(await openDatabase()).close();
	await deleteDB(DATABASE_NAME);
});

test('a full disk is told in a sentence, and what was kept before is still there', async () => {
	const { changeSiteRules, viewSettings } = serveSites(background);
	await changeSiteRules([{ site: 'harbour.example', mode: 'off' }]);
	const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('Encountered full disk', 'QuotaExceededError');
	});
	const reply = await answer<InterfaceToBackground>(
		{ changeSiteRules },
		{ to: 'background-for-interface', method: 'changeSiteRules', args: [[{ site: 'vell.example', mode: 'off' }]] },
	);
	put.mockRestore();
	expect(reply).toEqual({ error: { code: 'disk-full' } });
	expect((await viewSettings()).rules.map(({ host }) => host)).toEqual(['harbour.example']);
	await changeSiteRules([{ site: 'vell.example', mode: 'off' }]);
	expect((await viewSettings()).rules).toHaveLength(2);
});

test.each([
	[new DOMException('x', 'QuotaExceededError'), 'no room left'],
	[new Error('Session storage quota bytes exceeded'), 'no room left'],
	[new Error('This is no web address'), 'This is no web address'],
	['a word', 'a word'],
	[null, 'null'],
])('%s is told as "%s"', (error, words) => {
	expect(sayError(error)).toContain(words);
});

test('alarms ring while something is stored that they are for, and are gone after everything is deleted', async () => {
	await setAlarms(background);
	expect(world.alarms.size).toBe(0);
	world.granted = ['*://*.tribune.example/*'];
	await serveFeeds(background).addFeed('https://tribune.example/feed.xml');
	expect([...world.alarms].sort()).toEqual(['poll', 'prune']);
	await serveStored(background).deleteEverything();
	expect(world.alarms.size).toBe(0);
});

test('alarms ring until what is kept to undo the removal of the last feed has been let go', async () => {
	world.granted = ['*://*.tribune.example/*'];
	const url = 'https://tribune.example/feed.xml';
	await serveFeeds(background).addFeed(url);
	await serveFeeds(background).removeFeeds([url]);
	for (const store of ['coverage', 'attempts'] as const) await (await world.database()).clear(store);
	await setAlarms(background);
	expect([...world.alarms].sort()).toEqual(['poll', 'prune']);
	world.clock = new Date(world.clock.getTime() + 2 * 60 * 60_000);
	await runMaintenance(background, 'poll');
	await setAlarms(background);
	expect(world.alarms.size).toBe(0);
});

test.each(['attempts', 'undos', 'tombstones'] as const)('alarms ring while there are %s', async (store) => {
	const db = await world.database();
	const row = { id: 'a', key: 'a', undo: 'change a' };
	await db.put(store, row as never);
	await setAlarms(background);
	expect(world.alarms.size).toBe(2);
	await db.clear(store);
	await setAlarms(background);
	expect(world.alarms.size).toBe(0);
});
