import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { NEVER } from '../../../src/core/feeds/schedule.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database, StoredFeed } from '../../../src/storage/database-schema.ts';
import {
	addFeeds,
	allFeeds,
	dueFeeds,
	keepPoll,
	postponeFeeds,
	removeFeeds,
} from '../../../src/storage/feeds/feeds.ts';

const NOW = new Date('2026-03-02T12:00:00Z');

let db: Database;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openDatabase();
});

const feed = (url: string, more: Partial<StoredFeed> = {}): StoredFeed => ({
	url,
	title: url,
	siteUrl: null,
	addedAt: NOW.toISOString(),
	status: 'working',
	problem: null,
	lastSuccessAt: null,
	nextPollAt: NOW.toISOString(),
	failures: 0,
	etag: null,
	lastModified: null,
	entryCount: 0,
	newestAt: null,
	...more,
});
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
});

test('the feeds whose turn it is come in the order of their waiting, as many as asked for', async () => {
	await addFeeds(db, [
		feed('b', { nextPollAt: '2026-03-02T11:00:00.000Z' }),
		feed('later', { nextPollAt: '2026-03-02T12:00:00.001Z' }),
		feed('a', { nextPollAt: '2026-03-02T10:00:00.000Z' }),
		feed('c'),
	]);
	const due = async (most: number) => (await dueFeeds(db, NOW, most)).map(({ url }) => url);
	expect(await due(Number.POSITIVE_INFINITY)).toEqual(['a', 'b', 'c']);
	expect(await due(2)).toEqual(['a', 'b']);
});

test('feeds that a clock put off which ran a year ahead have their turn when it is set right, and those never polled have none', async () => {
	await addFeeds(db, [
		feed('astray', { nextPollAt: '2027-03-02T11:00:00.000Z' }),
		feed('rests', { nextPollAt: '2026-03-09T12:00:00.000Z' }),
		feed('gone', { nextPollAt: NEVER }),
		feed('due'),
	]);
	expect((await dueFeeds(db, NOW, 60)).map(({ url }) => url)).toEqual(['due', 'astray']);
	expect(await dueFeeds(db, NOW, 1)).toHaveLength(1);
	await postponeFeeds(db, () => true, '2026-03-02T13:00:00.000Z', NOW);
	expect(await dueFeeds(db, NOW, 60)).toEqual([]);
});

describe('a feed that moves', () => {
	test('takes what it brought along, so that letting it go lets go of all', async () => {
		await addFeeds(db, [feed('old')]);
		await keepPoll(db, 'old', () => feed('old'), [entry('x'), entry('y')]);
		await keepPoll(db, 'old', () => feed('new'), [entry('y')]);
		expect((await allFeeds(db)).map(({ url }) => url)).toEqual(['new']);
		expect((await db.getAll('coverage')).map(({ feeds }) => feeds)).toEqual([['new'], ['new']]);
		await removeFeeds(db, ['new'], { id: '1', removedAt: NOW.toISOString() });
		expect(await db.count('coverage')).toBe(0);
	});

	test('to where the reader has another feed leaves that one as they have it, with the entries of both', async () => {
		await addFeeds(db, [feed('old'), feed('new', { title: 'My paper', isNamed: true, folders: ['Ports'] })]);
		await keepPoll(db, 'old', (known) => known, [entry('x')]);
		const kept = await keepPoll(db, 'old', () => feed('new'), [entry('y')]);
		expect(kept).toMatchObject({ url: 'new', title: 'My paper' });
		expect(await allFeeds(db)).toEqual([feed('new', { title: 'My paper', isNamed: true, folders: ['Ports'] })]);
		expect((await db.getAll('coverage')).map(({ feeds }) => feeds)).toEqual([['new'], ['new']]);
	});
});
