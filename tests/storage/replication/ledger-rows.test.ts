import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { nextTime } from '../../../src/core/replication/hybrid-time.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { addFeeds, keepPoll } from '../../../src/storage/feeds/feeds.ts';
import { newFeed } from '../../../src/storage/feeds/new-feed.ts';
import { countUnseenNews, keepFollow } from '../../../src/storage/follows/follows.ts';
import type { KeyValuePort } from '../../../src/storage/key-value-port.ts';
import { noteRecordsSent, takeLedgerRecords, waitingRecords } from '../../../src/storage/replication/ledger-rows.ts';
import { readSettings, writeSettings } from '../../../src/storage/settings/settings.ts';

const NOW = new Date('2026-03-14T09:00:00Z');
const FEED = 'https://gazette.test/rss';
const TOPIC = { kind: 'topic', id: 'medtop:20000593', name: 'shipping' } as const;

let db: Database;
let values: KeyValuePort;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openDatabase();
	values = {
		get: (key) => db.get('values', key),
		set: async (key, value) => void (await db.put('values', value, key)),
		remove: (key) => db.delete('values', key),
		keys: () => db.getAllKeys('values'),
	};
});

async function tellAll(kind: 'feeds' | 'follows' | 'rules'): Promise<void> {
	await noteRecordsSent(db, kind, await waitingRecords(db, kind, NOW), NOW);
}

test('a row that cannot be read here is not told as deleted, and one that is gone is', async () => {
	await addFeeds(db, [newFeed(FEED, 'Gazette', NOW), newFeed(`${FEED}/2`, 'Gazette', NOW)]);
	await keepFollow(db, TOPIC, NOW.toISOString());
	for (const kind of ['feeds', 'follows'] as const) await tellAll(kind);
	await db.put('feeds', { ...newFeed(FEED, 'Gazette', NOW), status: 'of-a-later-version' } as never);
	await db.put('follows', { key: TOPIC.id, kind: 'of-a-later-version' } as never);
	await db.delete('feeds', `${FEED}/2`);
	expect(await waitingRecords(db, 'feeds', NOW)).toMatchObject([{ id: `${FEED}/2`, deletedAt: expect.any(String) }]);
	expect(await waitingRecords(db, 'follows', NOW)).toEqual([]);
});

test.each<[string, (stored: { version: number; value: object }) => unknown]>([
	['spoilt', () => 'spoilt'],
	['spoilt in part', ({ version, value }) => ({ version, value: { ...value, rules: [{ host: 'a.test', mode: 7 }] } })],
	['of a later version', ({ version, value }) => ({ version: version + 1, value })],
])(
	'rules of settings that are %s are told neither as deleted nor as others, nor when settings are written anew',
	async (_, spoil) => {
		const rules = ['a.test', 'b.test'].map((host) => ({ host, mode: 'automatic' as const }));
		await writeSettings(values, { ...(await readSettings(values)), rules });
		await tellAll('rules');
		await values.set('settings', spoil((await values.get('settings')) as never));
		expect(await waitingRecords(db, 'rules', NOW)).toEqual([]);
		await writeSettings(values, { ...(await readSettings(values)), rules: [{ host: 'c.test', mode: 'off' }] });
		expect((await waitingRecords(db, 'rules', NOW)).filter(({ deletedAt }) => deletedAt !== null)).toEqual([]);
	},
);

test('a rule that the reader removed is told as deleted', async () => {
	await writeSettings(values, { ...(await readSettings(values)), rules: [{ host: 'a.test', mode: 'off' }] });
	await tellAll('rules');
	await writeSettings(values, { ...(await readSettings(values)), rules: [] });
	expect(await waitingRecords(db, 'rules', NOW)).toMatchObject([{ id: 'a.test', deletedAt: expect.any(String) }]);
});

test('a feed or follow that another machine removed takes along what it brought', async () => {
	const news = { keys: [TOPIC.id], arrivedAt: NOW.toISOString(), isSeen: false };
	const entry = (id: string) => ({
		id,
		document: {
			id,
			url: `https://${id}`,
			title: id,
			text: '',
			outlet: '',
			agency: null,
			publishedAt: null,
			language: null,
		},
		actors: [],
		topics: [],
		datedAt: NOW.toISOString(),
		followNews: news,
	});
	await addFeeds(db, [newFeed(FEED, 'Gazette', NOW), newFeed(`${FEED}/2`, 'Gazette', NOW)]);
	await keepPoll(db, FEED, (feed) => feed, [entry('a.test/1'), entry('a.test/2')]);
	await keepPoll(db, `${FEED}/2`, (feed) => feed, [entry('a.test/2')]);
	await keepFollow(db, TOPIC, NOW.toISOString());
	const deletedAt = nextTime(null, new Date(NOW.getTime() + 60_000), '00000000000b');
	const gone = { fields: {}, clocks: {}, deletedAt };
	await takeLedgerRecords(db, 'feeds', [{ kind: 'feeds', id: FEED, ...gone }], NOW);
	expect((await db.getAll('coverage')).map(({ id, feeds }) => [id, feeds])).toEqual([['a.test/2', [`${FEED}/2`]]]);
	expect(await countUnseenNews(db)).toBe(1);
	await takeLedgerRecords(db, 'follows', [{ kind: 'follows', id: TOPIC.id, ...gone }], NOW);
	expect(await countUnseenNews(db)).toBe(0);
});
