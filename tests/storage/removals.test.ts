import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database, StoredCoverage, StoredFeed } from '../../src/storage/database-schema.ts';
import { addFeeds, keepPoll, removeFeeds } from '../../src/storage/feeds/feeds.ts';
import { dismissFollowNews, keepFollow, removeFollow } from '../../src/storage/follows/follows.ts';
import { forgetRemoval, undoRemoval } from '../../src/storage/removals.ts';
import { checkCoverageIndex, readStoredIndex } from '../../tools/soak/check-coverage-index.ts';

const NOW = '2026-03-02T12:00:00.000Z';
const removal = (id: string) => ({ id, removedAt: NOW });
const TOPIC = { kind: 'topic', id: 'medtop:20000379', name: 'electricity' } as const;

let db: Database;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openDatabase();
	await addFeeds(db, [feed('coast'), feed('gazette')]);
	await keepPoll(db, 'coast', () => feed('coast'), [entry('only-coast'), entry('both')]);
	await keepPoll(db, 'gazette', () => feed('gazette'), [entry('both'), entry('only-gazette')]);
	await keepFollow(db, TOPIC, NOW);
});

function feed(url: string): StoredFeed {
	return {
		url,
		title: `The ${url}`,
		siteUrl: null,
		addedAt: NOW,
		status: 'working',
		problem: null,
		lastSuccessAt: NOW,
		nextPollAt: NOW,
		failures: 0,
		etag: '"1"',
		lastModified: null,
		entryCount: 2,
		newestAt: NOW,
	};
}
function entry(id: string) {
	const document = {
		id,
		url: `https://${id}.example/`,
		title: `Strike in Vell: ${id}`,
		text: 'Dock workers walk out.',
	};
	return {
		id,
		document: { ...document, outlet: 'Coast', agency: null, publishedAt: NOW, language: 'en' },
		actors: [],
		topics: [],
		datedAt: NOW,
		followNews: { keys: [TOPIC.id, 'x'], arrivedAt: NOW, isSeen: false },
	};
}
async function everything() {
	const unnumbered = ({ number: _, ...rest }: StoredCoverage) => ({ ...rest, feeds: [...rest.feeds].sort() });
	return {
		feeds: await db.getAll('feeds'),
		follows: await db.getAll('follows'),
		coverage: (await db.getAll('coverage')).map(unnumbered),
	};
}

test.each([
	['one feed', () => removeFeeds(db, ['coast'], removal('1'))],
	['all feeds', () => removeFeeds(db, ['coast', 'gazette'], removal('1'))],
	['a feed that is not there', () => removeFeeds(db, ['nowhere'], removal('1'))],
	['a follow with its news', async () => removeFollow(db, (await db.getAllKeys('follows'))[0] ?? '', removal('1'))],
	['the list of news', () => dismissFollowNews(db, removal('1'))],
])('%s, removed and put back, leaves everything as it was', async (_, remove) => {
	const before = await everything();
	await remove();
	expect(await undoRemoval(db, '1')).toBe(true);
	expect(await everything()).toEqual(before);
	expect(checkCoverageIndex(await readStoredIndex(db))).toEqual([]);
	expect(await undoRemoval(db, '1')).toBe(false);
});

test('what came meanwhile stays as it is now', async () => {
	await removeFeeds(db, ['coast'], removal('1'));
	const opened = { ...entry('only-coast'), isOpened: true, feeds: [], number: -1 };
	const { followNews: _, ...read } = { ...opened, document: { ...opened.document, text: 'The whole text.' } };
	await db.put('coverage', read);
	await undoRemoval(db, '1');
	expect(await db.get('coverage', 'only-coast')).toMatchObject({
		isOpened: true,
		feeds: ['coast'],
		document: { text: 'The whole text.' },
	});
	expect((await db.get('coverage', 'only-coast'))?.followNews).toBeUndefined();
});

test('only the last removal can be undone, for an hour', async () => {
	await removeFeeds(db, ['coast'], removal('1'));
	await removeFeeds(db, ['gazette'], removal('2'));
	expect(await undoRemoval(db, '1')).toBe(false);
	await forgetRemoval(db, new Date('2026-03-02T12:50:00Z'));
	expect(await db.count('values')).toBe(1);
	await forgetRemoval(db, new Date('2026-03-02T13:30:00Z'));
	expect(await undoRemoval(db, '2')).toBe(false);
	expect(await db.count('values')).toBe(0);
});

test('a removal that takes the place of an old one while that is let go can be undone', async () => {
	await removeFeeds(db, ['coast'], removal('old'));
	const later = '2026-03-02T14:00:00.000Z';
	await Promise.all([
		forgetRemoval(db, new Date(later)),
		removeFeeds(db, ['gazette'], { id: 'new', removedAt: later }),
	]);
	expect(await undoRemoval(db, 'new')).toBe(true);
});
