import { beforeEach, describe, expect, test } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { serveStories } from '../../src/background/serve/serve-stories.ts';
import type { Article } from '../../src/core/article.ts';
import { NOT_INDEXED, type StoredCoverage } from '../../src/storage/database-schema.ts';
import { prune } from '../../src/storage/maintenance/prune.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const TEXT = sampleArticle().text;
const twin = sampleArticle({
	url: 'https://tribune.example/vell-port-open',
	title: 'Vell port open again as strike ends',
	publisher: 'Osk Tribune',
	publishedAt: '2026-03-13T09:00:00Z',
	text: 'Ships returned to the port of Vell on Tuesday as a two-week strike of dockworkers ended.\n“We are back, and we are staying back for good this time,” said harbour master Ines Calder.\nThe dockworkers’ union will vote on the settlement on Friday.\nThe strike of the dockworkers cost the port of Vell 14 million euros, the harbour office estimates.',
});

let world: FakeWorld;
let background: Background;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
});

async function read(tabId: number, article: Article, isPrivate = false): Promise<void> {
	const tab = { id: tabId, url: article.url, windowId: 1, isPrivate };
	world.tabs.set(tabId, tab);
	world.pages.set(tabId, {
		extractArticle: async () => ({ article, declared: [] }),
		paintHighlights: async () => ({}),
	});
	const { url, title: headline, text } = article;
	await pageChecked(background, tab, { url, detection, headline, textLength: text.length });
}

/** An entry that a feed brought. */
async function keepEntry(id: string, publishedAt: string, title: string, text: string): Promise<void> {
	const document = {
		id,
		url: `https://${id}`,
		title,
		text,
		outlet: 'Coast Daily',
		agency: null,
		publishedAt,
		language: 'en',
	};
	const entry: StoredCoverage = {
		id,
		document,
		actors: [],
		isOpened: false,
		topics: [],
		saidBy: null,
		feeds: ['f'],
		datedAt: publishedAt,
		number: NOT_INDEXED,
	};
	await (await world.database()).put('coverage', entry);
}

const view = async (tabId: number) => {
	const story = await serveStories(background).viewStory(tabId);
	if (!story) throw new Error('The tab has no story');
	return story;
};

describe('the story of an article', () => {
	test('holds what another report tells, and its quote that this article cut', async () => {
		await read(1, twin);
		await read(2, sampleArticle());
		const { differences } = await view(2);
		expect(differences.missingHere[0]?.[0]).toMatchObject({ outlet: 'Osk Tribune', isFromSummary: false });
		expect(differences.quotes[0]).toMatchObject({ kind: 'cut-here', speaker: 'Ines Calder' });
		expect(differences.comparedWith).toEqual({ wholeTexts: 1, summaries: 0, isCutOff: false });
	});

	test('is not compared with a copy of the same text', async () => {
		await read(
			1,
			sampleArticle({ url: 'https://coast.example/vell', title: 'Vell reopens', publisher: 'Coast Daily' }),
		);
		await read(2, sampleArticle());
		expect((await view(2)).differences.comparedWith).toMatchObject({ wholeTexts: 0, summaries: 0 });
	});

	test('tells what was reported of it weeks before', async () => {
		await keepEntry(
			'coast.example/vell-strike',
			'2026-02-20T08:00:00.000Z',
			'Dockworkers strike at the port of Vell',
			'A strike closed the port of Vell to every container ship. The dockworkers’ union of Vell wants a settlement and said its members would vote, harbour master Ines Calder said.',
		);
		await read(2, sampleArticle());
		expect((await view(2)).earlier.map(({ id }) => id)).toEqual(['coast.example/vell-strike']);
	});

	test('of a tab without an article is none', async () => {
		expect(await serveStories(background).viewStory(99)).toBeNull();
	});
});

describe('an article read again with other text', () => {
	const corrected = sampleArticle({ text: TEXT.replace('two-week strike', 'three-week strike') });

	test('tells what its outlet changed', async () => {
		await read(1, sampleArticle());
		await read(2, corrected);
		const { changed } = await view(2);
		expect(changed).toMatchObject([
			{
				outlet: 'Harbour Courier',
				changes: [{ before: expect.stringContaining('two-week'), after: expect.stringContaining('three-week') }],
			},
		]);
	});

	test('with the same text again tells the change once', async () => {
		await read(1, sampleArticle());
		await read(2, corrected);
		await read(3, corrected);
		expect((await view(3)).changed[0]?.changes).toHaveLength(1);
	});

	test('lets go of its changes with itself', async () => {
		await read(1, sampleArticle());
		await read(2, corrected);
		const later = new Date(world.clock.getTime() + 100 * 86_400_000);
		const db = await world.database();
		await prune(db, { articleDays: 30, coverageDays: 14, highlightDays: null }, later);
		expect(await db.count('articles')).toBe(0);
	});
});

describe('the stories of the last days', () => {
	test('hold opened articles and entries of feeds, with their actors', async () => {
		await keepEntry(
			'coast.example/vell-open',
			'2026-03-13T10:00:00.000Z',
			'Port of Vell open after strike',
			'Dockworkers at the port of Vell ended their strike on Tuesday, harbour master Ines Calder said.',
		);
		await keepEntry(
			'coast.example/cup',
			'2026-03-13T11:00:00.000Z',
			'Harrow City reach cup final',
			'Harrow City beat Ledmouth and play for the cup in May.',
		);
		await read(1, sampleArticle());
		const stories = await serveStories(background).listStories();
		expect(stories.map(({ articles }) => articles.map(({ outlet }) => outlet))).toEqual([
			['Harbour Courier', 'Coast Daily'],
			['Coast Daily'],
		]);
		expect(stories[0]?.actors).toContain('Ines Calder');
	});

	test('say where an outlet of the directory is at home, though its address does not', async () => {
		const [host, country] = [...(await world.outletCountries())].find(([site]) => site.endsWith('.com')) ?? ['', ''];
		await keepEntry(
			`www.${host}/cup`,
			'2026-03-13T10:00:00.000Z',
			'Harrow City reach cup final',
			'Harrow City beat Ledmouth and play for the cup in May.',
		);
		const [story] = await serveStories(background).listStories();
		expect(story?.articles.map((article) => article.country)).toEqual([country]);
	});

	test('are grouped once until more is read', async () => {
		await read(1, sampleArticle());
		const first = await serveStories(background).listStories();
		expect(await serveStories(background).listStories()).toBe(first);
		await read(2, twin);
		expect((await serveStories(background).listStories())[0]?.articles).toHaveLength(2);
	});

	test('hold nothing that was read in a private tab', async () => {
		await read(1, sampleArticle(), true);
		expect(await serveStories(background).listStories()).toEqual([]);
	});
});

test('of a private tab the story is told, and nothing is stored of it', async () => {
	await read(1, twin);
	const db = await world.database();
	const before = await Promise.all([...db.objectStoreNames].map((name) => db.count(name)));
	await read(2, sampleArticle(), true);
	expect((await view(2)).differences.comparedWith.wholeTexts).toBe(1);
	expect(await Promise.all([...db.objectStoreNames].map((name) => db.count(name)))).toEqual(before);
});
