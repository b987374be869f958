import { beforeEach, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/core/library/library-query.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { deleteHighlight, keepHighlight } from '../../src/storage/highlights/highlights.ts';
import { startCouchServer } from '../../tools/replication/couch-server.ts';
import { type Machine, newMachine } from '../../tools/replication/machine.ts';
import { passage } from '../../tools/replication/passage.ts';

let desk: Machine;
beforeEach(async () => {
	desk = await newMachine();
	for (const id of ['h1', 'h2', 'h3']) await keepHighlight(await desk.world.database(), passage(id));
});

async function only(machine = desk) {
	const [collection, ...others] = await machine.asked.listCollections();
	if (!collection || others.length > 0) throw new Error(`There are ${others.length + 1} collections`);
	return collection;
}

const found = async (id: string) =>
	(await desk.asked.listLibrary({ ...EVERYTHING, chosen: { collection: [id] } })).sort();

test('a collection has what was put in, narrows the library to it, and follows what is taken out', async () => {
	await desk.asked.makeCollection('Ports', ['h1', 'h2']);
	const { id, name } = await only();
	expect([name, await found(id)]).toEqual(['Ports', ['h1', 'h2']]);
	await desk.asked.changeCollection(id, { add: ['h3'], remove: ['h1'] });
	expect(await found(id)).toEqual(['h2', 'h3']);
	const { facets } = await desk.asked.searchLibrary(EVERYTHING, 0, 10);
	expect(facets?.collection).toEqual([{ value: id, count: 2 }]);
	expect(desk.world.told).toContainEqual(['storedChanged', 'collections']);
});

test('what is deleted goes from what is shown of it, and the collection from the highlights', async () => {
	await desk.asked.makeCollection('Ports', ['h1', 'h2']);
	const removed = await only();
	await deleteHighlight(await desk.world.database(), 'h1', '2026-03-14T09:00:00.000Z');
	expect(await found(removed.id)).toEqual(['h2']);
	await desk.asked.removeCollection(removed.id);
	expect(await desk.asked.listCollections()).toEqual([]);
	expect(await desk.asked.listHighlights()).toHaveLength(2);
	await desk.asked.restoreCollection(removed);
	expect(await only()).toEqual(removed);
});

test('there are no more collections than there may be', async () => {
	for (let number = 0; number < LIMITS.collections; number++) await desk.asked.makeCollection(`No ${number}`, []);
	await expect(desk.asked.makeCollection('One more', [])).rejects.toMatchObject({
		problem: { code: 'collections-full' },
	});
});

test('where there is no room, what is deleted makes it', async () => {
	const gone = Array.from({ length: LIMITS.collectionEntries }, (_, number) => `gone${number}`);
	await desk.asked.makeCollection('Ports', gone);
	const { id } = await only();
	await desk.asked.changeCollection(id, { add: ['h1'], remove: [] });
	expect((await only()).highlights).toEqual(['h1']);
});

test('collections go into a backup and come back from it, with what is in them', async () => {
	await desk.asked.makeCollection('Ports', ['h1', 'h2']);
	const before = await only();
	const { rows } = await desk.asked.readForBackup({ part: 'collections', after: null });
	await desk.asked.removeCollection(before.id);
	expect(await desk.asked.restoreRows('collections', rows, false)).toMatchObject({ added: 1 });
	expect(await desk.asked.restoreRows('collections', rows, false)).toMatchObject({ unchanged: 1 });
	expect(await only()).toEqual(before);
	expect(await desk.asked.restoreRows('collections', '[{"id":"a b"}]', false)).toMatchObject({ refused: 1 });
});

test('what two machines put into one collection is in it on both', async () => {
	const couch = await startCouchServer();
	try {
		const laptop = await newMachine();
		await desk.asked.makeCollection('Ports', ['h1']);
		await desk.join(couch);
		await laptop.join(couch);
		const both = async () => {
			for (const machine of [desk, laptop, desk]) await machine.replicate();
		};
		await both();
		const { id } = await only(laptop);
		await desk.asked.changeCollection(id, { add: ['h2'], remove: [] });
		await laptop.asked.changeCollection(id, { add: ['h3'], remove: ['h1'] });
		await laptop.asked.renameCollection(id, 'Harbours');
		await both();
		for (const machine of [desk, laptop])
			expect(await only(machine)).toMatchObject({ name: 'Harbours', highlights: ['h2', 'h3'] });
		await laptop.asked.removeCollection(id);
		await both();
		expect(await desk.asked.listCollections()).toEqual([]);
	} finally {
		await couch.close();
	}
});
