import { expect, test } from 'vitest';
import type { TabRecord } from '../../../src/background/state/tab-record.ts';
import { TabRecords } from '../../../src/background/state/tab-records.ts';
import { memoryStore } from '../../../tools/fakes/memory-store.ts';
import { sessionShelves } from '../../../tools/fakes/session-shelves.ts';

const check = {
	url: 'https://vell-courier.example/crane',
	headline: 'Crane falls',
	textLength: 2_000,
	detection: { isArticle: true, confidence: 0.9, reasons: [] },
};
const article: TabRecord = {
	state: 'article',
	check,
	articleId: 'vell-courier.example/crane',
	anchors: { abc: 'exact' },
	shownMention: { actor: 0, index: 2 },
};
const tab = { id: 3, isPrivate: false };

test.each<TabRecord>([
	article,
	{ state: 'looking', check },
	{ state: 'failed', check, problem: { code: 'disk-full' } },
])('a record $state is read back as it was', async (record) => {
	const records = new TabRecords(sessionShelves(memoryStore()));
	await records.set(tab, record);
	expect(await records.get(tab)).toEqual(record);
});

test.each<[string, unknown]>([
	['no object', 'article'],
	['null', null],
	['of no state', { ...article, state: 'read' }],
	['without a check', { ...article, check: undefined }],
	['whose check is half', { ...article, check: { url: check.url } }],
	['whose article has no name', { ...article, articleId: 7 }],
	['whose mention is none', { ...article, shownMention: { actor: 'first', index: Number.NaN } }],
	['whose problem is none', { state: 'failed', check, problem: { toString: 1 } }],
])('a record that is %s is as none', async (_, stored) => {
	const session = memoryStore();
	await session.set('tab:3', stored);
	expect(await new TabRecords(sessionShelves(session)).get(tab)).toBeUndefined();
});

test('keys that name no tab are passed over', async () => {
	const session = memoryStore();
	for (const key of ['tab:3', 'tab:', 'tab:x', 'tab:__proto__']) await session.set(key, article);
	expect(await new TabRecords(sessionShelves(session)).ids()).toEqual([3]);
});
