import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { articleIdOf } from '../../../src/core/addresses/identity.ts';
import type { Article } from '../../../src/core/article.ts';
import { findArticle, keepArticle, nameOfArticle } from '../../../src/storage/articles/articles.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/database-schema.ts';
import { highlightsOfArticle, keepHighlight } from '../../../src/storage/highlights/highlights.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';
import { highlight } from '../../fakes/tab-views.ts';

let db: Database;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	db = await openDatabase();
});

const OTHER_TEXT = [
	'Two ferries of the Osk line were taken out of service on Monday after inspectors had found cracks in their hulls.',
	'The line said that replacement vessels would sail from Thursday, and that tickets remained valid until the summer.',
].join('\n');

async function read(url: string, change: Partial<Article> = {}, openedAt = '2026-03-14T09:00:00.000Z') {
	const article = sampleArticle({ url, ...change });
	const id = await nameOfArticle(db, articleIdOf(article), article);
	await keepArticle(db, {
		id,
		article,
		analysis: { mentions: [], actors: [], topics: [], keyPhrases: [], quotes: [] },
		analyserVersion: 1,
		textFingerprint: article.text.slice(0, 20),
		coverage: {
			id,
			document: { title: article.title, text: article.text },
			actors: [],
			topics: [],
			isOpened: true,
			feeds: [],
			datedAt: openedAt,
		} as never,
		openedAt,
	});
	return id;
}
const keep = (articleId: string, exact = 'The port of Vell reopened on Tuesday') =>
	keepHighlight(db, highlight('h1', exact, { articleId, url: `https://www.${articleId}` }));
const articles = async () => (await db.getAllKeys('articles')).map(String);

const SLUG = 'https://www.harbour.example/news/port-reopens-40318827';
const NEW_SLUG = 'https://www.harbour.example/news/vell-strike-ends-40318827';

describe('an article that turns up under another address of its site', () => {
	test.each([
		['with the number in a new wording', SLUG, NEW_SLUG, {}],
		[
			'which it declares only now',
			'https://www.harbour.example/a/port-of-vell-reopens',
			'https://www.harbour.example/a/port-of-vell-reopens',
			{ canonicalUrl: 'https://www.harbour.example/2026/port-of-vell-reopens' },
		],
	])('%s is one with what was kept of it', async (_, before, after, change) => {
		const old = await read(before);
		await keep(old);
		const id = await read(after, change, '2026-03-20T09:00:00.000Z');
		expect(id).not.toBe(old);
		expect(await articles()).toEqual([id]);
		expect(await highlightsOfArticle(db, id)).toMatchObject([{ id: 'h1', articleId: id }]);
		// a tab that still shows the old address
		expect(await highlightsOfArticle(db, old)).toHaveLength(1);
		expect(await findArticle(db, old)).toMatchObject({ id, firstOpenedAt: '2026-03-14T09:00:00.000Z' });
		expect(await keep(old, 'the first container ship docked at dawn')).toMatchObject({ articleId: id });
	});

	test('is found again where the page no longer declares it', async () => {
		const url = 'https://www.harbour.example/a/port-of-vell-reopens';
		const id = await read(url, { canonicalUrl: 'https://www.harbour.example/2026/port-of-vell-reopens' });
		await db.put('identities', {
			...(await db.get('identities', id)),
			aliases: [articleIdOf({ url, canonicalUrl: null })],
		} as never);
		expect(await read(url)).toBe(id);
		expect(await read(url, { text: OTHER_TEXT })).not.toBe(id);
	});
});

describe('two articles stay two', () => {
	test.each([
		['with one number and other words', SLUG, NEW_SLUG],
		['of one day in the address', 'https://harbour.example/20260314/port', 'https://harbour.example/20260314/ferries'],
	])('%s', async (_, first, second) => {
		const old = await read(first);
		await keep(old);
		const id = await read(second, { text: OTHER_TEXT });
		expect((await articles()).sort()).toEqual([old, id].sort());
		expect(await highlightsOfArticle(db, id)).toEqual([]);
		expect(await highlightsOfArticle(db, old)).toHaveLength(1);
	});

	test('of two sites with one number', async () => {
		const old = await read(SLUG);
		await keep(old);
		const id = await read('https://gossip-wire.example/news/port-reopens-40318827');
		expect((await articles()).sort()).toEqual([old, id].sort());
		expect(await highlightsOfArticle(db, id)).toEqual([]);
	});

	test('whose first stood at an address that shows another every day', async () => {
		const today = 'https://www.harbour.example/today';
		const old = await read(today);
		await keep(old);
		const canonicalUrl = 'https://www.harbour.example/2026/ferries-out-of-service';
		const id = await read(today, { text: OTHER_TEXT, canonicalUrl });
		expect(await highlightsOfArticle(db, id)).toEqual([]);
	});
});
