import { beforeEach, expect, test } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { saveHighlight } from '../../src/background/highlights/save-highlight.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import { serveStories } from '../../src/background/serve/serve-stories.ts';
import { lazy } from '../../src/platform/lazy.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { COVERAGE_STORES, putCoverage } from '../../src/storage/coverage/coverage.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { writeAtOnce } from '../../src/storage/write-at-once.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { inventCoverage } from '../../tools/fakes/invented-coverage.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const passage = {
	id: 'a1',
	quote: { type: 'TextQuoteSelector', exact: 'The port of Vell reopened', prefix: '', suffix: ' on Tuesday' } as const,
	position: { type: 'TextPositionSelector', start: 10, end: 35 } as const,
	colour: 'green' as const,
	note: '',
};

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	world.tabs.set(7, tab);
	world.pages.set(7, {
		extractArticle: async () => ({ article: sampleArticle(), declared: [] }),
		paintHighlights: async (highlights) => Object.fromEntries(highlights.map(({ id }) => [id, 'exact' as const])),
	});
	await pageChecked(background, tab, { url, detection, headline: 'Port of Vell', textLength: 4000 });
});

/** The tab's view once it has settled: what cannot be read is read anew. */
async function settledView() {
	await viewTab(background, tab);
	await background.reading.get(tab.id);
	const view = await viewTab(background, tab);
	if (view.state !== 'article') throw new Error(`The tab is ${view.state}`);
	return view.view;
}

test('an article with a highlight that cannot be read still opens, with its others', async () => {
	const kept = await saveHighlight(background, tab, passage);
	const db = await world.database();
	for (const [field, value] of Object.entries({ position: null, quote: 'x', createdAt: 3, note: null, colour: 'x' }))
		await db.put('highlights', { ...kept, id: field, [field]: value } as never);
	expect((await settledView()).highlights.map(({ id }) => id)).toEqual(['a1']);
	expect(await db.count('highlights')).toBe(6);
});

test.each<[string, 'articles' | 'analyses' | 'coverage', (row: never) => unknown]>([
	[
		'an article without a text',
		'articles',
		({ article, ...row }: { article: object }) => ({ ...row, article: { ...article, text: null } }),
	],
	[
		'an article with a block beyond its text',
		'articles',
		({ article, ...row }: { article: object }) => ({
			...row,
			article: { ...article, blocks: [{ kind: 'paragraph', span: [0, 1e9] }] },
		}),
	],
	['an article whose changes are no list', 'articles', (row: object) => ({ ...row, changes: 'many' })],
	['an article that is none', 'articles', (row: object) => ({ ...row, article: null })],
	[
		'an analysis without quotes',
		'analyses',
		({ analysis, ...row }: { analysis: object }) => ({ ...row, analysis: { ...analysis, quotes: null } }),
	],
	[
		'a quote of an actor that is not there',
		'analyses',
		({ analysis, ...row }: { analysis: { quotes: object[] } }) => ({
			...row,
			analysis: { ...analysis, quotes: analysis.quotes.map((quote) => ({ ...quote, actor: 999 })) },
		}),
	],
	[
		'an actor with a mention beyond the text',
		'analyses',
		({ analysis, ...row }: { analysis: { actors: object[] } }) => ({
			...row,
			analysis: { ...analysis, actors: analysis.actors.map((actor) => ({ ...actor, mentions: [[5, 1e9]] })) },
		}),
	],
	['coverage without a document', 'coverage', (row: object) => ({ ...row, document: null })],
	[
		'coverage whose text is no text',
		'coverage',
		({ document, ...row }: { document: object }) => ({ ...row, document: { ...document, text: 7 } }),
	],
	['coverage of a number that is none', 'coverage', (row: object) => ({ ...row, number: 'x' })],
])('%s is read anew when the tab is viewed', async (_, store, spoil) => {
	const db = await world.database();
	const before = await settledView();
	const [sound] = await db.getAll(store);
	const spoilt = spoil(sound as never);
	await db.put(store, spoilt as never);
	const { analysis, article } = await settledView();
	expect([article.text, analysis?.quotes]).toEqual([before.article.text, before.analysis?.quotes]);
	await pageChecked(background, tab, { url: `${url}?page=again`, detection, headline: 'Port', textLength: 4000 });
	await serveStories(background).listStories();
	expect(await db.getAll(store)).toHaveLength(1);
	if (store === 'articles') expect(await db.getAll('values')).toContainEqual(spoilt);
});

test.each<[string, (bytes: Uint8Array) => unknown]>([
	['no bytes', () => 'x'],
	['cut bytes', (bytes) => bytes.slice(0, 1)],
	['nothing', () => null],
])('with a coverage index of %s the article opens all the same', async (_, spoil) => {
	const db = await world.database();
	const others = inventCoverage(40, 5);
	await writeAtOnce(db, [...COVERAGE_STORES], (transaction) => putCoverage(transaction, others));
	const keys = await db.getAllKeys('coverageBlocks');
	for (const key of keys) {
		const bytes = await db.get('coverageBlocks', key);
		if (bytes) await db.put('coverageBlocks', spoil(bytes) as never, key);
	}
	// a worker that has just woken has read nothing of the index
	world = { ...world, database: lazy(() => openDatabase()) };
	background = createBackground(world);
	expect((await settledView()).article.url).toBe(sampleArticle().url);
});
