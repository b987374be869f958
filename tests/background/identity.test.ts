import { beforeEach, describe, expect, test } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { paintHighlights } from '../../src/background/highlights/paint-highlights.ts';
import { viewTab } from '../../src/background/reading/view-tab.ts';
import { servePage } from '../../src/background/serve/serve-page.ts';
import type { Highlight } from '../../src/core/highlights/highlight.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const TRUE_URL = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const TRUE_ID = 'harbour.example/2026/03/port-of-vell-reopens';
const EVIL_URL = 'https://evil.test/2026/03/port-of-vell-reopens';
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const passage = {
	quote: { type: 'TextQuoteSelector', exact: 'The port of Vell reopened', prefix: '', suffix: ' on Tuesday' } as const,
	position: { type: 'TextPositionSelector', start: 10, end: 35 } as const,
};

let world: FakeWorld;
let background: Background;
let painted: Highlight[][];

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	painted = [];
});

/** A tab whose page takes every word for its own and every address but that of the browser. */
function openTab(id: number, url: string, { during = () => {}, claims = TRUE_URL } = {}): TabInfo {
	const tab: TabInfo = { id, url, windowId: 1, isPrivate: false };
	world.tabs.set(id, tab);
	world.pages.set(id, {
		extractArticle: async () => {
			during();
			return { article: { ...sampleArticle(), url: claims, canonicalUrl: claims }, declared: [claims] };
		},
		paintHighlights: async (highlights) => {
			painted.push(highlights);
			return Object.fromEntries(highlights.map((highlight) => [highlight.id, 'exact' as const]));
		},
	});
	return tab;
}

function say(tab: TabInfo, url = TRUE_URL): Promise<void> | void {
	return servePage(background)(tab).pageChecked({ url, detection, headline: 'Port of Vell reopens', textLength: 4000 });
}

/** Every row of every store. */
async function everything(): Promise<string> {
	const db = await world.database();
	const rows = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]));
	return JSON.stringify(rows);
}

async function idsOfArticles(): Promise<string[]> {
	return (await (await world.database()).getAllKeys('articles')).map(String);
}

describe('a page that takes itself for an article of another site', () => {
	let before: string;

	beforeEach(async () => {
		const honest = openTab(1, TRUE_URL);
		await say(honest);
		await servePage(background)(honest).saveHighlight('h1', passage, 'green');
		await world.pages.delete(1);
		world.tabs.delete(1);
		before = await everything();
		painted = [];
	});

	test('is stored under its own name alone', async () => {
		await say(openTab(2, EVIL_URL));
		expect(await idsOfArticles()).toEqual(['evil.test/2026/03/port-of-vell-reopens', TRUE_ID].sort());
		const stored = await (await world.database()).get('articles', 'evil.test/2026/03/port-of-vell-reopens');
		expect(stored?.article).toMatchObject({ url: EVIL_URL, canonicalUrl: null });
	});

	test('changes no row of the other article', async () => {
		const db = await world.database();
		const rows = () =>
			Promise.all([db.get('articles', TRUE_ID), db.get('analyses', TRUE_ID), db.get('coverage', TRUE_ID)]);
		const known = await rows();
		await say(openTab(2, EVIL_URL));
		expect(await rows()).toEqual(known);
	});

	test('is painted with nothing', async () => {
		await say(openTab(2, EVIL_URL));
		expect(painted.flat()).toEqual([]);
	});

	test('is shown with none of its highlights', async () => {
		const tab = openTab(2, EVIL_URL);
		await say(tab);
		expect(await viewTab(background, tab)).toMatchObject({ state: 'article', view: { highlights: [] } });
	});

	test('files what is kept on it under its own name', async () => {
		const tab = openTab(2, EVIL_URL);
		await say(tab);
		const kept = await servePage(background)(tab).saveHighlight('h2', passage, 'pink');
		expect(kept).toMatchObject({ articleId: 'evil.test/2026/03/port-of-vell-reopens', url: EVIL_URL });
	});

	test('is not believed even where a record says so', async () => {
		const tab = openTab(2, EVIL_URL);
		const check = { url: EVIL_URL, detection, headline: '', textLength: 4000 };
		await background.records.set(tab, { state: 'article', check, articleId: TRUE_ID, anchors: { h1: 'exact' } });
		await paintHighlights(background, tab);
		expect(painted).toEqual([]);
		await expect(servePage(background)(tab).saveHighlight('h2', passage, 'pink')).rejects.toThrow('not-an-article');
		await servePage(background)(tab).highlightsPlaced({ h1: 'lost' });
		expect(await background.records.get(tab)).toMatchObject({ anchors: { h1: 'exact' } });
		expect(await everything()).toBe(before);
	});

	test.each([
		['goes on to it while it is read', TRUE_URL],
		['goes on to another page of its own while it is read', 'https://evil.test/elsewhere'],
	])('and %s, leaves nothing', async (_, next) => {
		const tab = openTab(2, EVIL_URL, { during: () => world.tabs.set(2, { ...tab, url: next }) });
		await say(tab);
		expect(await everything()).toBe(before);
		expect((await background.records.get(tab))?.state).not.toBe('article');
	});

	test.each([
		['goes on to it before it is read', TRUE_URL],
		['goes on to a page that hides its address', null],
	])('and %s, is not listened to', async (_, next) => {
		const tab = openTab(2, EVIL_URL);
		world.tabs.set(2, { ...tab, url: next });
		if (next === null) world.pages.delete(2);
		await say(tab);
		expect(await idsOfArticles()).toEqual([TRUE_ID]);
	});

	test('cannot keep a passage in the tab of the next page', async () => {
		const honest = openTab(3, TRUE_URL);
		await say(honest);
		const known = await everything();
		const left = { ...honest, url: EVIL_URL };
		await expect(servePage(background)(left).saveHighlight('h3', passage, 'pink')).rejects.toThrow('other-page');
		await servePage(background)(left).highlightsPlaced({ h1: 'lost' });
		await say(left);
		expect(await everything()).toBe(known);
		expect(await background.records.get(honest)).toMatchObject({ state: 'article', anchors: { h1: 'exact' } });
	});
});

test('what a script says of places counts for the highlights of its article alone', async () => {
	const tab = openTab(1, TRUE_URL);
	await say(tab);
	await servePage(background)(tab).saveHighlight('h1', passage, 'green');
	await servePage(background)(tab).highlightsPlaced({ h1: 'moved', other: 'exact', __proto__: 'exact' } as never);
	expect(await background.records.get(tab)).toMatchObject({ anchors: { h1: 'moved' } });
	expect(Object.keys(((await background.records.get(tab)) as { anchors: object }).anchors)).toEqual(['h1']);
});

test('a tab whose address is hidden is answered with nothing of what it showed', async () => {
	const tab = openTab(1, TRUE_URL);
	await say(tab);
	world.tabs.set(1, { ...tab, url: null });
	expect(await viewTab(background, { ...tab, url: null })).toMatchObject({
		state: 'not-looked-at',
		site: { host: '' },
	});
});

test('an article that a killed worker left half read, and whose address is hidden by now, is not read: the reader is told', async () => {
	const tab = openTab(1, TRUE_URL);
	world.tabs.set(1, { ...tab, url: null });
	const { readArticle } = await import('../../src/background/reading/read-article.ts');
	await readArticle(background, tab, { url: TRUE_URL, detection, headline: '', textLength: 4000 });
	expect(await idsOfArticles()).toEqual([]);
	expect(await background.records.get(tab)).toMatchObject({
		state: 'failed',
		problem: { code: 'address-hidden' },
	});
});
