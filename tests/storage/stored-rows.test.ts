import { isTexts } from '../../src/storage/check-shape.ts';
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Highlight } from '../../src/core/highlights/highlight.ts';
import { allCorrections, keepCorrection } from '../../src/storage/corrections/actor-corrections.ts';
import { DATABASE_NAME, openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/database-schema.ts';
import { addFeeds, allFeeds, dueFeeds } from '../../src/storage/feeds/feeds.ts';
import { allFollows, keepFollow } from '../../src/storage/follows/follows.ts';
import {
	allHighlights,
	changeHighlight,
	highlightsOfArticle,
	keepHighlight,
} from '../../src/storage/highlights/highlights.ts';
import { prune } from '../../src/storage/maintenance/prune.ts';

const NOW = '2026-03-14T09:00:00.000Z';
const quote = {
	type: 'TextQuoteSelector',
	exact: 'The port of Vell reopened',
	prefix: 'At dawn ',
	suffix: ' on Tuesday',
} as const;
const highlight: Highlight = {
	id: 'a1',
	articleId: 'harbour.example/port',
	url: 'https://www.harbour.example/port',
	articleTitle: 'Port of Vell',
	outlet: 'Harbour Chronicle',
	quote,
	position: { type: 'TextPositionSelector', start: 10, end: 35 },
	colour: 'green',
	note: '',
	createdAt: NOW,
	modifiedAt: NOW,
};
const feed = {
	url: 'https://tribune.example/feed.xml',
	title: 'Osk Tribune',
	siteUrl: null,
	addedAt: NOW,
	status: 'waiting' as const,
	problem: null,
	lastSuccessAt: null,
	nextPollAt: NOW,
	failures: 0,
	etag: null,
	lastModified: null,
	entryCount: 0,
	newestAt: null,
};

let db: Database;
beforeEach(async () => {
	db = await openDatabase();
});
afterEach(async () => {
	db.close();
	await deleteDB(DATABASE_NAME);
});
/** Writes what no version of ours would. */
const spoil = (store: 'highlights' | 'feeds' | 'follows' | 'actorCorrections', row: unknown) =>
	db.put(store, row as never);

const WRONG_HIGHLIGHTS: [string, unknown][] = [
	['position', undefined],
	['position', null],
	['position', { type: 'TextPositionSelector', start: Number.NaN, end: 20 }],
	['position', { type: 'TextPositionSelector', start: -1, end: 20 }],
	['position', { type: 'TextPositionSelector', start: 30, end: 20 }],
	['position', { type: 'TextPositionSelector', start: 1.5, end: 20 }],
	['position', { type: 'TextPositionSelector', start: '1', end: 20 }],
	['position', { type: 'TextPositionSelector', start: 0, end: Number.POSITIVE_INFINITY }],
	['colour', 'puce'],
	['colour', ['green']],
	['note', undefined],
	['note', { toString: 'x' }],
	['createdAt', undefined],
	['createdAt', 'yesterday'],
	['createdAt', ''],
	['createdAt', 5],
	['modifiedAt', '2026-99-99T00:00:00Z'],
	['articleTitle', 7],
	['outlet', {}],
	['quote', null],
	['quote', { ...quote, exact: '' }],
	['quote', { ...quote, exact: 'x'.repeat(10_001) }],
	['quote', { ...quote, prefix: null }],
	['url', 3],
];

describe.each(WRONG_HIGHLIGHTS)('a highlight whose %s is %j', (field, value) => {
	const wrong = { ...highlight, id: 'wrong', [field]: value };

	test('is refused by that name', async () => {
		const named = field === 'quote' && typeof value === 'object' && value !== null ? /words|passage|quote/ : field;
		await expect(keepHighlight(db, wrong)).rejects.toThrow(named);
		expect(await db.count('highlights')).toBe(0);
	});

	test('takes no other with it where it is stored, and stays as it is', async () => {
		await keepHighlight(db, highlight);
		await spoil('highlights', wrong);
		expect(await allHighlights(db)).toEqual([highlight]);
		expect(await highlightsOfArticle(db, highlight.articleId)).toEqual([highlight]);
		await expect(keepHighlight(db, { ...highlight, id: 'wrong' })).rejects.toThrow('passage-unreadable');
		await changeHighlight(db, 'wrong', { note: 'mine' }, NOW);
		await prune(db, { articleDays: 1, coverageDays: 1, highlightDays: 1 }, new Date('2027-01-01'));
		expect(await db.getAll('highlights')).toEqual([wrong]);
	});
});

test.each([
	['id', { id: 'a b' }],
	['id', { id: 'x'.repeat(101) }],
	['id', { id: '__proto__/' }],
	['articleId', { articleId: 'elsewhere.example/port' }],
	['articleId', { articleId: 'x'.repeat(5_000) }],
	['url', { url: 'javascript:alert(1)' }],
	['url', { url: `https://www.harbour.example/${'x'.repeat(5_000)}` }],
	['note', { note: 'x'.repeat(10_001) }],
])('a highlight is not kept with a wrong %s', async (field, change) => {
	await expect(keepHighlight(db, { ...highlight, ...change })).rejects.toThrow(field);
	expect(await db.count('highlights')).toBe(0);
});

test('what a page says around a passage and of its article is cut to what is kept of it', async () => {
	const {
		quote: kept,
		articleTitle,
		outlet,
	} = await keepHighlight(db, {
		...highlight,
		articleTitle: 'T'.repeat(3_000_000),
		outlet: 'O'.repeat(3_000_000),
		quote: { ...quote, prefix: `${'x'.repeat(3_000_000)}near `, suffix: ` near${'x'.repeat(3_000_000)}` },
	});
	expect([kept.prefix.length, kept.suffix.length, articleTitle.length, outlet?.length]).toEqual([1000, 1000, 500, 200]);
	expect([kept.prefix.endsWith('near '), kept.suffix.startsWith(' near')]).toEqual([true, true]);
});

test('a long note of an earlier version is shown whole and outlives a change of colour', async () => {
	await spoil('highlights', { ...highlight, note: 'n'.repeat(20_000) });
	await changeHighlight(db, 'a1', { colour: 'pink' }, NOW);
	expect((await allHighlights(db))[0]).toMatchObject({ colour: 'pink', note: 'n'.repeat(20_000) });
});

test.each([
	['a note too long', { note: 'x'.repeat(10_001) }, 'note'],
	['an unknown colour', { colour: 'puce' }, 'colour'],
	['a note that is no text', { note: 7 }, 'note'],
])('a change to %s is refused', async (_, change, field) => {
	await keepHighlight(db, highlight);
	await expect(changeHighlight(db, 'a1', change as never, NOW)).rejects.toThrow(field);
	expect(await allHighlights(db)).toEqual([highlight]);
});

test('a change brings nothing but colour and note', async () => {
	await keepHighlight(db, highlight);
	await changeHighlight(db, 'a1', { note: 'n', id: 'b', articleId: 'b', quote: null } as never, NOW);
	expect(await allHighlights(db)).toEqual([{ ...highlight, note: 'n' }]);
});

describe('the same passage of an article kept again', () => {
	const again = (change: Partial<Highlight>) =>
		keepHighlight(db, { ...highlight, id: 'a2', colour: 'pink', ...change });
	beforeEach(() => keepHighlight(db, { ...highlight, note: 'first' }));

	test.each<[string, Partial<Highlight>]>([
		['at the same place', { quote: { ...quote, prefix: 'Dawn: ' } }],
		['between the same words', { position: { type: 'TextPositionSelector', start: 90, end: 115 } }],
	])('%s is one, in the colour chosen last', async (_, change) => {
		expect(await again(change)).toMatchObject({ id: 'a1', colour: 'pink', note: 'first' });
		expect(await db.count('highlights')).toBe(1);
	});

	test.each([
		['', 'first'],
		['first', 'first'],
		['second', 'first\n\nsecond'],
		['first, and more', 'first, and more'],
	])('with the note "%s" has the note "%s"', async (note, expected) => {
		await again({ note });
		await again({ note });
		expect((await allHighlights(db)).map((one) => one.note)).toEqual([expected]);
	});

	test.each<[string, Partial<Highlight>]>([
		[
			'elsewhere between other words',
			{ position: { type: 'TextPositionSelector', start: 90, end: 115 }, quote: { ...quote, prefix: 'Later ' } },
		],
		['of another article', { articleId: 'harbour.example/other', url: 'https://harbour.example/other' }],
		['of one word less', { quote: { ...quote, exact: 'The port of Vell' } }],
	])('%s is another', async (_, change) => {
		await again(change);
		expect(await db.count('highlights')).toBe(2);
	});
});

test('one spoilt row of each other kind takes no other with it, and is set aside before another takes its place', async () => {
	const correction = { key: 'vell', name: 'Vell', foundKind: 'person', verdict: 'place', correctedAt: NOW } as const;
	const topic = { kind: 'topic', id: 'medtop:1', name: 'Ports' } as const;
	await addFeeds(db, [feed]);
	await keepFollow(db, topic, NOW);
	await keepCorrection(db, correction);
	const spoilt = [
		{ ...feed, url: 'https://a.example/', status: 'odd' },
		{ ...topic, key: 'medtop:2', id: 'medtop:2', name: 5, followedAt: NOW },
		{ ...correction, key: 'osk', verdict: 'gone' },
	];
	await spoil('feeds', spoilt[0]);
	await spoil('follows', spoilt[1]);
	await spoil('actorCorrections', spoilt[2]);
	expect(await allFeeds(db)).toHaveLength(1);
	expect(await dueFeeds(db, new Date('2027-01-01'), 10)).toHaveLength(1);
	expect((await allFollows(db)).map(({ key }) => key)).toEqual(['medtop:1']);
	expect(await allCorrections(db)).toEqual([correction]);

	expect(await addFeeds(db, [{ ...feed, url: 'https://a.example/' }])).toEqual(['https://a.example/']);
	await keepFollow(db, { ...topic, id: 'medtop:2' }, NOW);
	await keepCorrection(db, { ...correction, key: 'osk' });
	expect([(await allFeeds(db)).length, (await allFollows(db)).length, (await allCorrections(db)).length]).toEqual([
		2, 2, 2,
	]);
	expect(await db.getAll('values')).toEqual(expect.arrayContaining(spoilt));
});

test.each([
	['verdict', { verdict: 'gone' }],
	['name', { name: 'x'.repeat(1_000_000) }],
	['correctedAt', { correctedAt: undefined }],
])('a correction with a wrong %s is refused by that name', async (field, change) => {
	const correction = { key: 'vell', name: 'Vell', foundKind: 'person', verdict: 'place', correctedAt: NOW };
	await expect(keepCorrection(db, { ...correction, ...change } as never)).rejects.toThrow(field);
});

test.each([
	['kind', { kind: 'site', id: 'x', name: 'x' }],
	['name', { kind: 'topic', id: 'medtop:1', name: 'x'.repeat(1_000) }],
	['names', { kind: 'actor', wikidata: null, name: 'Vell', names: 'Vell' }],
])('what is followed with a wrong %s is refused by that name', async (field, subject) => {
	await expect(keepFollow(db, subject as never, NOW)).rejects.toThrow(field);
	expect(await db.count('follows')).toBe(0);
});

test('a list with a hole in it is no list of texts', () => {
	const actors = ['Ines Calder', 'Mara Olsen'];
	delete actors[0];
	expect(isTexts(actors)).toBe(false);
	expect(isTexts([...'ab'])).toBe(true);
});
