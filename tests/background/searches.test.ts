import { beforeEach, expect, test } from 'vitest';
import { createBackground } from '../../src/background/background.ts';
import { serveOwnPages } from '../../src/background/serve/serve-own-pages.ts';
import { EVERYTHING, type LibraryQuery } from '../../src/core/library/library-query.ts';
import { LIMITS } from '../../src/core/limits.ts';
import type { InterfaceToBackground } from '../../src/messages/interface-to-background.ts';
import type { Client } from '../../src/platform/rpc.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';

const PORTS: LibraryQuery = { ...EVERYTHING, words: 'port', chosen: { outlet: ['Harbour Chronicle'] }, sort: 'oldest' };
let world: FakeWorld;
let asked: Client<InterfaceToBackground>;
beforeEach(async () => {
	world = await emptyWorld();
	asked = serveOwnPages(createBackground(world)) as unknown as Client<InterfaceToBackground>;
});

test('a search is kept as it was asked, goes, and comes back as it was', async () => {
	await asked.saveSearch('Ports', PORTS);
	const [kept] = await asked.listSearches();
	expect(kept).toMatchObject({ name: 'Ports', query: PORTS });
	expect(world.told).toContainEqual(['storedChanged', 'searches']);
	if (!kept) return;
	await asked.removeSearch(kept.id);
	expect(await asked.listSearches()).toEqual([]);
	await asked.restoreSearch(kept);
	expect(await asked.listSearches()).toEqual([kept]);
});

test('there are no more than a list can hold, and one more is refused in words', async () => {
	for (let number = 0; number < LIMITS.savedSearches; number++) await asked.saveSearch(`No ${number}`, EVERYTHING);
	await expect(asked.saveSearch('One more', EVERYTHING)).rejects.toMatchObject({ problem: { code: 'searches-full' } });
	expect(await asked.listSearches()).toHaveLength(LIMITS.savedSearches);
});

test('a row that is no search takes no other with it, and stays as it is', async () => {
	await asked.saveSearch('Ports', PORTS);
	const spoilt = { id: 'spoilt', name: 'Spoilt', query: { kind: 'feeds' }, savedAt: 'yesterday' };
	await (await world.database()).put('searches', spoilt as never);
	expect(await asked.listSearches()).toMatchObject([{ name: 'Ports' }]);
	expect(await (await world.database()).get('searches', 'spoilt')).toEqual(spoilt);
});

test('searches go into a backup and come back from it, once, and nothing that is none', async () => {
	await asked.saveSearch('Ports', PORTS);
	const before = await asked.listSearches();
	const { rows, count } = await asked.readForBackup({ part: 'searches', after: null });
	expect(count).toBe(1);
	await asked.deleteEverything();
	expect(await asked.listSearches()).toEqual([]);
	expect(await asked.restoreRows('searches', rows, false)).toMatchObject({ added: 1 });
	expect(await asked.restoreRows('searches', rows, false)).toMatchObject({ added: 0, unchanged: 1 });
	expect(await asked.listSearches()).toEqual(before);
	const wrong = [null, 7, { id: 'x' }, { ...before[0], id: 'y', query: { ...PORTS, sort: 'loudest' } }];
	expect(await asked.restoreRows('searches', JSON.stringify(wrong), false)).toMatchObject({ refused: 4 });
});
