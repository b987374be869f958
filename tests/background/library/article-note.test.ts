import { beforeEach, expect, test } from 'vitest';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { saveHighlight } from '../../../src/background/highlights/save-highlight.ts';
import { pageChecked } from '../../../src/background/reading/page-checked.ts';
import { serveOwnPages } from '../../../src/background/serve/serve-own-pages.ts';
import { EVERYTHING } from '../../../src/core/library/library-query.ts';
import { emptyWorld, type FakeWorld } from '../../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const tab = { id: 7, url, windowId: 1, isPrivate: false };
const check = {
	url,
	detection: { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] },
	headline: 'Port of Vell',
	textLength: 4000,
};
let world: FakeWorld;
let background: Background;
let articleId: string;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	world.tabs.set(tab.id, tab);
	world.pages.set(tab.id, {
		extractArticle: async () => ({ article: sampleArticle(), declared: [] }),
		paintHighlights: async (highlights) => Object.fromEntries(highlights.map(({ id }) => [id, 'exact' as const])),
	});
	await pageChecked(background, tab, check);
	await background.reading.get(tab.id);
	articleId = String((await (await world.database()).getAllKeys('articles'))[0]);
});
const own = () => serveOwnPages(background);
const kept = async () =>
	(await own().listHighlights()).map(({ quote, note, articleTitle }) => [quote.exact === articleTitle, note]);

test('a note on a whole article is kept once, found by its words, and hangs on the headline, also for a woken background', async () => {
	await own().noteArticle(articleId, 'Ask');
	background = createBackground(world);
	await Promise.all(['Ask the', 'Ask the mayor.'].map((note) => own().noteArticle(articleId, note)));
	expect(await kept()).toEqual([[true, 'Ask the mayor.']]);
	const found = () => own().searchLibrary({ ...EVERYTHING, words: 'mayor' }, 0, 9);
	await expect.poll(found).toMatchObject({ rows: [{ articleId, note: 'Ask the mayor.' }] });
	expect(await own().viewLibraryArticle(articleId)).toMatchObject({
		highlights: [{ note: 'Ask the mayor.', cited: { authors: sampleArticle().authors } }],
	});
	const { content } = await own().exportHighlights('json', null);
	expect(content).toContain('Ask the mayor.');
});

test('an empty one is none, and goes; one with tags stays, and one that was emptied can be written again', async () => {
	await own().noteArticle(articleId, '  ');
	expect(await kept()).toEqual([]);
	await own().noteArticle(articleId, 'Ask');
	await own().noteArticle(articleId, '');
	expect(await kept()).toEqual([]);
	await own().noteArticle(articleId, 'Ask again');
	const [highlight] = await own().listHighlights();
	await own().editHighlight(highlight?.id ?? '', { tags: ['strike'] });
	await own().noteArticle(articleId, '');
	expect(await kept()).toEqual([[true, '']]);
});

test('an article that is let go is noted by what its highlights say of it, and one of which nothing is kept is refused', async () => {
	const quote = { type: 'TextQuoteSelector' as const, exact: 'two-week strike', prefix: 'after a ', suffix: '' };
	const position = { type: 'TextPositionSelector' as const, start: 45, end: 60 };
	await saveHighlight(background, tab, { id: 'h1', quote, position, colour: 'green', note: '' });
	await (await world.database()).delete('articles', articleId);
	await own().noteArticle(articleId, 'Ask');
	expect((await kept()).sort()).toEqual([
		[false, ''],
		[true, 'Ask'],
	]);
	await expect(own().noteArticle('harbour.example/nothing', 'Ask')).rejects.toThrow('highlight-gone');
});
