import { beforeEach, describe, expect, test } from 'vitest';
import type { TabRecord } from '../../../src/background/state/tab-record.ts';
import { TabRecords } from '../../../src/background/state/tab-records.ts';
import type { KeyValuePort } from '../../../src/storage/key-value-port.ts';
import { memoryStore } from '../../../tools/fakes/memory-store.ts';
import { sessionShelves } from '../../../tools/fakes/session-shelves.ts';

const record = (url: string): TabRecord => ({
	state: 'not-article',
	check: {
		url,
		headline: '',
		textLength: 0,
		detection: { isArticle: false, confidence: 1, reasons: ['links' as const] },
	},
});
const tab = (id: number) => ({ id, isPrivate: false });

/** A store with room for so many values, as the browsers' has for so many bytes. */
function storeFor(most: number): KeyValuePort {
	const store = memoryStore();
	return {
		...store,
		set: async (key, value) => {
			const keys = await store.keys();
			if (keys.length >= most && !keys.includes(key)) throw new Error('QUOTA_BYTES quota exceeded');
			await store.set(key, value);
		},
	};
}

describe('a session’s store that is full', () => {
	let records: TabRecords;
	beforeEach(() => {
		records = new TabRecords(sessionShelves(storeFor(6)));
	});

	test('lets the records of the tabs opened first go, and keeps the new one', async () => {
		for (let id = 1; id <= 7; id++) await records.set(tab(id), record(`https://a.test/${id}`));
		expect(await records.get(tab(7))).toBeDefined();
		expect(await records.get(tab(1))).toBeUndefined();
		expect(await records.get(tab(6))).toBeDefined();
		expect((await records.ids()).length).toBeGreaterThanOrEqual(4);
	});

	test('takes a thousand records one after the other without an error', async () => {
		for (let id = 1; id <= 1000; id++) {
			await records.set(tab(id), record(`https://a.test/${id}`));
			expect(await records.get(tab(id))).toBeDefined();
		}
	});
});

test('what is known in memory alone is forgotten with everything else', async () => {
	const records = new TabRecords(sessionShelves(storeFor(0)));
	await records.set(tab(3), record('https://a.test/3'));
	await records.forget();
	expect(await records.get(tab(3))).toBeUndefined();
	expect(records.wasSetSince(3, 0)).toBe(false);
});

test('what there is no room for at all is known in memory, and removed with its tab', async () => {
	const records = new TabRecords(sessionShelves(storeFor(0)));
	await records.set(tab(3), record('https://a.test/3'));
	expect(await records.get(tab(3))).toMatchObject({ check: { url: 'https://a.test/3' } });
	expect(await records.ids()).toEqual([3]);
	await records.remove(3);
	expect(await records.get(tab(3))).toBeUndefined();
	expect(await records.ids()).toEqual([]);
});

test('no more of what a page’s script says is kept than our detector would say', async () => {
	const records = new TabRecords(sessionShelves(memoryStore()));
	const { check } = record('https://a.test/');
	const reasons = Array.from({ length: 5000 }, () => 'article-type' as const);
	await records.set(tab(1), {
		state: 'not-article',
		check: { ...check, headline: 'y'.repeat(1_000_000), detection: { ...check.detection, reasons } },
	});
	expect(JSON.stringify(await records.get(tab(1))).length).toBeLessThan(10_000);
});

test('two changes of one record at once lose nothing of each other', async () => {
	const records = new TabRecords(sessionShelves(memoryStore()));
	const check = {
		url: 'https://a.example/',
		detection: { isArticle: true, confidence: 1, reasons: [] },
		headline: '',
		textLength: 1,
	};
	await records.set({ id: 1, isPrivate: false }, { state: 'article', check, articleId: 'a.example/', anchors: {} });
	await Promise.all([
		records.update({ id: 1, isPrivate: false }, (now) =>
			now?.state === 'article' ? { ...now, anchors: { h1: 'exact' } } : undefined,
		),
		records.update({ id: 1, isPrivate: false }, (now) =>
			now?.state === 'article' ? { ...now, shownMention: { actor: 0, index: 1 } } : undefined,
		),
	]);
	expect(await records.get({ id: 1, isPrivate: false })).toMatchObject({
		anchors: { h1: 'exact' },
		shownMention: { actor: 0, index: 1 },
	});
});
